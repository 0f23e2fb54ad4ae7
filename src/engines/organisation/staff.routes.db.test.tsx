import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { findStaffActor } from './contract.ts';
import { loadDemoOrganisation } from './demo.ts';
import { staffRoutes } from './staff.routes.tsx';
import { addTestTowns } from './testing.ts';

const suzaka = '202070';
const origin = 'http://town.example';
let database: Database;
let app: ReturnType<typeof testApp>;

async function signedIn(name: string | undefined): Promise<StaffActor | undefined> {
  return name ? database.inTown(suzaka, (unit) => findStaffActor(unit, name)) : undefined;
}

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2027-03-01T09:00:00+09:00');
  await addTestTowns(database, [suzaka]);
  const users = { admin: 'admin', clerk: 'clerk' };
  await database.inTown(suzaka, (unit) => loadDemoOrganisation(unit, { users }));
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const actor = await signedIn(c.req.header('x-staff'));
    if (actor) c.set('actor', actor);
    await next();
  });
  routes.route('/staff', staffRoutes);
  app = testApp(testPlatform(database), routes);
});
afterAll(() => database.close());

async function get(path: string, as = 'admin') {
  const response = await app.request(`${origin}/staff/organisation${path}`, {
    headers: { 'x-staff': as },
  });
  return { status: response.status, html: await response.text() };
}

async function post(path: string, values: Record<string, string | string[]>, as = 'admin') {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  const response = await app.request(`${origin}/staff/organisation${path}`, {
    method: 'POST',
    headers: { 'x-staff': as, origin },
    body,
  });
  const to = response.headers.get('location')?.replace('/staff/organisation', '') ?? '';
  return { status: response.status, html: await response.text(), to };
}

describe('pages of the organisation', () => {
  it.each([
    '/departments',
    '/departments/seisaku',
    '/staff',
    '/transfers',
    '/delegations',
    '/roles',
  ])('show %s, also in English', async (path) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('undefined');
    expect((await get(`${path}?lang=en`)).html).toContain('Delegations');
  });

  it.each(['/transfers', '/departments/new', '/staff/new'])(
    'keep %s from a clerk',
    async (path) => {
      expect((await get(path, 'clerk')).status).toBe(403);
    },
  );

  it.each(['/departments/none', '/staff/none', '/transfers/none', '/roles/none'])(
    'know nothing of %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('refuse a write of a clerk', async () => {
    const values = { code: 'x', 'name.ja': '課', 'name.en': 'X', from: '2027-04-01' };
    expect((await post('/departments', values, 'clerk')).status).toBe(403);
  });
});

describe('a department by its form', () => {
  const values = { code: 'dx', 'name.ja': 'デジタル推進課', 'name.en': '', from: '2027-04-01' };

  it('comes back with what was typed and what to mend', async () => {
    const { status, html } = await post('/departments', values);
    expect(status).toBe(422);
    expect(html).toContain('value="デジタル推進課"');
    expect(html).toContain('href="#field-name.en"');
  });

  it('begins, is renamed and ends', async () => {
    const added = await post('/departments', { ...values, 'name.en': 'Digital Section' });
    expect([added.status, added.to]).toEqual([303, '/departments/dx?done=1']);
    expect((await post('/departments', { ...values, 'name.en': 'Digital' })).status).toBe(422);
    const renamed = await post('/departments/dx/names', {
      'name.ja': 'デジタル課',
      'name.en': 'Digital Office',
      from: '2028-04-01',
    });
    expect(renamed.status).toBe(303);
    expect((await get('/departments?on=2028-04-01')).html).toContain('デジタル課');
    const closed = await post('/departments/dx/close', { lastDay: '2027-01-01' });
    expect([closed.status, closed.html.includes('最後の日は、今日か')]).toEqual([422, true]);
    expect((await post('/departments/dx/close', { lastDay: '2029-03-31' })).status).toBe(303);
  });
});

