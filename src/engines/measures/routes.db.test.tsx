import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { markStale, registerMeasures, snapshot } from './contract.ts';
import { publicRoutes } from './public.routes.tsx';
import { staffRoutes } from './staff.routes.tsx';
import { makeRecords, onlineShare } from './testing.ts';

const suzaka = '202070';
const clerk: StaffActor = {
  kind: 'staff',
  userId: 'u',
  staffId: 's',
  name: '見本',
  departmentIds: [],
  permissions: new Set(),
};

let database: Database;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.emit = async () => undefined;
  database.hooks.now = () => new Date('2026-04-10T03:00:00Z');
  await makeRecords(database);
  await database.inTown(suzaka, async (unit) => {
    await unit.db.execute(sql`INSERT INTO sample_procedures
      SELECT ${suzaka}, g, 'procedure-' || g, '2026-01-01', '2026-02-01', g <= 60
        FROM generate_series(1, 100) g`);
  });
  registerMeasures([onlineShare]);
  await database.inTown(suzaka, (unit) => snapshot(unit, onlineShare.id, {}, '2026-04-05'));
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    if (c.req.header('x-clerk')) c.set('actor', clerk);
    await next();
  });
  routes.route('/', publicRoutes);
  routes.route('/staff', staffRoutes);
  app = testApp(testPlatform(database), routes);
});
afterAll(() => database.close());

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers });
  return { status: response.status, html: await response.text() };
}

const rowsIn = (html: string) => html.match(/procedure-\d+/g)?.length ?? 0;
const address = `/measures/${onlineShare.id}/evidence?at=2026-04-05`;

describe('the page of records behind a figure', () => {
  it('shows a visitor the public records by pages and says that more are counted', async () => {
    const first = await get(address);
    const second = await get(`${address}&page=2`);
    expect([first.status, rowsIn(first.html), rowsIn(second.html)]).toEqual([200, 50, 10]);
    expect(first.html).toContain('ほかに40件を数えています');
    expect(first.html).toContain('2026年4月5日の終わりの時点');
  });

  it('shows staff all of them', async () => {
    const { html } = await get(`${address}&page=2`, { 'x-clerk': '1' });
    expect(rowsIn(html)).toBe(50);
    expect(html).not.toContain('ほかに');
  });

  it('is in English when asked', async () => {
    expect((await get(`${address}&lang=en`)).html).toContain('40 more records are counted');
  });

  it('overlooks what the measure does not know in an address', async () => {
    expect((await get(`${address}&utm_source=x`)).status).toBe(200);
  });

  it('of a running day says so', async () => {
    const { html } = await get(`/measures/${onlineShare.id}/evidence`);
    expect(html).toContain('2026年4月10日の今の時点');
  });

  it.each([
    '/measures/no.such/evidence',
    `/measures/${onlineShare.id}/evidence?at=2026-04-11`,
    `/measures/${onlineShare.id}/evidence?at=2026-02-29`,
    `/measures/${onlineShare.id}/evidence?at='`,
  ])('is not found at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each(['0', '-1', 'x', '9'.repeat(30)])('shows the first page for page=%s', async (page) => {
    expect(rowsIn((await get(`${address}&page=${page}`)).html)).toBe(50);
  });

  it('shows another town nothing of it', async () => {
    const { status, html } = await get(`http://205419.example${address}`);
    expect([status, rowsIn(html)]).toEqual([200, 0]);
  });
});

describe('the staff page of live figures', () => {
  it('is for staff only', async () => {
    const { status, html } = await get('/staff/measures');
    expect([status, html]).toEqual([303, '']);
  });

  it('lists every figure with formula, last value and whether it is stale', async () => {
    const { html } = await get('/staff/measures', { 'x-clerk': '1' });
    expect(html).toContain('オンライン化した手続きの数÷手続きの数×100');
    expect(html).toContain('at=2026-04-05');
    expect(html).not.toContain('計算し直します</');
    await database.inTown(suzaka, (unit) => markStale(unit, onlineShare.id, '2026-04-02'));
    const stale = await get('/staff/measures', { 'x-clerk': '1' });
    expect(stale.html).toContain('2026年4月2日以降を計算し直します');
  });
});
