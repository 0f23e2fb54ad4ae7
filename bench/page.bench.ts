import { join } from 'node:path';
import { atLeastTimes, atMostTimes, type Bench, type Figure, median } from './figure.ts';
import { captureAnswer, type Load, load, startBare } from './load.ts';
import { startProduct, temporaryFolder } from './product.ts';

const seconds = 5;
const rounds = 5;

async function compare(ours: string, bare: string): Promise<Figure[]> {
  await load(ours, 2);
  await load(bare, 2);
  const [mine, peer]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    mine.push(await load(ours, seconds));
    peer.push(await load(bare, seconds));
  }
  const both = (of: (one: Load) => number) => ({
    figure: median(mine.map(of)),
    peer: median(peer.map(of)),
  });
  return [
    atLeastTimes(
      '/plan, anonymous readers, beside bare node:http',
      both(({ perSecond }) => perSecond),
      'req/s',
      0.6,
    ),
    atMostTimes(
      '/plan, p99, beside bare node:http',
      both(({ p99 }) => p99),
      'ms',
      3,
    ),
  ];
}

/** `/plan` for anonymous readers beside a bare server that sends the same bytes and headers. */
export default {
  name: 'page',
  run: async () => {
    const folder = temporaryFolder();
    const product = await startProduct({ data: join(folder.path, 'data') });
    try {
      const url = `${product.origin}/plan`;
      const bare = await startBare(await captureAnswer(url), folder.path);
      try {
        return await compare(url, `${bare.origin}/plan`);
      } finally {
        await bare.stop();
      }
    } finally {
      await product.stop();
      folder.remove();
    }
  },
} satisfies Bench;
