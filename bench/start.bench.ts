import { join } from 'node:path';
import { atMost, type Bench, type Figure, median } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { type ProductOptions, sleep, startProduct, temporaryFolder } from './product.ts';

/** How long the product is left alone before its memory is read, in milliseconds. */
const rest = 10_000;

async function timeStart(options: ProductOptions): Promise<number> {
  const product = await startProduct(options);
  await product.stop();
  return product.startSeconds;
}

async function memoryAtRest(options: ProductOptions): Promise<number> {
  const product = await startProduct(options);
  await sleep(rest);
  const megabytes = product.memory();
  await product.stop();
  return megabytes;
}

async function embedded(data: string): Promise<Figure[]> {
  const first = await startProduct({ data });
  await sleep(rest);
  const afterFirst = first.memory();
  await first.stop();
  const later: number[] = [];
  for (let round = 0; round < 3; round++) later.push(await timeStart({ data }));
  const memory = Math.max(afterFirst, await memoryAtRest({ data }));
  return [
    atMost('first start in an empty folder, embedded', first.startSeconds, 's', 15),
    atMost('start to the first 200, embedded', median(later), 's', 4),
    atMost('memory at rest, embedded', memory, 'MB', 700),
  ];
}

async function onServer(data: string): Promise<Figure[]> {
  const server = await startBenchServer();
  try {
    // A machine with several cores runs several; each takes as much again.
    const env = { TOMONI_PROCESSES: '1' };
    const options = { data, databaseUrl: await server.create(), env };
    await timeStart(options);
    return [
      atMost('memory at rest, one process on PostgreSQL', await memoryAtRest(options), 'MB', 250),
    ];
  } finally {
    await server.stop();
  }
}

/** From a built product to its first answer, and what it holds while nobody asks anything. */
export default {
  name: 'start',
  run: async () => {
    const folder = temporaryFolder();
    try {
      const figures = await embedded(join(folder.path, 'embedded'));
      return [...figures, ...(await onServer(join(folder.path, 'server')))];
    } finally {
      folder.remove();
    }
  },
} satisfies Bench;
