import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import {
  type Measure,
  markStale,
  recompute,
  registerMeasures,
  series,
  snapshot,
  track,
} from './contract.ts';
import { catchUp } from './jobs.ts';
import { listStale } from './queries.ts';
import { addRecord, beginAnew, makeRecords, onlineShare } from './testing.ts';

const suzaka = '202070';
const id = onlineShare.id;
const noon = new Date('2026-04-10T03:00:00Z');

let database: Database;
/** Days that the measure was really asked for. */
let asked: string[] = [];
let announced: object[] = [];

const counted: Measure = {
  ...onlineShare,
  compute: (unit, params, at) => {
    asked.push(at);
    return onlineShare.compute(unit, params, at);
  },
};

const inTown = <T>(work: (unit: Unit) => Promise<T>): Promise<T> => database.inTown(suzaka, work);

const addProcedure = (town: string, row: number, online: string | null, open = true) =>
  addRecord(database, { town, row, online, open });

const versions = () =>
  inTown(async ({ db }) => {
    const { rows } = await db.execute(sql`SELECT day::text, version, value, id, replaces
      FROM measures_snapshots ORDER BY day, version`);
    return rows;
  });

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.emit = async (_unit, event, payload) => {
    announced.push({ event, ...payload });
  };
  database.hooks.now = () => noon;
  await makeRecords(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  registerMeasures([counted]);
  await beginAnew(database, suzaka);
  asked = [];
  announced = [];
});

describe('a snapshot', () => {
  it('is written once, however often it is taken', async () => {
    const first = await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    const again = await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    expect([first, again]).toEqual([true, false]);
    expect(await versions()).toMatchObject([{ day: '2026-04-05', version: 1, value: 50 }]);
  });

  it('is written once by several workers at the same moment', async () => {
    await inTown((unit) => track(unit, id, {}));
    const workers = [1, 2, 3, 4].map(() => inTown((unit) => snapshot(unit, id, {}, '2026-04-05')));
    expect((await Promise.all(workers)).filter(Boolean)).toHaveLength(1);
    expect(await versions()).toHaveLength(1);
  });

  it('over changed records is a new version that names the one it replaces', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    await addProcedure(suzaka, 3, '2026-04-02');
    await addProcedure(suzaka, 4, '2026-04-02');
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    const [old, current] = await versions();
    expect(old).toMatchObject({ version: 1, value: 50, replaces: null });
    expect(current).toMatchObject({ version: 2, value: 75, replaces: old?.id });
  });

  it('cannot be changed or taken away by the application', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    for (const statement of [
      sql`UPDATE measures_snapshots SET value = 100`,
      sql`DELETE FROM measures_snapshots`,
    ]) {
      const change = inTown(({ db }) => db.execute(statement));
      await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  it('keeps that a figure could not be computed', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2025-12-31'));
    const figures = await inTown((unit) =>
      series(unit, id, {}, { from: '2025-12-01', to: '2025-12-31' }),
    );
    expect(figures).toMatchObject([
      { day: '2025-12-31', value: undefined, numerator: 0, denominator: 0 },
    ]);
  });

  it('is of one series whatever the order of the parameters', async () => {
    const first = await inTown((unit) =>
      snapshot(unit, id, { kind: 'a', section: 'b' }, '2026-04-05'),
    );
    const again = await inTown((unit) =>
      snapshot(unit, id, { section: 'b', kind: 'a' }, '2026-04-05'),
    );
    const other = await inTown((unit) => snapshot(unit, id, { section: 'b' }, '2026-04-05'));
    expect([first, again, other]).toEqual([true, false, true]);
  });

  it('of an unknown measure is not found, of a day to come is refused', async () => {
    await expect(
      inTown((unit) => snapshot(unit, 'no.such', {}, '2026-04-05')),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await expect(inTown((unit) => snapshot(unit, id, {}, '2026-04-11'))).rejects.toThrow(
      RangeError,
    );
    await expect(inTown((unit) => snapshot(unit, id, {}, '2026-02-29'))).rejects.toThrow(
      RangeError,
    );
  });

  it('drops the pages that show figures only when something changed', async () => {
    const dropped: string[] = [];
    database.hooks.dropped = (_town, topics) => dropped.push(...topics);
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    expect(dropped).toEqual(['measures']);
  });

  it('is announced once for each measure that has new versions', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    await inTown((unit) => track(unit, id, { kind: 'a' }));
    await inTown((unit) => recompute(unit, { from: '2026-04-01', to: '2026-04-05' }));
    await inTown((unit) => recompute(unit, { from: '2026-04-01', to: '2026-04-05' }));
    const event = { event: 'measures.recomputed', measure: id };
    expect(announced).toEqual([event, event]);
  });
});

