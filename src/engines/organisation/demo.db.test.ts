import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { findStaffActor, listDepartments } from './contract.ts';
import { loadDemoOrganisation } from './demo.ts';
import { addTestTowns } from './testing.ts';

describe('the demo organisation', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await addTestTowns(database, ['202070']);
    await database.inTown('202070', (unit) =>
      loadDemoOrganisation(unit, { users: { clerk: 'u-clerk', admin: 'u-admin' } }),
    );
  });
  afterAll(() => database.close());

  it('has the sections of the plan, and people with posts and roles', async () => {
    const departments = await database.inTown('202070', (unit) => listDepartments(unit));
    expect(departments.map(({ name }) => name.ja)).toEqual([
      '政策推進課',
      '市民課',
      '総務課',
      '財政課',
      '税務課',
      '生涯学習推進課',
      '特別職',
    ]);
    const clerk = await database.inTown('202070', (unit) => findStaffActor(unit, 'u-clerk'));
    expect(clerk?.departmentIds).toHaveLength(2);
    const admin = await database.inTown('202070', (unit) => findStaffActor(unit, 'u-admin'));
    expect(admin?.permissions).toContain('organisation.manage');
  });
});
