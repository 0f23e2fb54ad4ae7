import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Permission } from '#platform/module.ts';
import {
  addStaff,
  addTown,
  findStaffActor,
  indexByHost,
  listStaffWith,
  listTowns,
  syncRoles,
} from './contract.ts';
import { addTestTowns, testTown } from './testing.ts';

const suzaka = '202070';
const obuse = '205419';
const system: Actor = { kind: 'system', name: 'test' };
const record: Permission = {
  name: 'plan.record',
  label: { ja: '記録する', en: 'Record' },
  defaultRoles: ['clerk'],
};

describe('towns, roles and actors', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await addTestTowns(database, [suzaka], [record]);
  });
  afterAll(() => database.close());

  it('gives the only town to any host, and with two the one that claims the host', async () => {
    const findIn = async (fallback?: string) => indexByHost(await listTowns(database), fallback);
    expect((await findIn())('localhost:3000')?.code).toBe(suzaka);
    await addTown(database, { ...testTown(obuse), hosts: ['Obuse.example.jp'] }, []);
    expect((await listTowns(database)).map(({ code }) => code)).toEqual([suzaka, obuse]);
    const find = await findIn();
    expect(find('obuse.example.jp:443')?.hosts).toEqual(['obuse.example.jp']);
    expect(find('localhost')).toBeUndefined();
    expect((await findIn(suzaka))('localhost')?.code).toBe(suzaka);
  });

  it('makes an actor from the roles held today, in the own town only', async () => {
    await database.inTown(suzaka, (unit) =>
      addStaff(unit, system, {
        userId: 'u1',
        employeeNumber: '001',
        name: '見本 花子',
        roles: ['clerk'],
        posts: [],
      }),
    );
    const actor = await database.inTown(suzaka, (unit) => findStaffActor(unit, 'u1'));
    expect(actor?.name).toBe('見本 花子');
    expect([...(actor?.permissions ?? [])].sort()).toEqual([
      'organisation.delegate',
      'plan.record',
    ]);
    expect(await database.inTown(obuse, (unit) => findStaffActor(unit, 'u1'))).toBeUndefined();
    const told = await database.inTown(suzaka, (unit) =>
      listStaffWith(unit, { permission: 'plan.record' }),
    );
    expect(told.map(({ userId }) => userId)).toEqual(['u1']);
  });

  it('gives a new permission to its default roles once, also after it was away', async () => {
    const judge: Permission = { ...record, name: 'plan.judge' };
    const names = async () =>
      database.inTown(suzaka, async (unit) => [
        ...((await findStaffActor(unit, 'u1'))?.permissions ?? []),
      ]);
    await database.inTown(suzaka, (unit) => syncRoles(unit, [record, judge]));
    await database.inTown(suzaka, (unit) => syncRoles(unit, [record, judge]));
    expect((await names()).filter((name) => name === 'plan.judge')).toHaveLength(1);
    await database.inTown(suzaka, (unit) => syncRoles(unit, [record]));
    await database.inTown(suzaka, (unit) => syncRoles(unit, [record, judge]));
    expect((await names()).filter((name) => name === 'plan.judge')).toHaveLength(1);
  });
});
