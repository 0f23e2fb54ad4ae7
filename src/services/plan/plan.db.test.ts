import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { correctObservation, importPlan, recordObservation } from './commands.ts';
import { loadDemoPlan } from './demo.ts';
import { checkPlan } from './plan-file/files.ts';
import { findOverview, getIndicator, getPolicy, listMyIndicators, listSeries } from './queries.ts';

const demo = join(import.meta.dirname, '../../../demo');
const file = readFileSync(join(demo, 'plan/suzaka-2025.yaml'), 'utf8');
const suzaka = '202070';
const obuse = '205419';
const system = { kind: 'system', name: 'test' } as const;
const today = new Date('2026-11-23T03:00:00Z');

const planner: StaffActor = {
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name: '見本 計子',
  departmentIds: [],
  permissions: new Set(['plan.record', 'plan.import', 'plan.review']),
};

async function parsed(text: string) {
  const checked = await checkPlan(new TextEncoder().encode(text));
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message.en).join());
  return checked.plan;
}

let database: Database;
let dropped: string[];
const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka) => database.inTown(town, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  database.hooks.dropped = (_town, topics) => dropped.push(...topics);
  dropped = [];
  await inTown((unit) => loadDemoPlan(unit, demo));
});
beforeEach(() => {
  dropped = [];
});
afterAll(() => database.close());

function record(indicator: string, value: string, asOf: string, key: string = newId()) {
  const input = { indicator, value, asOf, sourceNote: '調査', fileId: undefined, key };
  return inTown((unit) => recordObservation(unit, planner, input));
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
      achieved: 10,
      'on-course': 2,
      'slightly-late': 8,
      late: 4,
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
    await inTown((unit) => loadDemoPlan(unit, demo));
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

describe('importing', () => {
  it('changes nothing when the plan in force says the same', async () => {
    const plan = await parsed(file);
    expect(await inTown((unit) => importPlan(unit, system, plan))).toMatchObject({
      revision: 1,
      changed: false,
    });
  });

  it('keeps all figures and the old revision when the plan is revised', async () => {
    const before = await read('vacant-houses');
    const revised = await parsed(
      file.replace('baseline: 84, target: 160', 'baseline: 84, target: 155'),
    );
    const imported = await inTown((unit) => importPlan(unit, system, revised));
    expect(imported).toMatchObject({ revision: 2, changed: true });
    const after = await read('vacant-houses');
    expect(after.years).toEqual(before.years);
    expect([before.judgement.grade, after.judgement.grade]).toEqual(['slightly-late', 'achieved']);
    const { rows } = await inTown(({ db }) =>
      db.execute(
        sql`SELECT target FROM plan_definitions WHERE indicator_id = 'vacant-houses' ORDER BY target`,
      ),
    );
    expect(rows).toEqual([{ target: '155' }, { target: '160' }]);
  });

  it('refuses a plan for another town, a new unit for old figures, and strangers; nothing is stored', async () => {
    const plan = await parsed(file);
    const other = { ...plan, municipality: { ...plan.municipality, code: obuse } };
    await expect(inTown((unit) => importPlan(unit, system, other))).rejects.toMatchObject({
      reason: { code: 'other-town' },
    });
    const recounted = await parsed(
      file.replace('unit: 組, baseline: null', 'unit: 件, baseline: null'),
    );
    await expect(inTown((unit) => importPlan(unit, system, recounted))).rejects.toMatchObject({
      reason: { code: 'unit-changed' },
    });
    const clerk = { ...planner, permissions: new Set<string>() };
    await expect(inTown((unit) => importPlan(unit, clerk, plan))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const { rows } = await inTown(({ db }) =>
      db.execute(sql`SELECT count(*)::int AS n FROM plan_plans`),
    );
    expect(rows).toEqual([{ n: 2 }]);
  });
});
