import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import {
  evidence,
  figureAt,
  type Measure,
  recompute,
  registerMeasures,
  series,
  snapshot,
} from './contract.ts';
import { addRecord, beginAnew, makeRecords, onlineShare } from './testing.ts';

const suzaka = '202070';
const obuse = '205419';
const id = onlineShare.id;
const visitor: Actor = { kind: 'visitor' };
const clerk: Actor = {
  kind: 'staff',
  userId: 'u',
  staffId: 's',
  name: '見本',
  departmentIds: [],
  permissions: new Set(),
};
const noon = new Date('2026-04-10T03:00:00Z');

let database: Database;
/** Days that the measure was really asked for. */
let asked: string[] = [];

const counted: Measure = {
  ...onlineShare,
  compute: (unit, params, at) => {
    asked.push(at);
    return onlineShare.compute(unit, params, at);
  },
};

const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka): Promise<T> =>
  database.inTown(town, work);

const addProcedure = (town: string, row: number, online: string | null, open = true) =>
  addRecord(database, { town, row, online, open });

const versions = (town = suzaka) =>
  inTown(async ({ db }) => {
    const { rows } = await db.execute(sql`SELECT day::text, version, value, id, replaces
      FROM measures_snapshots ORDER BY day, version`);
    return rows;
  }, town);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.emit = async () => undefined;
  database.hooks.now = () => noon;
  await makeRecords(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  registerMeasures([counted]);
  await beginAnew(database, suzaka);
  asked = [];
});

describe('a figure of a day', () => {
  it('comes from its snapshot', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    asked = [];
    const figure = await inTown((unit) => figureAt(unit, id, {}, '2026-04-05'));
    expect(figure).toEqual({
      day: '2026-04-05',
      computedAt: noon,
      value: 50,
      numerator: 1,
      denominator: 2,
    });
    expect(asked).toEqual([]);
  });

  it('is computed when there is no snapshot or its records changed', async () => {
    expect(await inTown((unit) => figureAt(unit, id, {}, '2026-04-05'))).toMatchObject({
      value: 50,
    });
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    await addProcedure(suzaka, 3, '2026-04-02');
    const figure = await inTown((unit) => figureAt(unit, id, {}, '2026-04-05'));
    expect(figure).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it.each(['2026-04-11', '2026-02-29', 'today'])('is not found for %s', async (day) => {
    await expect(inTown((unit) => figureAt(unit, id, {}, day))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('and its series are of one town only', async () => {
    await inTown((unit) => snapshot(unit, id, {}, '2026-04-05'));
    await addProcedure(obuse, 1, null);
    const range = { from: '2026-04-01', to: '2026-04-10' };
    expect(await inTown((unit) => series(unit, id, {}, range), obuse)).toEqual([]);
    expect(await inTown((unit) => figureAt(unit, id, {}, '2026-04-05'), obuse)).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
    await inTown((unit) => recompute(unit, { ...range, measure: id }), obuse);
    expect(await versions()).toHaveLength(1);
  });
});

describe('evidence', () => {
  const page = { offset: 0, limit: 10 };
  const day = '2026-04-05';
  beforeEach(() => addProcedure(suzaka, 3, '2026-04-02', false));

  it('shows a visitor the public rows and says how many there are in all', async () => {
    const found = await inTown((unit) => evidence(unit, id, {}, day, visitor, page));
    expect(found.rows.map(({ id }) => id)).toEqual(['1', '2']);
    expect(found).toMatchObject({ total: 3, visible: 2 });
  });

  it('shows staff all of them, page by page', async () => {
    const second = { offset: 2, limit: 2 };
    const found = await inTown((unit) => evidence(unit, id, {}, day, clerk, second));
    expect(found).toMatchObject({
      total: 3,
      visible: 3,
      rows: [{ id: '3', counted: 'numerator' }],
    });
  });

  it('counts the rows of this town only', async () => {
    const found = await inTown((unit) => evidence(unit, id, {}, day, clerk, page), obuse);
    expect(found).toEqual({ total: 0, visible: 0, rows: [] });
  });

  it('of an unknown measure is not found', async () => {
    await expect(
      inTown((unit) => evidence(unit, 'no.such', {}, day, visitor, page)),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});
