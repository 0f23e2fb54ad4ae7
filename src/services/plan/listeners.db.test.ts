import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Measure,
  markStale,
  recompute,
  registerMeasures,
  snapshot,
} from '#engines/measures/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import type { Platform } from '#platform/platform.ts';
import { loadDemoPlan } from './demo.ts';
import { listeners } from './listeners.ts';
import { getIndicator } from './queries.ts';
import { demoFolder, suzaka, today } from './testing.ts';

const yesterday = '2026-11-22';
const visitor = { kind: 'visitor' } as const;

/** What the records say; tests change it. */
let says = 41;
const datasets: Measure = {
  id: 'opendata.publishedDatasets',
  name: { ja: 'データの数', en: 'Data sets' },
  unit: { ja: '件', en: '' },
  formula: { ja: '公開中のデータを数えます', en: 'counts data sets' },
  params: [],
  compute: async () => ({ value: says }),
  evidence: async () => ({ rows: [], total: says, visible: 0 }),
};

let database: Database;
let platform: Platform;
let dropped: string[] = [];
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
const read = () => inTown((unit) => getIndicator(unit, 'open-datasets', { viewer: visitor }));

/** A record of yesterday changes, and the engine looks at it again. */
const change = (value: number) =>
  inTown(async (unit) => {
    says = value;
    await markStale(unit, datasets.id, yesterday);
    await recompute(unit, { from: yesterday, to: yesterday, measure: datasets.id });
  });

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  const queue = await createQueue(database);
  await queue.register([], listeners);
  platform = { ...testPlatform(database), queue };
  registerMeasures([datasets]);
  await inTown((unit) => loadDemoPlan(unit, demoFolder));
  await inTown((unit) => snapshot(unit, datasets.id, {}, yesterday));
  await queue.drain(platform);
});
beforeEach(() => {
  dropped = [];
  database.hooks.dropped = (_town, topics) => dropped.push(...topics);
});
afterAll(async () => {
  registerMeasures([]);
  await platform.queue.stop();
  await database.close();
});

describe('a figure that is computed again during the day', () => {
  it('is taken over at once, and its pages are made anew', async () => {
    expect((await read()).current).toMatchObject({ value: 41, asOf: yesterday });
    await change(42);
    await platform.queue.drain(platform);
    expect(dropped).toEqual(expect.arrayContaining(['plan', 'plan:indicator:open-datasets']));
    const { current, history } = await read();
    expect(current).toMatchObject({ value: 42, asOf: yesterday, origin: 'computed' });
    expect(history.entries[0]?.corrects).toMatchObject({ value: 41 });
  });

  it('is taken over once, however often the event comes', async () => {
    const { total } = (await read()).history;
    const again = () =>
      inTown((unit) => unit.emit('measures.recomputed', { measure: datasets.id }));
    await again();
    await again();
    await platform.queue.drain(platform);
    expect((await read()).history.total).toBe(total);
  });

  it('changes nothing when its measure belongs to no indicator', async () => {
    await inTown((unit) => unit.emit('measures.recomputed', { measure: 'no.indicator' }));
    await platform.queue.drain(platform);
    expect(dropped).toEqual([]);
  });

  it('is not taken over when the recomputation did not come about', async () => {
    const failing = inTown(async (unit) => {
      says = 99;
      await markStale(unit, datasets.id, yesterday);
      await recompute(unit, { from: yesterday, to: yesterday, measure: datasets.id });
      throw new Error('too bad');
    });
    await expect(failing).rejects.toThrow('too bad');
    await platform.queue.drain(platform);
    expect((await read()).current?.value).toBe(42);
  });
});
