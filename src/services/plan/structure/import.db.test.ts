import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { loadDemoPlan } from '../demo.ts';
import { getIndicator } from '../queries.ts';
import { demoFolder, obuse, planOf, staffWith, suzaka, today } from '../testing.ts';
import { importPlan } from './commands.ts';

const file = readFileSync(join(demoFolder, 'plan/suzaka-2025.yaml'), 'utf8');
const system = { kind: 'system', name: 'test' } as const;

let database: Database;
const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka) => database.inTown(town, work);
const read = (id: string) => inTown((unit) => getIndicator(unit, id, { viewer: system }));

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  await inTown((unit) => loadDemoPlan(unit, demoFolder));
});
afterAll(() => database.close());

describe('importing', () => {
  it('changes nothing when the plan in force says the same', async () => {
    const plan = await planOf(file);
    expect(await inTown((unit) => importPlan(unit, system, plan))).toMatchObject({
      revision: 1,
      changed: false,
    });
  });

  it('keeps all figures and the old revision when the plan is revised', async () => {
    const before = await read('vacant-houses');
    const revised = await planOf(
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
    const plan = await planOf(file);
    const other = { ...plan, municipality: { ...plan.municipality, code: obuse } };
    await expect(inTown((unit) => importPlan(unit, system, other))).rejects.toMatchObject({
      reason: { code: 'other-town' },
    });
    const recounted = await planOf(
      file.replace('unit: 組, baseline: null', 'unit: 件, baseline: null'),
    );
    await expect(inTown((unit) => importPlan(unit, system, recounted))).rejects.toMatchObject({
      reason: { code: 'unit-changed' },
    });
    const clerk = staffWith('plan.record');
    await expect(inTown((unit) => importPlan(unit, clerk, plan))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const { rows } = await inTown(({ db }) =>
      db.execute(sql`SELECT count(*)::int AS n FROM plan_plans`),
    );
    expect(rows).toEqual([{ n: 2 }]);
  });
});
