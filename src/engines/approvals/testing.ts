import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import {
  addDelegation,
  findDepartmentByCode,
  findStaffActor,
} from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { RoleName } from '#platform/module.ts';
import { loadDemoApprovals } from './demo.ts';
import { notificationKinds } from './drafts/notices.ts';
import type { ApprovalKind, ApprovalOutcome } from './kind.ts';
import { permissions } from './policy.ts';
import { registerApprovalKinds } from './registry.ts';

export const town = '202070';
const names = ['mayor', 'planner', 'editor', 'clerk', 'chief', 'finance', 'admin'] as const;

export interface World {
  readonly database: Database;
  readonly inTown: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;
  /** A person of the demo town as of now, with what is delegated to them. */
  readonly actor: (name: RoleName) => Promise<StaffActor>;
  readonly department: (code: string) => Promise<string>;
  /** 代理: `from` lets `to` decide, from the first to the last day. */
  readonly delegate: (from: RoleName, to: RoleName, days: [string, string]) => Promise<void>;
  /** What the module that owns the subjects was told, in order. */
  readonly told: { readonly id: string; readonly outcome: ApprovalOutcome }[];
  /** Subjects whose module refuses the outcome. */
  readonly refusing: Set<string>;
  readonly clock: { now: Date };
}

const label = { ja: '申請の決定', en: 'Decision' };

function testKinds(told: World['told'], refusing: World['refusing']): ApprovalKind[] {
  return ['procedures.decision', 'disclosure.decision', 'letters.issue'].map((kind) => ({
    kind,
    label,
    describe: async (_unit, { id }) => ({
      title: `申請 ${id}`,
      href: '/staff/cases/1',
      facts: [{ label: { ja: '申請者', en: 'Applicant' }, value: '見本 花子' }],
    }),
    decided: async (_unit, _actor, { id }, outcome) => {
      if (refusing.has(id)) throw new Error('the case is closed');
      told.push({ id, outcome });
    },
  }));
}

const employeeNumber = (name: RoleName) =>
  `見本-${String(names.indexOf(name) + 1).padStart(3, '0')}`;

/** The demo town with its routes, on the 1st of July 2026. */
export async function approvalsWorld(): Promise<World> {
  const database = await testDatabase();
  const clock = { now: new Date('2026-07-01T10:00:00+09:00') };
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async () => undefined;
  await addTestTowns(database, [town], permissions);
  const inTown: World['inTown'] = (work) => database.inTown(town, work);
  const users = Object.fromEntries(names.map((name) => [name, name]));
  await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users });
    await loadDemoApprovals(unit);
  });
  const told: World['told'] = [];
  const refusing = new Set<string>();
  registerApprovalKinds(testKinds(told, refusing));
  registerNotificationKinds(notificationKinds);
  const actor = async (name: RoleName) => {
    const found = await inTown((unit) => findStaffActor(unit, name));
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return {
    ...{ database, inTown, actor, told, refusing, clock },
    department: async (code) =>
      (await inTown((unit) => findDepartmentByCode(unit, code)))?.id ?? '',
    delegate: async (from, to, [validFrom, validTo]) => {
      const giver = await actor(from);
      const given = { permissions: ['approvals.decide'], reason: '出張', validFrom, validTo };
      await inTown((unit) => addDelegation(unit, giver, { ...given, to: employeeNumber(to) }));
    },
  };
}