describe('recomputation', () => {
  const april = { from: '2026-04-01', to: '2026-04-05' };
  beforeEach(() => inTown((unit) => track(unit, id, {})));

  it('fills a range, and over the same records computes nothing again', async () => {
    expect(await inTown((unit) => recompute(unit, april))).toEqual({ computed: 5, written: 5 });
    expect(await inTown((unit) => recompute(unit, april))).toEqual({ computed: 0, written: 0 });
  });

  it('computes only the days from a change on, and writes only those that differ', async () => {
    await inTown((unit) => recompute(unit, april));
    asked = [];
    await addProcedure(suzaka, 3, '2026-04-04');
    await inTown((unit) => recompute(unit, april));
    expect(asked).toEqual(['2026-04-04', '2026-04-05']);
    asked = [];
    await inTown((unit) => markStale(unit, id, '2026-04-03'));
    const done = await inTown((unit) => recompute(unit, april));
    expect([done, asked.length]).toEqual([{ computed: 3, written: 1 }, 3]);
    expect(await inTown(listStale)).toEqual(new Map());
  });

  it('keeps a mark for the days outside its range', async () => {
    await inTown((unit) => recompute(unit, april));
    await inTown((unit) => markStale(unit, id, '2026-04-02'));
    await inTown((unit) => recompute(unit, { from: '2026-04-02', to: '2026-04-03' }));
    expect(await inTown(listStale)).toEqual(new Map([[id, '2026-04-04']]));
    await inTown((unit) => recompute(unit, { from: '2026-04-05', to: '2026-04-05' }));
    expect(await inTown(listStale)).toEqual(new Map([[id, '2026-04-04']]));
  });

  it('leaves the marks of a transaction that was undone', async () => {
    await inTown((unit) => markStale(unit, id, '2026-04-02'));
    const work = inTown(async (unit) => {
      await recompute(unit, april);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await inTown(listStale)).toEqual(new Map([[id, '2026-04-02']]));
    expect(await versions()).toEqual([]);
  });

  it('overlooks figures whose service is gone', async () => {
    registerMeasures([]);
    expect(await inTown((unit) => recompute(unit, april))).toEqual({ computed: 0, written: 0 });
  });
});

describe('the daily job', () => {
  it('brings the other figures up when one measure fails', async () => {
    const broken: Measure = {
      ...onlineShare,
      id: 'broken.share',
      params: [],
      compute: async () => {
        throw new Error('broken');
      },
    };
    const plain: Measure = { ...counted, params: [] };
    registerMeasures([broken, plain]);
    await expect(catchUp(database, suzaka)).rejects.toThrow(AggregateError);
    expect(await versions()).toMatchObject([{ day: '2026-04-09' }]);
  });

  it('brings a tracked figure from its last snapshot to yesterday', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-06'));
    await catchUp(database, suzaka);
    expect((await versions()).map(({ day }) => day)).toEqual([
      '2026-04-06',
      '2026-04-07',
      '2026-04-08',
      '2026-04-09',
    ]);
  });

  it('goes back to where records changed, over more than one unit of work', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-09'));
    await inTown((unit) => snapshot(unit, id, {}, '2024-04-01'));
    await inTown((unit) => markStale(unit, id, '2020-01-01'));
    await catchUp(database, suzaka);
    const days = (await versions()).map(({ day }) => day);
    expect([days.length, days[0], days.at(-1)]).toEqual([739, '2024-04-01', '2026-04-09']);
    expect(await inTown(listStale)).toEqual(new Map());
    asked = [];
    await catchUp(database, suzaka);
    expect(asked).toEqual([]);
  });

  it('tracks a figure without parameters by itself, one with parameters only when asked', async () => {
    registerMeasures([{ ...counted, id: 'sample.plain', params: [] }, counted]);
    await catchUp(database, suzaka);
    expect(asked).toEqual(['2026-04-09']);
  });

  it('computes a day again that was taken before its end', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-09'));
    await addProcedure(suzaka, 3, '2026-04-09');
    await catchUp(database, suzaka);
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2]);
  });
});
