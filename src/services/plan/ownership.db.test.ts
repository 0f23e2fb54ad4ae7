import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDepartment } from '#engines/organisation/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { loadDemoPlan } from './demo.ts';
import { ownership } from './ownership.ts';
import { demoFolder, obuse, suzaka, today } from './testing.ts';

const system = { kind: 'system', name: 'test' } as const;

let database: Database;
const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka) => database.inTown(town, work);

const department = (code: string, ja: string): Promise<string> =>
  inTown((unit) =>
    addDepartment(unit, system, { code, name: { ja, en: code }, from: '2021-04-01' }),
  );

const owned = async (departmentIds: readonly string[], town = suzaka) => {
  const things = await inTown(
    (unit) => ownership.list(unit, { staffIds: [], departmentIds }),
    town,
  );
  return things.map(({ href, ownerDepartmentId }) => [href, ownerDepartmentId]);
};

let seisaku: string;
let shimin: string;
let gakushu: string;

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  await addTestTowns(database, [suzaka, obuse]);
  seisaku = await department('seisaku', '政策推進課');
  shimin = await department('shimin', '市民課');
  await inTown((unit) => loadDemoPlan(unit, demoFolder));
  // Came after the plan, which therefore knows it by name only.
  gakushu = await department('gakushu', '生涯学習推進課');
});
afterAll(() => database.close());

describe('when departments are left by everybody', () => {
  it('names the policies that nobody answers for then', async () => {
    expect(await owned([seisaku])).toEqual([
      ['/plan/policies/35', seisaku],
      ['/plan/policies/38', seisaku],
    ]);
    const [policy] = await inTown((unit) =>
      ownership.list(unit, { staffIds: [], departmentIds: [seisaku] }),
    );
    expect(policy?.label).toEqual({
      ja: '施策35　広聴・広報の充実（指標4件）',
      en: 'Policy 35: Listening to and informing citizens (indicators: 4)',
    });
  });

  it('names a policy of several departments only when none of them is left', async () => {
    expect(await owned([shimin])).toEqual([]);
    expect(await owned([gakushu])).toEqual([]);
    expect(await owned([shimin, gakushu])).toEqual([['/plan/policies/39', shimin]]);
  });

  it('names nothing of people, of nobody, or of another town', async () => {
    expect(await owned([])).toEqual([]);
    expect(await owned([seisaku], obuse)).toEqual([]);
  });
});
