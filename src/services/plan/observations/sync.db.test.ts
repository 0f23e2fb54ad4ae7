import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Measure, recompute, registerMeasures, track } from '#engines/measures/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { correctObservation } from '../commands.ts';
import { loadDemoPlan } from '../demo.ts';
import { findOverview, getIndicator, listEvidence } from '../queries.ts';
import { demoFolder, staffWith, suzaka, today } from '../testing.ts';
import { syncComputed } from './sync.ts';

const id = 'ward-participation';
const yesterday = '2026-11-22';
const planner = staffWith('plan.record', 'plan.review');

/** What the records say on a day; tests change it. */
let says: Record<string, number | undefined> = {};
const seen: unknown[] = [];

const answerShare: Measure = {
  id: 'surveys.answerShare',
  name: { ja: '回答の割合', en: 'Share of answers' },
  unit: { ja: '%', en: '%' },
  formula: { ja: 'はいと答えた人÷答えた人', en: 'yes ÷ all' },
  params: ['indicator'],
  compute: async (_unit, params, at) => {
    seen.push(params);
    const value = says[at];
    return { value, numerator: value === undefined ? undefined : value * 10, denominator: 1000 };
  },
  evidence: async () => ({ rows: [], total: 1000, visible: 0 }),
};

let database: Database;
let dropped: string[] = [];
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
const read = () => inTown((unit) => getIndicator(unit, id, { viewer: planner }));

/** What happens each night: the measures look at their days, then the plan takes the figures over. */
async function night(from = yesterday): Promise<number> {
  await inTown(async (unit) => {
    await track(unit, answerShare.id, { indicator: id });
    const marks = sql`INSERT INTO measures_stale_marks (town, id, measure, from_day, created_at)
      VALUES (${unit.town}, ${newId()}, ${answerShare.id}, ${from}, now())`;
    await unit.db.execute(marks);
    await recompute(unit, { from, to: yesterday, measure: answerShare.id });
  });
  return inTown((unit) => syncComputed(unit, id));
}

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.emit = async () => undefined;
  database.hooks.now = () => today;
  database.hooks.dropped = (_town, topics) => dropped.push(...topics);
  registerMeasures([answerShare]);
  await inTown((unit) => loadDemoPlan(unit, demoFolder));
});
beforeEach(() => {
  dropped = [];
});
afterAll(() => {
  registerMeasures([]);
  return database.close();
});

describe('a connected indicator', () => {
  it('counts as connected, and tells its formula and its records', async () => {
    const overview = await inTown(findOverview);
    expect(overview?.counts.connected).toBe(4);
    says = { [yesterday]: 25.5 };
    const page = await read();
    expect(page).toMatchObject({ connected: true, formula: { formula: answerShare.formula } });
    const page0 = { offset: 0, limit: 10 };
    const evidence = await inTown((unit) => listEvidence(unit, id, planner, page0));
    expect(evidence).toMatchObject({ ok: true, value: { total: 1000 } });
    const other = await inTown((unit) => listEvidence(unit, 'newcomers', planner, page0));
    expect(other).toBeUndefined();
  });

  it('tells the measure which indicator it is for', async () => {
    await night();
    expect(seen.at(-1)).toEqual({ indicator: id });
  });

  it('takes over each night what was computed, once', async () => {
    expect((await read()).current).toMatchObject({
      value: 25.5,
      asOf: yesterday,
      origin: 'computed',
      sample: false,
    });
    expect(await inTown((unit) => syncComputed(unit, id))).toBe(0);
    expect(dropped).toEqual([]);
    expect(await night()).toBe(0);
  });

  it('corrects itself when the records changed, and keeps what it said before', async () => {
    says = { [yesterday]: 26.1 + Number.EPSILON };
    expect(await night()).toBe(1);
    expect(dropped).toEqual(expect.arrayContaining(['plan', `plan:indicator:${id}`]));
    const { current, history } = await read();
    expect(current?.value).toBe(26.1);
    expect(history.entries[0]?.corrects).toMatchObject({ value: 25.5 });
    expect(history.entries[0]?.corrects?.reason).not.toBe('');
  });

  it('withdraws a figure that can no longer be computed, and takes it again when it can', async () => {
    says = {};
    expect(await night()).toBe(1);
    expect((await read()).current?.asOf).toBe('2025-03-31');
    says = { [yesterday]: 27 };
    expect(await night()).toBe(1);
    expect((await read()).current?.value).toBe(27);
  });

  it('leaves a day alone that a person corrected', async () => {
    const { current } = await read();
    const replacement = { value: '24.0', asOf: yesterday };
    const rest = { reason: '二重の回答', sourceNote: undefined, fileId: undefined, key: newId() };
    const observation = current?.observationId ?? '';
    await inTown((unit) =>
      correctObservation(unit, planner, { observation, replacement, ...rest }),
    );
    says = { [yesterday]: 28 };
    expect(await night()).toBe(0);
    expect((await read()).current?.value).toBe(24);
  });

  it('does nothing for an indicator without a measure', async () => {
    expect(await inTown((unit) => syncComputed(unit, 'newcomers'))).toBe(0);
    expect(await inTown((unit) => syncComputed(unit, 'nothing'))).toBe(0);
  });
});
