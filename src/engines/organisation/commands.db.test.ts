import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '#engines/audit/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { addDelegation, cancelDelegation } from './delegations/commands.ts';
import { loadDemoOrganisation } from './demo.ts';
import { closeDepartment, renameDepartment } from './departments/commands.ts';
import { findDepartmentByCode, findDepartments, listDepartments } from './departments/queries.ts';
import { registerOwnership } from './ownership.ts';
import { setRolePermissions, setStaffRoles } from './roles/change.ts';
import { listRoles } from './roles/queries.ts';
import { findStaffActor } from './staff/queries.ts';
import { addTestTowns } from './testing.ts';
import { applyDueTransfers } from './transfers/apply.ts';
import {
  addTransferRows,
  draftTransfer,
  scheduleTransfer,
  withdrawTransfer,
} from './transfers/commands.ts';
import { getTransfer } from './transfers/queries.ts';
import { reportTransfer } from './transfers/report.ts';

const system: Actor = { kind: 'system', name: 'test' };
const people = ['mayor', 'planner', 'editor', 'clerk', 'chief', 'finance', 'admin'] as const;
type Person = (typeof people)[number];

let database: Database;
let town = 300_000;
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(String(town), work);
const setDay = (day: string) => {
  database.hooks.now = () => new Date(`${day}T09:00:00+09:00`);
};
const actor = async (name: Person): Promise<StaffActor> => {
  const found = await inTown((unit) => findStaffActor(unit, name));
  if (!found) throw new Error(`${name} is not in service`);
  return found;
};
const department = async (code: string): Promise<string> => {
  const found = await inTown((unit) => findDepartmentByCode(unit, code));
  if (!found) throw new Error(`no department ${code}`);
  return found.id;
};
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { reason?: { code: string }; fields?: object }) =>
      error.reason?.code ?? Object.keys(error.fields ?? {}).join() ?? 'bug',
  );

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  town += 1;
  setDay('2027-03-01');
  await addTestTowns(database, [String(town)]);
  const users = Object.fromEntries(people.map((name) => [name, name]));
  await inTown((unit) => loadDemoOrganisation(unit, { users }));
});

describe('departments', () => {
  it('bear the name of the day', async () => {
    const id = await department('zeimu');
    const name = { ja: '税務収納課', en: 'Tax and Collection Section' };
    await inTown((unit) => renameDepartment(unit, system, id, { name, from: '2027-04-01' }));
    const nameOn = (day: string) =>
      inTown(async (unit) => (await findDepartments(unit, [id], day)).get(id)?.name.ja);
    expect(await nameOn('2027-03-31')).toBe('税務課');
    expect(await nameOn('2027-04-01')).toBe('税務収納課');
    expect(await nameOn('2000-01-01')).toBe('税務課');
    const again = inTown((unit) =>
      renameDepartment(unit, system, id, { name, from: '2027-04-01' }),
    );
    expect(await refused(again)).toBe('name-of-day');
  });

  it('end on a day with the posts left in them, not in the past and once', async () => {
    const id = await department('zaisei');
    const close = (lastDay: string) =>
      inTown((unit) => closeDepartment(unit, system, id, { lastDay, successorIds: [] }));
    expect(await refused(close('2027-02-28'))).toBe('last-day-past');
    await close('2027-03-31');
    expect(await refused(close('2027-04-30'))).toBe('already-closed');
    expect(await inTown((unit) => listDepartments(unit, '2027-03-31'))).toHaveLength(7);
    expect(await inTown((unit) => listDepartments(unit, '2027-04-01'))).toHaveLength(6);
    expect((await actor('finance')).departmentIds).toHaveLength(2);
    setDay('2027-04-01');
    expect((await actor('finance')).departmentIds).toHaveLength(1);
  });
});

const tomorrowWeek = { validFrom: '2027-03-02', validTo: '2027-03-08', reason: '出張のため' };

describe('a delegation', () => {
  const delegate = async (to: string, permissions = ['organisation.manage']) => {
    const admin = await actor('admin');
    return inTown((unit) => addDelegation(unit, admin, { to, permissions, ...tomorrowWeek }));
  };

  it('gives the permissions from the first to the last day', async () => {
    await delegate('見本-004');
    const has = async () => (await actor('clerk')).permissions.has('organisation.manage');
    const seen: boolean[] = [];
    for (const day of ['2027-03-01', '2027-03-02', '2027-03-08', '2027-03-09']) {
      setDay(day);
      seen.push(await has());
    }
    expect(seen).toEqual([false, true, true, false]);
  });

  it('gives nothing its giver no longer holds, and cannot be passed on', async () => {
    await delegate('見本-004');
    setDay('2027-03-03');
    const clerk = await actor('clerk');
    const passed = { to: '見本-005', permissions: ['organisation.manage'], ...tomorrowWeek };
    expect(await refused(inTown((unit) => addDelegation(unit, clerk, passed)))).toBe('permissions');
    const [mayor, admin] = [await actor('mayor'), await actor('admin')];
    await inTown((unit) => setStaffRoles(unit, system, mayor.staffId, ['mayor', 'admin']));
    await inTown((unit) => setStaffRoles(unit, system, admin.staffId, ['clerk']));
    expect((await actor('clerk')).permissions.has('organisation.manage')).toBe(false);
  });

  it('ends when its giver cancels it, and nobody else of the colleagues can', async () => {
    const id = await delegate('見本-004');
    setDay('2027-03-03');
    const chief = await actor('chief');
    expect(await refused(inTown((unit) => cancelDelegation(unit, chief, id)))).toBe('not-found');
    const admin = await actor('admin');
    await inTown((unit) => cancelDelegation(unit, admin, id));
    expect((await actor('clerk')).permissions.has('organisation.manage')).toBe(false);
  });

  it.each([
    ['見本-007', 'to'],
    ['999', 'to'],
  ])('to %s is refused at %s', async (to, field) => {
    expect(await refused(delegate(to))).toBe(field);
  });
});

