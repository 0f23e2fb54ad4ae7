import { afterAll, beforeAll, expect, it } from 'vitest';
import { actOnCase, openCase, registerCaseTypes } from '#engines/cases/contract.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { applicationMeasures } from './application-measures.ts';
import { applicationCase, applicationType } from './applications/case-type.ts';
import { findProcedure } from './catalogue/queries.ts';
import { loadDemoProcedures } from './demo.ts';
import { demoFolder, suzaka, today } from './testing.ts';

const clerk = { kind: 'system', name: 'test' } as const;
const visitor = { kind: 'visitor' } as const;
let database: Database;

/** Three applications to the library, of which one is decided on the 24th, 14 days after it came. */
async function applyThrice(): Promise<void> {
  await database.inTown(suzaka, async (unit) => {
    const library = await findProcedure(unit, 'toshokan');
    if (!library) throw new Error('no library');
    const { id: subject, departmentId } = library;
    const application = { type: applicationType, subject, departmentId, title: '予約' };
    const opened = [];
    for (const channel of ['web', 'api', 'counter'] as const) {
      const input = { ...application, channel, applicant: {}, retention: { years: 1 } };
      opened.push(await openCase(unit, clerk, { ...input, receivedOn: '2026-11-10' }));
    }
    const [first] = opened;
    if (first) await actOnCase(unit, clerk, first.id, 'approve', { key: newId(), version: 1 });
  });
}

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  database.hooks.enqueue = async () => undefined;
  database.hooks.emit = async () => undefined;
  // What follows from a decision is not counted here.
  registerCaseTypes([{ ...applicationCase, acted: undefined, disposed: undefined }]);
  await database.inTown(suzaka, (unit) => loadDemoProcedures(unit, demoFolder));
  await applyThrice();
});
afterAll(() => database.close());

it.each([
  ['procedures.sentOnlineShare', '2026-11-09', undefined],
  ['procedures.sentOnlineShare', '2026-11-10', (2 / 3) * 100],
  ['procedures.sentOnlineShare', '2027-04-01', undefined],
  ['procedures.medianDays', '2026-11-23', undefined],
  ['procedures.medianDays', '2026-11-24', 14],
])('%s as of %s', async (id, at, value) => {
  const measure = applicationMeasures.find((one) => one.id === id);
  const figure = await database.inTown(suzaka, async (unit) => measure?.compute(unit, {}, at));
  expect(figure?.value).toBe(value);
});

it('shows counts by procedure, and no application', async () => {
  const page = { offset: 0, limit: 10 };
  const [share] = applicationMeasures;
  const evidence = await database.inTown(suzaka, async (unit) =>
    share?.evidence(unit, {}, '2026-11-24', visitor, page),
  );
  expect(evidence).toMatchObject({ total: 1, visible: 1 });
  expect(evidence?.rows[0]).toEqual({
    id: 'toshokan',
    label: '図書の貸出予約（受付3件のうちオンライン2件）',
    href: '/procedures/toshokan',
    counted: 'denominator',
  });
});
