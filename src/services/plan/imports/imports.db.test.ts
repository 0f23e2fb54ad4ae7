import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { loadDemoPlan } from '../demo.ts';
import { listSeries } from '../queries.ts';
import { demoFolder, staffWith, suzaka, today } from '../testing.ts';
import { checkFigures, importFigures } from './commands.ts';
import { readTable } from './table.ts';

const planner = staffWith('plan.record', 'plan.review');

/** Days after the demo's last figures, so that nothing stands there yet. */
const table = (...lines: string[]) => readTable(['指標,値,時点,出典', ...lines].join('\n')).rows;
const good = () =>
  table('open-datasets,36,2026-06-30,調査', 'sns-followers,"10,900",2026年6月30日,調査');

describe('an import of figures', () => {
  let database: Database;
  const check = (actor: Actor, rows: ReturnType<typeof table>) =>
    database.inTown(suzaka, (unit) => checkFigures(unit, actor, rows));
  const bring = (actor: Actor, rows: ReturnType<typeof table>, key = newId()) =>
    database.inTown(suzaka, (unit) => importFigures(unit, actor, { rows, key }));
  const seriesOf = (id: string) => database.inTown(suzaka, (unit) => listSeries(unit, id));

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => today;
    await addTestTowns(database, [suzaka]);
    await database.inTown(suzaka, (unit) => loadDemoPlan(unit, demoFolder));
  });
  afterAll(() => database.close());

  it('stores every row with its origin, once for one key', async () => {
    const key = newId();
    expect(await bring(planner, good(), key)).toBe(2);
    expect(await bring(planner, good(), key)).toBe(2);
    const last = (await seriesOf('open-datasets')).filter(({ asOf }) => asOf === '2026-06-30');
    expect(last).toMatchObject([{ value: 36, origin: 'imported', sourceNote: '調査' }]);
    expect((await seriesOf('sns-followers')).at(-1)?.value).toBe(10_900);
  });

  it('says of each row what stands against it', async () => {
    const problems = await check(
      planner,
      table(
        'nope,1,2026-06-30,調査',
        'open-datasets,40,2026-03-31,調査',
        'open-datasets,40,2030-03-31,調査',
      ),
    );
    expect(problems.map(({ ja }) => ja.split('：')[0])).toEqual([
      '2行目「指標」（nope）',
      '3行目「時点」（2026-03-31）',
      '4行目「時点」（2030-03-31）',
    ]);
  });

  it('stores nothing when one row is wrong', async () => {
    const before = await seriesOf('regional-projects');
    const rows = table('regional-projects,60,2026-06-30,調査', 'nope,1,2026-06-30,調査');
    await expect(bring(planner, rows)).rejects.toBeInstanceOf(InputError);
    expect(await seriesOf('regional-projects')).toEqual(before);
  });

  it('leaves the figures of other departments alone, and needs the permission', async () => {
    const stranger = staffWith('plan.record');
    const rows = table('contribution-stories,60,2026-06-30,調査');
    expect((await check(stranger, rows))[0]?.ja).toContain('他の課の担当');
    await expect(bring(staffWith(), rows)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