describe('roles', () => {
  it('always leave somebody who can manage the organisation', async () => {
    const admin = await actor('admin');
    const role = (await inTown(listRoles)).find(({ name }) => name === 'admin');
    const emptied = inTown((unit) => setRolePermissions(unit, admin, role?.id ?? '', []));
    expect(await refused(emptied)).toBe('last-manager');
    const resigned = inTown((unit) => setStaffRoles(unit, admin, admin.staffId, ['clerk']));
    expect(await refused(resigned)).toBe('last-manager');
    expect((await actor('admin')).permissions).toContain('organisation.manage');
  });

  it('are changed only by who may', async () => {
    const clerk = await actor('clerk');
    const grab = inTown((unit) => setStaffRoles(unit, clerk, clerk.staffId, ['admin']));
    expect(await refused(grab)).toBe('not-permitted');
  });
});

describe('a transfer', () => {
  const draft = async (): Promise<string> => {
    const [clerk, chief] = [await actor('clerk'), await actor('chief')];
    const [tax, city] = [await department('zeimu'), await department('shimin')];
    return inTown(async (unit) => {
      const effectiveOn = '2027-04-01';
      const id = await draftTransfer(unit, system, { title: '定期異動', effectiveOn });
      await addTransferRows(unit, system, id, [
        { staffId: clerk.staffId, kind: 'move', departmentId: tax, title: '係長' },
        { staffId: clerk.staffId, kind: 'add', departmentId: city, title: '主任' },
        { staffId: chief.staffId, kind: 'leave' },
      ]);
      return id;
    });
  };

  it('takes effect on its day, once, and not before', async () => {
    const id = await draft();
    await inTown((unit) => scheduleTransfer(unit, system, id));
    setDay('2027-03-31');
    expect(await inTown(applyDueTransfers)).toBe(0);
    const before = await actor('clerk');
    setDay('2027-04-02');
    const applied = await Promise.all([inTown(applyDueTransfers), inTown(applyDueTransfers)]);
    expect(applied.sort()).toEqual([0, 1]);
    const after = await actor('clerk');
    const [tax, city, learning] = await Promise.all(
      ['zeimu', 'shimin', 'shogaigakushu'].map(department),
    );
    expect([...before.departmentIds].sort()).toEqual([city, learning].sort());
    expect([...after.departmentIds].sort()).toEqual([tax, city, learning].sort());
    await expect(actor('chief')).rejects.toThrow('not in service');
    setDay('2027-03-31');
    expect((await actor('clerk')).departmentIds).toEqual(before.departmentIds);
    expect((await actor('chief')).departmentIds).toHaveLength(1);
    expect((await verifyAudit(database, String(town))).faults).toEqual([]);
  });

  it('can be taken back until the day before', async () => {
    const id = await draft();
    await inTown((unit) => scheduleTransfer(unit, system, id));
    const row = inTown((unit) => addTransferRows(unit, system, id, []));
    expect(await refused(row)).toBe('not-draft');
    setDay('2027-03-31');
    await inTown((unit) => withdrawTransfer(unit, system, id));
    setDay('2027-04-01');
    expect(await inTown(applyDueTransfers)).toBe(0);
    expect(await refused(inTown((unit) => scheduleTransfer(unit, system, id)))).toBe('not-future');
  });

  it('cannot send people to a department that is gone by then', async () => {
    const id = await draft();
    const tax = await department('zeimu');
    await inTown((unit) => closeDepartment(unit, system, tax, { lastDay: '2027-03-31' }));
    expect(await refused(inTown((unit) => scheduleTransfer(unit, system, id)))).toBe(
      'department-gone',
    );
  });

  it('says what would be left without an owner', async () => {
    const [clerk, chief] = [await actor('clerk'), await actor('chief')];
    const learning = await department('shogaigakushu');
    registerOwnership([
      {
        module: 'sample',
        list: async (_unit, { staffIds }) =>
          [chief.staffId, clerk.staffId]
            .filter((id) => staffIds.includes(id))
            .map((id) => ({ label: { ja: id, en: id }, href: '/', ownerStaffId: id })),
      },
    ]);
    const id = await draft();
    const report = () => inTown(async (unit) => reportTransfer(unit, await getTransfer(unit, id)));
    // The clerk keeps two of their departments; only the chief's things are left.
    expect((await report()).findings).toMatchObject([
      { module: 'sample', reason: 'owner-leaves', thing: { ownerStaffId: chief.staffId } },
    ]);
    expect((await report()).emptied).toEqual([]);
    await inTown((unit) =>
      addTransferRows(unit, system, id, [
        { staffId: clerk.staffId, kind: 'release', departmentId: learning },
      ]),
    );
    expect((await report()).emptied.map(({ id: empty }) => empty)).toEqual([learning]);
    registerOwnership([]);
  });

  it('of another town is not there', async () => {
    const id = await draft();
    const other = database.inTown('200000', (unit) => scheduleTransfer(unit, system, id));
    expect(await refused(other)).toBe('not-found');
  });
});
