import { join } from 'node:path';
import { atMost, type Bench, type Figure, median } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import {
  type Product,
  type ProductOptions,
  sleep,
  startProduct,
  temporaryFolder,
} from './product.ts';

/**
 * How long the product is left alone before its memory is read, in milliseconds: V8 gives back what a
 * start leaves behind by itself, once nothing was asked for some ten to twenty seconds.
 */
const rest = 30_000;

/**
 * As long as the first jobs of a new town take: they read its pages and voices with the dictionary,
 * which is given back when nobody asked for half a minute.
 */
const firstRest = 150_000;

/** @returns what it holds after `milliseconds`, in megabytes. */
async function leaveAlone(product: Product, milliseconds: number): Promise<number> {
  await sleep(milliseconds);
  const megabytes = product.memory();
  await product.stop();
  return megabytes;
}

async function timeStart(options: ProductOptions): Promise<number> {
  const product = await startProduct(options);
  await product.stop();
  return product.startSeconds;
}

async function embedded(data: string): Promise<Figure[]> {
  const first = await startProduct({ data });
  const afterFirst = await leaveAlone(first, firstRest);
  const later: number[] = [];
  for (let round = 0; round < 3; round++) later.push(await timeStart({ data }));
  const afterLater = await leaveAlone(await startProduct({ data }), rest);
  return [
    atMost('first start in an empty folder, embedded', first.startSeconds, 's', 15),
    atMost('start to the first 200, embedded', median(later), 's', 4),
    atMost('memory at rest, embedded', Math.max(afterFirst, afterLater), 'MB', 700),
  ];
}

async function onServer(data: string): Promise<Figure[]> {
  const server = await startBenchServer();
  try {
    // A machine with several cores runs several; each takes as much again.
    const env = { TOMONI_PROCESSES: '1' };
    const options = { data, databaseUrl: await server.create(), env };
    await leaveAlone(await startProduct(options), firstRest);
    const memory = await leaveAlone(await startProduct(options), rest);
    return [atMost('memory at rest, one process on PostgreSQL', memory, 'MB', 250)];
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
