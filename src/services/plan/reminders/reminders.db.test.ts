import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaffUser } from '#engines/accounts/contract.ts';
import { accountsPlatform, addMember, password } from '#engines/accounts/testing.ts';
import { addDepartment, addStaff } from '#engines/organisation/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { outbox } from '#platform/jobs/schema.ts';
import type { Platform } from '#platform/platform.ts';
import { loadDemoPlan } from '../demo.ts';
import { permissions } from '../policy.ts';
import { demoFolder, suzaka, today } from '../testing.ts';
import { remind } from './commands.ts';

const system = { kind: 'system', name: 'test' } as const;

let database: Database;
let platform: Platform;
let now = today;

/** A clerk of the lifelong learning section, and a planner. */
async function addPeople(): Promise<void> {
  await addMember(platform, 'planner@example.jp', 'planner');
  const userId = await addStaffUser(platform, {
    email: 'clerk@example.jp',
    name: '見本 直子',
    password,
  });
  await database.inTown(suzaka, async (unit) => {
    const name = { ja: '生涯学習推進課', en: 'Lifelong Learning' };
    const departmentId = await addDepartment(unit, system, {
      code: 'gakushu',
      name,
      from: '2021-04-01',
    });
    await addStaff(unit, system, {
      userId,
      employeeNumber: '2',
      name: '見本 直子',
      from: '2021-04-01',
      roles: ['clerk'],
      posts: [{ departmentId, title: '主任' }],
    });
  });
}

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => now;
  platform = await accountsPlatform(database);
  await addTestTowns(database, [suzaka], permissions);
  await database.inTown(suzaka, (unit) => loadDemoPlan(unit, demoFolder));
});
afterAll(() => database.close());

async function mailsTo(address: string): Promise<string[]> {
  const rows = await database.inTown(suzaka, ({ db }) => db.select().from(outbox));
  return rows.map((row) => JSON.stringify(row)).filter((row) => row.includes(address));
}

describe('reminders', () => {
  it('wait while there is nobody to tell', async () => {
    await remind(platform, suzaka);
    expect(await mailsTo('example.jp')).toEqual([]);
  });

  it('bring each person one list of what they can do something about', async () => {
    await addPeople();
    await remind(platform, suzaka);
    const [mail, ...more] = await mailsTo('clerk@example.jp');
    expect(more).toEqual([]);
    expect(mail).toContain('区（自治会）の活動に参加している人の割合');
    expect(mail).toContain('2026年5月31日（日）の期限を過ぎています');
    expect(mail).toContain('/staff/plan/evaluations/2025/39');
    expect(mail).not.toContain('経常収支比率');
  });

  it('go to the planning section for its own steps and where a department has nobody', async () => {
    const [mail] = await mailsTo('planner@example.jp');
    expect(mail).toContain('/staff/plan/evaluations/2025/36');
    expect(mail).toContain('経常収支比率');
    expect(mail).not.toContain('区（自治会）の活動に参加している人の割合');
  });

  it('say nothing twice', async () => {
    const before = (await mailsTo('example.jp')).length;
    now = new Date('2026-11-24T03:00:00Z');
    await remind(platform, suzaka);
    expect(await mailsTo('example.jp')).toHaveLength(before);
  });
});
