import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  listNotices,
  type NotificationKind,
  registerNotificationKinds,
} from '#engines/notifications/contract.ts';
import { addDepartment, addStaff } from '#engines/organisation/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, EnqueueOptions, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { generalFunds } from '../financing.ts';
import { budgetPermissions } from '../policy.ts';
import { addProject } from '../projects/commands.ts';
import { returnRequest, reviewRequest, saveDraft, sendRequest } from '../requests/commands.ts';
import { beginRound, changeDays } from '../rounds/commands.ts';
import { answersJob, noticeKind, tellCalendar, tellDepartment } from './commands.ts';
import { noticeTexts } from './text.ts';

const town = '202070';
const year = fiscalYear(2027);
const system = { kind: 'system', name: 'test' } as const;
const finance: StaffActor = {
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: 'x', departmentIds: [] },
  permissions: new Set(['finance.budget']),
};
const days = {
  ...{ year, opensOn: '2026-10-01', deadline: '2026-11-06', reviewOn: '2027-01-15' },
  ...{ voteOn: '2027-03-17', transferClause: '' },
};
const kinds: NotificationKind[] = [{ kind: noticeKind, label: noticeTexts.kind, for: 'staff' }];
const asked = (grounds = '雪に備えます') => ({
  ...({ change: 'continued', grounds, expected: '' } as const),
  financing: generalFunds(12_000_000n),
});

let database: Database;
let now = new Date('2026-09-20T03:00:00Z');
let jobs: (EnqueueOptions & { name: string; payload: object })[] = [];
let [roads, clerk, idle] = ['', '', ''];

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const told = async (staffId: string) =>
  (await inTown((unit) => listNotices(unit, `staff:${staffId}`, 1))).rows;

async function addPeople(unit: Unit): Promise<void> {
  const department = (code: string) =>
    addDepartment(unit, system, { code, name: { ja: code, en: code }, from: '2021-04-01' });
  const person = (employeeNumber: string, departmentId: string) =>
    addStaff(unit, system, {
      ...{ employeeNumber, name: '見本 直子', from: '2021-04-01', roles: ['clerk'] },
      posts: [{ departmentId, title: '主任' }],
    });
  const idleDepartment = await department('toshokan');
  roads = await department('doro');
  clerk = await person('1', roads);
  idle = await person('2', idleDepartment);
  for (const code of ['08-001', '08-002', '08-003']) {
    await addProject(unit, system, {
      ...{ code, name: `事業${code}`, nameEn: '', department: roads, purpose: 'purpose.works' },
      ...{ section: '項', item: '目', description: '', descriptionEn: '', descriptionEasy: '' },
      endsIn: null,
    });
  }
}

describe('what departments are told', () => {
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
    await addTestTowns(database, [town], budgetPermissions);
    registerNotificationKinds(kinds);
    database.hooks.enqueue = async (_unit, name, payload, options = {}) => {
      if (name.startsWith('finance.')) jobs.push({ name, payload, ...options });
    };
    await inTown(addPeople);
  });
  afterAll(() => database.close());

  it('is put aside for the mornings of the calendar, and anew when its days change', async () => {
    await inTown((unit) => beginRound(unit, finance, days));
    expect(jobs.map(({ startAfter }) => startAfter?.toISOString())).toEqual([
      '2026-09-30T23:30:00.000Z',
      '2026-11-02T23:30:00.000Z',
    ]);
    jobs = [];
    await inTown((unit) => changeDays(unit, finance, { ...days, deadline: '2026-11-10' }));
    expect(jobs).toMatchObject([{ payload: { matter: 'nearing', day: '2026-11-07' } }]);
  });

  it('is that requests are open, how many are not sent when the deadline nears, once', async () => {
    now = new Date('2026-09-30T23:30:00Z');
    const opened = { year, matter: 'opened', day: '2026-10-01' } as const;
    await inTown((unit) => tellCalendar(unit, opened));
    now = new Date('2026-11-06T23:30:00Z');
    for (const code of ['08-001', '08-002']) {
      await inTown((unit) => sendRequest(unit, system, { year, code }, asked()));
    }
    await inTown((unit) => saveDraft(unit, system, { year, code: '08-003' }, asked()));
    await inTown((unit) => tellCalendar(unit, { year, matter: 'nearing', day: '2026-11-03' }));
    await inTown((unit) => tellCalendar(unit, { year, matter: 'nearing', day: '2026-11-07' }));
    expect((await told(clerk)).map(({ title, body }) => [title.ja, body.ja])).toEqual([
      [expect.stringContaining('2026年11月10日（火）まで'), expect.stringContaining('1件')],
      [expect.stringContaining('令和9年度の予算要求の受付を始めました'), expect.any(String)],
    ]);
    expect(await told(idle)).toEqual([]);
  });

  it('is what was sent back and decided, in one list in the evening', async () => {
    now = new Date('2026-11-20T01:00:00Z');
    jobs = [];
    const opinion = { grounds: '実績から', financing: generalFunds(9_000_000n) };
    await inTown((unit) => reviewRequest(unit, finance, { year, code: '08-001' }, opinion));
    const wrong = { grounds: '見積書を付けてください' };
    await inTown((unit) => returnRequest(unit, finance, { year, code: '08-002' }, wrong));
    const waiting = jobs.filter(({ name }) => name === answersJob);
    expect(new Set(waiting.map(({ singletonKey }) => singletonKey)).size).toBe(1);
    expect(waiting[0]?.startAfter).toEqual(new Date('2026-11-20T08:00:00Z'));
    const since = new Date('2026-11-20T01:00:00Z');
    await inTown((unit) => tellDepartment(unit, { year, departmentId: roads, since }));
    const [list] = await told(clerk);
    expect(list?.title.ja).toContain('2件の回答');
    expect(list?.body.ja.split('\n')).toEqual([
      '・差戻し　08-002 事業08-002：見積書を付けてください',
      '・財政課の査定　08-001 事業08-001：900万円（要求との差 △300万円）',
    ]);
    const later = new Date('2026-11-21T01:00:00Z');
    await inTown((unit) => tellDepartment(unit, { year, departmentId: roads, since: later }));
    expect(await told(clerk)).toHaveLength(3);
  });

  it('lets a request that was sent back be sent again after the deadline', async () => {
    const road: StaffActor = {
      ...{ kind: 'staff', userId: newId(), staffId: clerk, name: 'x', departmentIds: [roads] },
      permissions: new Set(['finance.budgetRequest']),
    };
    const send = (code: string) =>
      inTown((unit) => sendRequest(unit, road, { year, code }, asked('見積書を付けました')));
    now = new Date('2026-11-21T02:00:00Z');
    await send('08-002');
    // What was sent back and has come again is no news in the evening.
    const since = new Date('2026-11-20T01:00:00Z');
    await inTown((unit) => tellDepartment(unit, { year, departmentId: roads, since }));
    expect((await told(clerk))[0]?.title.ja).toContain('1件の回答');
    await expect(send('08-003')).rejects.toMatchObject({ reason: { code: 'late' } });
    await expect(send('08-002')).rejects.toMatchObject({ reason: { code: 'late' } });
  });
});
