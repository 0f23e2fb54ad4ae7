import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerCosts } from '#engines/measures/contract.ts';
import { addDepartment } from '#engines/organisation/contract.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { loadDemoPlan } from '../demo.ts';
import { demoFolder, obuse, staffWith, suzaka, today } from '../testing.ts';
import { advanceSheet, commentSheet, returnSheet, saveSheet } from './commands.ts';
import { sheetInput } from './inputs.ts';
import {
  getSheet,
  listEvaluations,
  listEvaluationYears,
  listPublished,
  listSheets,
} from './queries.ts';

const visitor: Actor = { kind: 'visitor' };
const planning = staffWith('plan.evaluate', 'plan.review', 'plan.committee', 'plan.publish');
const year = fiscalYear(2025);

let database: Database;
let tax: StaffActor;
let dropped: string[];
const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka) => database.inTown(town, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  database.hooks.dropped = (_town, topics) => dropped.push(...topics);
  dropped = [];
  await inTown(async (unit) => {
    const department = { code: 'zeimu', name: { ja: '税務課', en: 'Tax' }, from: '2021-04-01' };
    const id = await addDepartment(unit, { kind: 'system', name: 'test' }, department);
    tax = { ...staffWith('plan.evaluate'), departmentIds: [id] };
    await loadDemoPlan(unit, demoFolder);
  });
});
beforeEach(() => {
  dropped = [];
});
afterAll(() => database.close());

const written = {
  results: '窓口を見直しました。',
  followUp: '前の年の変更を行いました。',
  budgetYen: '１，２００，０００',
  actualYen: '1,150,000',
  worked: '待つ時間が減りました。',
  issues: '周知が足りません。',
  decision: 'improve',
  nextChanges: '案内を作り直します。',
};

const content = (policy: number, version: number, more: object = {}) =>
  sheetInput.parse({ policy, fiscalYear: year, version, ...written, ...more });
const step = (policy: number, version: number, comment = '') => ({
  policy,
  fiscalYear: year,
  version,
  comment,
});
const read = (policy: number, viewer: Actor = planning, of: FiscalYear = year) =>
  inTown((unit) => getSheet(unit, policy, of, viewer));

describe('the demo sheets', () => {
  it('stand at different steps, with last year’s Act beside this year’s Plan', async () => {
    const items = await inTown((unit) => listEvaluations(unit, year, planning));
    expect(items.map(({ step: at }) => at)).toEqual([
      ...['committee', 'planning', 'self', 'committee', undefined],
    ]);
    expect(items.map(({ overdue }) => overdue)).toEqual([true, true, true, true, true]);
    const { sheet } = await read(36);
    expect(sheet.lastYear).toMatchObject({
      fiscalYear: 2024,
      decision: 'expand',
      step: 'published',
    });
    expect(sheet.lastYear?.nextChanges).toContain('毎月調べ');
    expect(sheet).toMatchObject({ sample: true, content: { budgetYen: 359_200_000 } });
  });

  it('judge with what was known for their year', async () => {
    const { sheet } = await read(36, visitor, fiscalYear(2023));
    const online = sheet.indicators.find(({ id }) => id === 'online-procedures');
    expect(online?.figure?.value).toBe(65.4);
    expect(online?.lastYear?.value).toBe(57.7);
    expect(online?.judgement).toMatchObject({ grade: 'on-course', rule: 'pace' });
  });

  it('tell their way: passed on, sent back, passed on again', async () => {
    const { sheet } = await read(38);
    expect(sheet.events.map(({ kind }) => kind)).toEqual([
      ...['created', 'advanced', 'returned', 'advanced', 'advanced'],
    ]);
    expect(sheet.events[2]?.comment).toContain('決算額');
  });
});

describe('what visitors see', () => {
  it('is what is published, without the names of staff', async () => {
    const { sheet, actions } = await read(35, visitor, fiscalYear(2024));
    expect(sheet.step).toBe('published');
    expect(sheet.events.every(({ by }) => by === undefined)).toBe(true);
    expect(actions).toEqual({
      edit: false,
      advanceTo: undefined,
      returnTo: undefined,
      comment: false,
    });
  });

  it('is nothing of a sheet that is not, nor of one that nobody began', async () => {
    for (const policy of [35, 39]) {
      await expect(read(policy, visitor)).rejects.toMatchObject({ kind: 'not-found' });
    }
    const published = await inTown(listPublished);
    expect(published).toHaveLength(10);
    expect(published.every(({ fiscalYear: of }) => of < 2025)).toBe(true);
    expect(await inTown((unit) => listSheets(unit, year, visitor))).toEqual([]);
    expect(await inTown((unit) => listSheets(unit, year, planning))).toHaveLength(4);
  });

  it('is nothing at all of another town', async () => {
    await expect(
      inTown((unit) => getSheet(unit, 35, fiscalYear(2024), planning), obuse),
    ).rejects.toMatchObject({ kind: 'not-found' });
    expect(await inTown(listPublished, obuse)).toEqual([]);
  });
});

