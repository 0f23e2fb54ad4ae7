import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { correctObservation, recordObservation } from './commands.ts';
import { loadDemoPlan } from './demo.ts';
import {
  findOverview,
  getCorrectable,
  getIndicator,
  getPolicy,
  listMyIndicators,
  listSeries,
} from './queries.ts';
import { demoFolder, figure, obuse, staffWith, suzaka, today } from './testing.ts';

const planner = staffWith('plan.record', 'plan.review');

let database: Database;
let dropped: string[];
const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka) => database.inTown(town, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  database.hooks.dropped = (_town, topics) => dropped.push(...topics);
  dropped = [];
  await inTown((unit) => loadDemoPlan(unit, demoFolder));
});
beforeEach(() => {
  dropped = [];
});
afterAll(() => database.close());

function record(...parts: Parameters<typeof figure>) {
  return inTown((unit) => recordObservation(unit, planner, figure(...parts)));
}

function correct(observation: string, replacement: { value: string; asOf: string } | undefined) {
  const rest = { reason: '数え直しました', sourceNote: undefined, fileId: undefined, key: newId() };
  return inTown((unit) => correctObservation(unit, planner, { observation, replacement, ...rest }));
}

const read = (id: string) => inTown((unit) => getIndicator(unit, id, { viewer: planner }));

