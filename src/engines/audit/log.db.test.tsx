import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { registerActorNames } from './contract.ts';
import { AuditFilter } from './inputs.ts';
import { entriesPerPage, listEntries, selectEntries } from './list.ts';
import { staffRoutes } from './staff.routes.tsx';

const suzaka = '202070';
const rows = 30_000;
const reader: StaffActor = {
  kind: 'staff',
  userId: 'u',
  staffId: 's',
  name: '見本 守',
  departmentIds: [],
  permissions: new Set(['audit.read']),
};

let database: Database;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  database = await testDatabase();
  // A year of a busy town, one entry every 17 minutes; one of 100 reads personal data.
  await database.acrossTowns(async (db) => {
    await db.execute(sql`INSERT INTO audit_entries
      SELECT ${suzaka}, g, gen_random_uuid(), timestamptz '2026-01-01 00:00+09' + g * interval '17 minutes',
             'staff', 'staff-' || g % 300, 'test.action' || g % 40, 'thing', (g % 5000)::text,
             g % 100 = 0, '{}', NULL, 'h' || (g - 1), 'h' || g
        FROM generate_series(1, ${rows}) g`);
    await db.execute(sql`INSERT INTO audit_heads VALUES (${suzaka}, ${rows}, 'h30000')`);
    await db.execute(sql`ANALYZE audit_entries`);
  });
  registerActorNames({
    staff: async (_unit, ids) => new Map(ids.map((id) => [id, `名前 ${id}`])),
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    if (c.req.header('x-reader')) c.set('actor', reader);
    await next();
  });
  routes.route('/staff', staffRoutes);

  app = testApp(testPlatform(database), routes);
});
afterAll(() => database.close());

const filters: [string, Record<string, string>][] = [
  ['nothing', {}],
  ['an old day', { from: '2026-02-01', to: '2026-02-01' }],
  ['a member of staff', { actor: 'staff-7' }],
  ['an action', { action: 'test.action3' }],
  ['a record', { type: 'thing', subject: '77' }],
  ['reads of personal data', { personal: '1' }],
  ['what is older', { before: '15000' }],
];

describe('the log of a busy town', () => {
  it.each(filters)('is read by an index when filtered by %s', async (_name, query) => {
    const plan = await database.inTown(suzaka, async (unit) => {
      const select = selectEntries(unit, AuditFilter.parse(query)).getSQL();
      const { rows: lines } = await unit.db.execute<{ 'QUERY PLAN': string }>(
        sql`EXPLAIN (ANALYZE, TIMING OFF) ${select}`,
      );
      return lines.map((line) => line['QUERY PLAN']).join('\n');
    });
    expect(plan).not.toContain('Seq Scan');
    // Nothing is read and thrown away in bulk: a page costs about what it shows.
    const removed = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, n]) => Number(n));
    expect(Math.max(0, ...removed)).toBeLessThan(1000);
  });

  it.each(filters)('pages through everything once, filtered by %s', async (_name, query) => {
    const seen: number[] = [];
    let before = query.before ? Number(query.before) : undefined;
    for (let page = 0; page < 4; page += 1) {
      const { entries, next } = await database.inTown(suzaka, (unit) =>
        listEntries(unit, { ...AuditFilter.parse(query), before }),
      );
      seen.push(...entries.map(({ seq }) => seq));
      before = next;
      if (!next) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect(seen.length).toBeGreaterThan(0);
  });

  it('has days that begin at midnight in Japan', async () => {
    const day = { from: '2026-02-01', to: '2026-02-01' };
    const { entries } = await database.inTown(suzaka, (unit) => listEntries(unit, day));
    const times = entries.map(({ at }) => at.getTime());
    expect(Math.max(...times)).toBeLessThan(Date.parse('2026-02-02T00:00:00+09:00'));
    expect(Math.max(...times)).toBeGreaterThan(Date.parse('2026-02-01T23:40:00+09:00'));
  });

  it('is a page for holders of the permission, and its reading is an entry too', async () => {
    expect((await app.request('/staff/audit')).headers.get('location')).toContain('/staff/sign-in');
    const response = await app.request('/staff/audit?personal=1&before=nonsense', {
      headers: { 'x-reader': '1' },
    });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('30,000件');
    expect(html.match(/個人情報を閲覧/g)).toHaveLength(entriesPerPage);
    expect(html).toContain('名前 staff-');
    const { entries } = await database.inTown(suzaka, (unit) =>
      listEntries(unit, { actor: 's', action: 'audit.read' }),
    );
    expect(entries).toHaveLength(1);
  });
});