describe('a sheet', () => {
  it('goes from the department to the public, with every version in its history', async () => {
    const begun = await inTown((unit) => saveSheet(unit, planning, content(39, 0)));
    expect(begun.version).toBe(1);
    await inTown((unit) => advanceSheet(unit, planning, step(39, 1)));
    await inTown((unit) => commentSheet(unit, planning, step(39, 2, '確認しました')));
    await inTown((unit) => returnSheet(unit, planning, step(39, 2, '根拠を足してください')));
    await inTown((unit) => saveSheet(unit, planning, content(39, 3, { results: '足しました。' })));
    for (const version of [4, 5]) {
      await inTown((unit) => advanceSheet(unit, planning, step(39, version)));
    }
    expect(dropped).toEqual([]);
    await inTown((unit) => advanceSheet(unit, planning, step(39, 6, 'よい取組です')));
    expect(dropped).toEqual(['plan:evaluations', 'plan:policy:39']);
    const { sheet } = await read(39, visitor);
    expect(sheet).toMatchObject({ step: 'published', publishedAt: today, sample: false });
    expect(sheet.content).toMatchObject({ budgetYen: 1_200_000, results: '足しました。' });
    const { rows } = await inTown(({ db }) =>
      db.execute(sql`SELECT e.content->>'results' AS results FROM plan_evaluation_events e
        JOIN plan_evaluations s ON s.id = e.evaluation_id
        WHERE s.policy = 39 AND s.fiscal_year = 2025 AND e.kind = 'created'`),
    );
    expect(rows).toEqual([{ results: written.results }]);
  });

  it('stays as it is once published', async () => {
    await expect(inTown((unit) => saveSheet(unit, planning, content(39, 7)))).rejects.toMatchObject(
      { reason: { code: 'published' } },
    );
    await expect(
      inTown((unit) => returnSheet(unit, planning, step(39, 7, 'x'))),
    ).rejects.toMatchObject({ reason: { code: 'published' } });
  });

  it('cannot be overwritten by somebody who saw an older version', async () => {
    const { sheet } = await read(37);
    await inTown((unit) => saveSheet(unit, tax, content(37, sheet.version)));
    await expect(
      inTown((unit) => saveSheet(unit, planning, content(37, sheet.version))),
    ).rejects.toMatchObject({ fields: { version: expect.anything() } });
  });

  it('moves on only when everything is written, naming what is missing', async () => {
    const { sheet } = await read(37);
    const bare = content(37, sheet.version, { worked: ' ', decision: '' });
    const { version } = await inTown((unit) => saveSheet(unit, tax, bare));
    const refused = inTown((unit) => advanceSheet(unit, tax, step(37, version)));
    await expect(refused).rejects.toMatchObject({
      fields: { worked: expect.anything(), decision: expect.anything() },
    });
    expect((await read(37)).sheet).toMatchObject({ step: 'self', version });
  });

  it('keeps what the records say in the place of amounts that nobody wrote', async () => {
    const { sheet } = await read(37);
    const open = content(37, sheet.version, { budgetYen: '', actualYen: '500' });
    const { version } = await inTown((unit) => saveSheet(unit, tax, open));
    const amounts = { budgetYen: 900, executedYen: 800, closed: true, sample: false, items: [] };
    const label = { ja: '執行', en: 'execution' };
    registerCosts([{ label, topics: [], ofPolicy: async () => [{ year, ...amounts }] }]);
    await inTown((unit) => advanceSheet(unit, planning, step(37, version)));
    registerCosts([]);
    expect((await read(37)).sheet.content).toMatchObject({ budgetYen: 900, actualYen: 500 });
    await inTown((unit) => returnSheet(unit, planning, step(37, version + 1, '戻します')));
  });

  it('is sent back with a reason only', async () => {
    const { sheet } = await read(36);
    await expect(
      inTown((unit) => returnSheet(unit, planning, step(36, sheet.version))),
    ).rejects.toMatchObject({ fields: { comment: expect.anything() } });
  });
});

describe('who may', () => {
  it('write a self-evaluation: its departments and the planning section', async () => {
    expect((await read(37, tax)).actions).toMatchObject({ edit: true, advanceTo: 'planning' });
    const clerk = staffWith('plan.evaluate');
    expect((await read(37, clerk)).actions).toMatchObject({ edit: false, advanceTo: undefined });
    const { sheet } = await read(37);
    await expect(
      inTown((unit) => saveSheet(unit, clerk, content(37, sheet.version))),
    ).rejects.toMatchObject({ reason: { code: 'other-department' } });
  });

  it('publish: not who only records the committee’s words', async () => {
    const secretary = staffWith('plan.committee');
    const { sheet, actions } = await read(35, secretary);
    expect(actions).toMatchObject({ edit: true, advanceTo: undefined, returnTo: 'planning' });
    await expect(
      inTown((unit) => advanceSheet(unit, secretary, step(35, sheet.version))),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('evaluate years of the plan that have begun', async () => {
    expect(await inTown(listEvaluationYears)).toEqual([2025, 2024, 2023, 2022, 2021]);
    const later = { ...content(35, 0), fiscalYear: fiscalYear(2026) };
    await expect(inTown((unit) => saveSheet(unit, planning, later))).rejects.toMatchObject({
      reason: { code: 'outside-plan' },
    });
  });
});