describe('the demo town', () => {
  it('shows all 24 indicators, mixed in grade, none connected, all figures marked as sample', async () => {
    const overview = await inTown(findOverview);
    const states = overview?.basicPolicies.flatMap(({ policies }) =>
      policies.flatMap(({ indicators }) => indicators),
    );
    expect(states).toHaveLength(24);
    expect(overview?.counts).toMatchObject({ all: 24, connected: 0 });
    expect(overview?.counts.byGrade).toEqual({
      achieved: 8,
      'on-course': 2,
      'slightly-late': 8,
      late: 6,
      undetermined: 0,
      'no-data': 0,
    });
    expect(states?.every(({ years }) => years.every(({ sample }) => sample))).toBe(true);
    expect(overview).toMatchObject({ asOf: '2026-03-31', sample: true });
    expect(
      overview?.basicPolicies.map(({ number, policies }) => [number, policies.length]),
    ).toEqual([
      [13, 3],
      [14, 2],
    ]);
  });

  it('can be loaded again without any change', async () => {
    const before = await inTown(findOverview);
    await inTown((unit) => loadDemoPlan(unit, demoFolder));
    expect(await inTown(findOverview)).toEqual(before);
    expect((await read('online-procedures')).history.total).toBe(7);
  });

  it('keeps a corrected figure in the history and out of the series', async () => {
    const { history, years } = await read('online-procedures');
    const wrong = history.entries.find(({ correctedBy }) => correctedBy);
    const right = history.entries.find(({ corrects }) => corrects);
    expect(wrong?.value).toBe(66.9);
    expect(right).toMatchObject({ value: 65.4, corrects: { id: wrong?.id, value: 66.9 } });
    expect(years.find(({ fiscalYear }) => fiscalYear === 2023)?.value).toBe(65.4);
    const series = await inTown((unit) => listSeries(unit, 'online-procedures'));
    expect(series.map(({ value }) => value)).toEqual([50, 53.8, 57.7, 65.4, 69.2, 73.1]);
  });

  it('projects only where figures are missing at the end and three are there', async () => {
    expect((await read('ward-participation')).projection).toMatchObject({ points: 3 });
    expect((await read('koho-readers')).noProjection).toBe('target-date-passed');
    expect((await read('ward-participation')).missingYears).toEqual([2023, 2025]);
  });

  it('tells a policy with its initiatives, roles and neighbours', async () => {
    const policy = await inTown((unit) => getPolicy(unit, 36));
    expect(policy).toMatchObject({
      neighbours: { previous: 35, next: 37 },
      evaluations: [2024, 2023],
    });
    expect(policy.initiatives).toHaveLength(17);
    expect(policy.roles.map(({ who, sample }) => [who.ja, sample])).toEqual([
      ['市民', true],
      ['活動団体', true],
      ['民間事業者', true],
    ]);
  });

  it('answers not-found for what the plan does not have', async () => {
    await expect(read('nothing')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(inTown((unit) => getPolicy(unit, 99))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('lists what is due, the actor’s own departments first', async () => {
    const mine = await inTown((unit) => listMyIndicators(unit, planner));
    const survey = mine.find(({ id }) => id === 'ward-participation');
    expect(survey?.due).toEqual([
      { fiscalYear: 2023, due: '2024-05-31', overdue: true },
      { fiscalYear: 2025, due: '2026-05-31', overdue: true },
    ]);
    expect(mine.every((indicator) => !indicator.mine)).toBe(true);
  });

  it('is another town’s business only', async () => {
    expect(await inTown(findOverview, obuse)).toBeUndefined();
    await expect(
      inTown((unit) => getIndicator(unit, 'koho-readers', { viewer: planner }), obuse),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('recording', () => {
  it('makes the newest day of a fiscal year stand for it, in whatever order figures come', async () => {
    await record('sns-followers', '10800', '2026-06-30');
    await record('sns-followers', '10700', '2026-05-31');
    const { current, years } = await read('sns-followers');
    expect(current).toMatchObject({ value: 10800, asOf: '2026-06-30', sample: false });
    expect(years.filter(({ fiscalYear }) => fiscalYear === 2026)).toHaveLength(1);
    expect(dropped).toEqual(
      expect.arrayContaining(['plan', 'plan:policy:35', 'plan:indicator:sns-followers']),
    );
  });

  it('takes the same submission once, even when it comes twice at the same time', async () => {
    const key = newId();
    const both = await Promise.all([
      record('couples', '80', '2026-06-30', key),
      record('couples', '80', '2026-06-30', key),
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.map(({ repeated }) => repeated).toSorted()).toEqual([false, true]);
  });

  it('keeps exact digits', async () => {
    await record('fiscal-strength', '0.5650', '2026-06-30');
    const { rows } = await inTown(({ db }) =>
      db.execute(
        sql`SELECT value FROM plan_observations WHERE as_of = '2026-06-30' AND indicator_id = 'fiscal-strength'`,
      ),
    );
    expect(rows).toEqual([{ value: '0.5650' }]);
  });

  it('refuses days to come, unknown indicators and people without permission', async () => {
    await expect(record('couples', '1', '2026-11-24')).rejects.toMatchObject({
      fields: { asOf: expect.anything() },
    });
    await expect(record('nothing', '1', '2026-06-30')).rejects.toMatchObject({ kind: 'not-found' });
    const clerk = { ...planner, permissions: new Set(['plan.record']) };
    const input = {
      indicator: 'couples',
      value: '1',
      asOf: '2026-06-30',
      sourceNote: 'x',
      fileId: undefined,
      key: newId(),
    };
    await expect(inTown((unit) => recordObservation(unit, clerk, input))).rejects.toMatchObject({
      kind: 'forbidden',
      reason: { code: 'other-department' },
    });
    await expect(
      inTown((unit) => recordObservation(unit, { kind: 'visitor' }, input)),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is written once: the database refuses to change or delete an observation', async () => {
    for (const statement of [
      'UPDATE plan_observations SET value = 1',
      'DELETE FROM plan_observations',
    ]) {
      await expect(inTown(({ db }) => db.execute(sql.raw(statement)))).rejects.toMatchObject({
        cause: { code: '42501' },
      });
    }
  });
});

describe('correcting', () => {
  it('moves a figure to another year, and takes away what stood there before', async () => {
    const { id } = await record('open-datasets', '40', '2026-05-01');
    await correct(id, { value: '36', asOf: '2026-03-31' });
    const { years } = await read('open-datasets');
    expect(years.find(({ fiscalYear }) => fiscalYear === 2026)).toBeUndefined();
    expect(years.find(({ fiscalYear }) => fiscalYear === 2025)?.value).toBe(36);
  });

  it('withdraws a figure and brings back the one before it', async () => {
    const first = await record('regional-projects', '52', '2026-05-01');
    const second = await record('regional-projects', '99', '2026-06-01');
    await correct(second.id, undefined);
    expect((await read('regional-projects')).current).toMatchObject({ observationId: first.id });
  });

  it('happens once for each figure, then its correction can be corrected', async () => {
    const { id } = await record('newcomers', '360', '2026-05-01');
    const correction = await correct(id, { value: '358', asOf: '2026-05-01' });
    await expect(correct(id, { value: '1', asOf: '2026-05-01' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await correct(correction.id, { value: '359', asOf: '2026-05-01' });
    expect((await read('newcomers')).current?.value).toBe(359);
  });

  it('is offered for figures in force only, on whatever page of the history they stand', async () => {
    const { id } = await record('online-procedures', '70', '2026-05-01');
    await inTown(({ db, town }) =>
      db.execute(sql`INSERT INTO plan_observations (town, id, indicator_id, value, as_of, origin,
          sample, recorded_by, recorded_at, idempotency_key)
        SELECT ${town}, gen_random_uuid(), 'online-procedures', n, '2026-06-01', 'imported',
          true, 'x', now(), 'many-' || n FROM generate_series(1, 60) n`),
    );
    const { history } = await read('online-procedures');
    expect(history.entries.map((entry) => entry.id)).not.toContain(id);
    const find = (observation: string, indicator = 'online-procedures') =>
      inTown((unit) => getCorrectable(unit, indicator, observation));
    expect(await find(id)).toMatchObject({ id, value: 70, recordedBy: planner.name });
    const { id: withdrawal } = await correct(id, undefined);
    for (const gone of [id, withdrawal, newId(), 'x']) {
      await expect(find(gone)).rejects.toMatchObject({ kind: 'not-found' });
    }
    await expect(find(id, 'couples')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('answers not-found for a figure of another town', async () => {
    const { id } = await record('newcomers', '361', '2026-05-02');
    const input = {
      observation: id,
      replacement: undefined,
      reason: 'x',
      sourceNote: undefined,
      fileId: undefined,
      key: newId(),
    };
    await expect(
      inTown((unit) => correctObservation(unit, planner, input), obuse),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});