describe('a transfer by its forms', () => {
  const draft = () => post('/transfers', { title: '定期異動', effectiveOn: '2027-04-01' });

  it('takes a table, says what is wrong with it, and is scheduled and withdrawn', async () => {
    const { to } = await draft();
    const wrong = await post(`${to}/paste`, { table: '見本-004\t異動\t農政課\t係長' });
    expect([wrong.status, wrong.html.includes('課「農政課」')]).toEqual([422, true]);
    const table = '職員番号\t区分\t課\t職名\n見本-004\t異動\t税務課\t係長\n見本-005\t退職';
    expect((await post(`${to}/paste`, { table })).status).toBe(303);
    const page = await get(to);
    expect(page.html).toContain('見本 直子');
    expect(page.html).toContain('担当がいなくなるもの');
    expect((await post(`${to}/schedule`, {})).status).toBe(303);
    expect((await post(`${to}/paste`, { table })).status).toBe(422);
    expect((await post(`${to}/withdraw`, {})).status).toBe(303);
    const row = /rows\/([0-9a-f-]{36})\/remove/.exec((await get(to)).html)?.[1];
    expect((await post(`${to}/rows/${row}/remove`, {})).status).toBe(303);
    expect((await post(`${to}/discard`, {})).to).toBe('/transfers');
    expect((await get(to)).status).toBe(404);
  });

  it('takes one person, and needs a department unless they leave', async () => {
    const { to } = await draft();
    const row = { employeeNumber: '見本-006', kind: 'move', departmentId: '', title: '課長' };
    const missing = await post(`${to}/rows`, row);
    expect([missing.status, missing.html.includes('#field-departmentId')]).toEqual([422, true]);
    const left = await post(`${to}/rows`, { ...row, kind: 'leave', title: '' });
    expect(left.status).toBe(303);
    expect((await get(to)).html).toContain('財政課に職員がいなくなります');
    expect((await post(`${to}/schedule`, {}, 'clerk')).status).toBe(403);
  });
});

describe('staff, roles and delegations by their forms', () => {
  it('adds a member of staff, who is found', async () => {
    const person = { employeeNumber: '100%', name: '見本 新', from: '2027-03-01' };
    const added = await post('/staff', {
      ...person,
      departmentId: '',
      title: '',
      roles: ['clerk'],
    });
    expect(added.status).toBe(303);
    expect((await get(added.to)).html).toContain('見本 新');
    expect((await get('/staff?q=100%25')).html).toContain('見本 新');
    expect((await get('/staff?q=1_0')).html).not.toContain('見本 新');
    const again = await post('/staff', { ...person, departmentId: '', title: '' });
    expect([again.status, again.html.includes('すでに登録')]).toEqual([422, true]);
  });

  it('does not let the last administrator give the role away', async () => {
    const admin = await signedIn('admin');
    const path = `/staff/${admin?.staffId}/roles`;
    const { status, html } = await post(path, { roles: ['clerk'] });
    expect([status, html.includes('組織を管理できる職員がいなくなる')]).toEqual([422, true]);
  });

  it('delegates to a colleague and cancels', async () => {
    const values = {
      to: '見本-004',
      permissions: 'organisation.manage',
      validFrom: '2027-03-01',
      validTo: '2027-03-02',
      reason: '出張のため',
    };
    const reversed = await post('/delegations', { ...values, validTo: '2027-02-01' });
    expect([reversed.status, reversed.html.includes('#field-validTo')]).toEqual([422, true]);
    expect((await post('/delegations', values)).status).toBe(303);
    expect((await get('/departments/new', 'clerk')).status).toBe(200);
    expect((await get('/delegations', 'clerk')).html).toContain('見本 守');
    const id = /delegations\/([0-9a-f-]{36})\/cancel/.exec((await get('/delegations')).html)?.[1];
    expect((await post(`/delegations/${id}/cancel`, {})).status).toBe(303);
    expect((await get('/departments/new', 'clerk')).status).toBe(403);
  });
});
