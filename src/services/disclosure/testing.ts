import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerApprovalKinds } from '#engines/approvals/contract.ts';
import { loadDemoApprovals } from '#engines/approvals/demo.ts';
import { permissions as approvalPermissions } from '#engines/approvals/policy.ts';
import { approvals } from '#engines/approvals/service.ts';
import { registerCaseTypes } from '#engines/cases/contract.ts';
import { loadDemoLetters } from '#engines/letters/demo.ts';
import { permissions as letterPermissions } from '#engines/letters/policy.ts';
import { registerNotificationKinds } from '#engines/notifications/contract.ts';
import { findDepartmentByCode, findStaffActor } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import { testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { requestCase } from './case-type.ts';
import { approvalKind } from './decisions/approval-kind.ts';
import { permissions } from './policy.ts';
import type { RequestForm } from './requests/inputs.ts';
import { disclosure } from './service.ts';
import { keepSettings } from './settings/commands.ts';
import { defaultSettings } from './settings/defaults.ts';

export const suzaka = '202070';
const users = ['mayor', 'clerk', 'chief', 'finance', 'admin'] as const;
export const system: Actor = { kind: 'system', name: 'test' };
export const visitor: Actor = { kind: 'visitor' };

/** The demo town's people and routes, with disclosure set up, on the 1st of June 2026. */
export async function openTestOffice() {
  registerCaseTypes([requestCase]);
  registerApprovalKinds([approvalKind]);
  registerNotificationKinds([
    ...(approvals.notifications ?? []),
    ...(disclosure.notifications ?? []),
  ]);
  const database = await testDatabase();
  const clock = { now: new Date('2026-06-01T03:00:00Z') };
  const jobs: { job: string; payload: object }[] = [];
  database.hooks.now = () => clock.now;
  database.hooks.emit = async () => undefined;
  database.hooks.enqueue = async (_unit, job, payload) => void jobs.push({ job, payload });
  await addTestTowns(
    database,
    [suzaka],
    [...approvalPermissions, ...letterPermissions, ...permissions],
  );
  const ids = Object.fromEntries(users.map((name) => [name, newId()]));
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: ids });
    await loadDemoApprovals(unit);
    await loadDemoLetters(unit);
  });
  const folder = await mkdtemp(join(tmpdir(), 'tomoni-disclosure-'));
  const base = testPlatform(database);
  const platform = { ...base, files: createFiles({ ...base.settings, dataFolder: folder }) };
  return {
    ...{ database, platform, clock, jobs, inTown },
    actor: async (name: (typeof users)[number]): Promise<StaffActor> => {
      const found = await inTown((unit) => findStaffActor(unit, ids[name] ?? ''));
      if (!found) throw new Error(`nobody called ${name}`);
      return found;
    },
    setUp: () =>
      inTown(async (unit) => {
        const section = await findDepartmentByCode(unit, 'shimin');
        await keepSettings(unit, system, { ...defaultSettings, departmentId: section?.id });
        return section?.id ?? '';
      }),
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function requestForm(more: Partial<RequestForm> = {}): RequestForm {
  return {
    ...{ key: newId(), kind: 'information', agency: '市長', way: 'electronic' },
    ...{ documents: '庁舎改修工事の契約書', purpose: '', name: '見本 花子' },
    ...{ address: '須坂市大字須坂', email: 'hanako@example.jp', phone: '' },
    ...more,
  };
}
