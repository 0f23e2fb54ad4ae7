import { registerApprovalKinds } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { permissions as approvalPermissions } from '#engines/approvals/policy.ts';
import { approvals } from '#engines/approvals/service.ts';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import type { ClockRule } from '#engines/deadlines/contract.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { RoleName } from '#platform/module.ts';
import type { InputChange, InputKind, NewInput } from './input.ts';
import { keepChecked, maskInput } from './inputs/check.ts';
import { findRow } from './inputs/queries.ts';
import { registerInputKinds } from './inputs/registry.ts';
import { permissions } from './policy.ts';
import { threads } from './service.ts';

export const suzaka = '202070';
export const visitor: Actor = { kind: 'visitor' };
const users = ['mayor', 'planner', 'editor', 'clerk', 'chief', 'finance', 'admin'] as const;

const says = (ja: string) => ({ ja, en: ja, easy: ja });

/** Kinds with everything that the engine knows; `heard` is filled with what becomes of their inputs. */
function testKinds(heard: InputChange[]): InputKind[] {
  const clock: ClockRule = {
    ...{ days: 14, unit: 'calendar', firstDay: 'next', skips: 'none', lastDayClosed: 'keep' },
    basis: says('見本'),
  };
  const kind: Omit<InputKind, 'kind' | 'answered'> = {
    label: says('見本の声'),
    moderation: 'before',
    retentionYears: 3,
    describe: async (_unit: Unit, subject: string) => ({
      title: says('見本'),
      href: `/x/${subject}`,
    }),
    changed: async (_unit: Unit, change: InputChange) => void heard.push(change),
  };
  return [
    { ...kind, kind: 'test.letter', answered: 'each', clock },
    { ...kind, kind: 'test.opinion', answered: 'together' },
    { ...kind, kind: 'test.live', answered: 'together', moderation: 'after' },
    { ...kind, kind: 'test.town', answered: 'together', moderation: 'after', ofTown: true },
  ];
}

/** The demo town's people and routes with three kinds of voices, on the 1st of June 2026. */
export async function openTestVoices() {
  const heard: InputChange[] = [];
  registerInputKinds(testKinds(heard));
  registerCaseTypes([...(threads.cases ?? [])]);
  registerApprovalKinds([...(threads.approvals ?? [])]);
  registerNotificationKinds([...(approvals.notifications ?? []), ...(threads.notifications ?? [])]);
  const database = await testDatabase();
  const clock = { now: new Date('2026-06-01T03:00:00Z') };
  const jobs: { job: string; payload: object }[] = [];
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async (_unit, job, payload) => void jobs.push({ job, payload });
  await addTestTowns(database, [suzaka], [...approvalPermissions, ...permissions]);
  const ids = Object.fromEntries(users.map((name) => [name, newId()]));
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const section = await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: ids });
    await loadDemoApprovals(unit);
    return (await findDepartmentByCode(unit, 'shimin'))?.id ?? '';
  });
  return {
    ...{ database, clock, jobs, heard, inTown, section, platform: testPlatform(database) },
    actor: async (name: RoleName): Promise<StaffActor> => {
      const found = await inTown((unit) => findStaffActor(unit, ids[name] ?? ''));
      if (!found) throw new Error(`nobody called ${name}`);
      return found;
    },
    /** A voice for this section; by mail, and for everybody, where nothing else is said. */
    voice: (more: Partial<NewInput> = {}): NewInput => ({
      ...{ kind: 'test.letter', text: '公園のベンチを増やしてください。', channel: 'web' },
      author: { email: 'hanako@example.jp', name: '見本 花子', wantsNotices: true },
      ...{ wish: 'public', departmentId: section },
      ...more,
    }),
    /** What the job does after the commit. */
    check: async (id: string): Promise<void> => {
      const row = await inTown((unit) => findRow(unit, id));
      if (!row) throw new Error(`no voice ${id}`);
      const masked = await maskInput(row);
      await inTown((unit) => keepChecked(unit, id, masked));
    },
  };
}
