import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { openServer } from '../database/server.ts';
import { testDatabase } from '../database/testing.ts';
import { type HttpEnv, inTown } from './context.ts';
import { health } from './health.ts';
import { testApp, testPlatform } from './testing.ts';

describe('health', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const statuses = async (of: Database, within?: number) => {
    const app = health(testPlatform(of), within);
    const [alive, ready] = await Promise.all([app.request('/healthz'), app.request('/readyz')]);
    return [alive.status, ready.status];
  };

  it('is well with the database there', async () => {
    expect(await statuses(database)).toEqual([200, 200]);
  });

  it('says not ready, and still alive, when the database refuses', async () => {
    // Port 1 (tcpmux) has no listener on any machine that runs tests.
    const away = openServer('postgres://postgres@127.0.0.1:1/none');
    expect(await statuses(away)).toEqual([200, 503]);
    await away.close();
  });

  it('says not ready when the database does not answer in time, and asks it only once', async () => {
    const held = await Promise.all(
      Array.from({ length: database.pool.options.max }, () => database.pool.connect()),
    );
    const app = health(testPlatform(database), 20);
    const answers = await Promise.all([app.request('/readyz'), app.request('/readyz')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(database.pool.waitingCount).toBe(1);
    for (const client of held) client.release();
    // Twenty milliseconds may be too few for a machine that stalls; whoever balances the load asks again.
    const recovered = async () => expect((await app.request('/readyz')).status).toBe(200);
    await vi.waitFor(recovered, { timeout: 10_000 });
  });

  const figures = (
    from: string | undefined,
    headers: Record<string, string> = {},
    environment: Record<string, string> = {},
  ) => {
    const platform = testPlatform(database, environment);
    const env = { incoming: { socket: { remoteAddress: from } } };
    return testApp(platform, health(platform)).request('/metrics', { headers }, env);
  };

  it('has figures for Prometheus on this machine', async () => {
    const response = await figures('127.0.0.1');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('tomoni_http_requests_total');
  });

  const token = 'a token of some length';
  const shown = { Authorization: `Bearer ${token}` };
  it.each([
    ['a private network', '192.168.1.9', {}, {}, 200],
    ['the internet', '203.0.113.7', {}, {}, 404],
    ['an unknown address', undefined, {}, {}, 404],
    ['an unknown proxy', '127.0.0.1', { 'X-Forwarded-For': '203.0.113.7' }, {}, 404],
    [
      'behind a proxy',
      '127.0.0.1',
      { 'X-Forwarded-For': '203.0.113.7' },
      { TRUST_PROXY: '1' },
      404,
    ],
    ['beside a proxy', '127.0.0.1', {}, { TRUST_PROXY: '1' }, 200],
    ['the internet, with the token', '203.0.113.7', shown, { METRICS_TOKEN: token }, 200],
    ['here, without the token', '127.0.0.1', {}, { METRICS_TOKEN: token }, 404],
    ['here, with another', '127.0.0.1', shown, { METRICS_TOKEN: `${token}s` }, 404],
  ] as const)('shows figures to %s only as it may', async (_who, from, headers, env, status) => {
    expect((await figures(from, headers, env)).status).toBe(status);
  });
});

describe('a page that needs the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const routes = new Hono<HttpEnv>()
    .get('/plan', async (c) => {
      await inTown(c, (unit) => unit.db.execute(sql`SELECT 1`));
      return c.text('the plan');
    })
    .get('/cut', async (c) => {
      await inTown(c, async ({ db }) => {
        const { rows } = await db.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
        await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
        await db.execute(sql`SELECT 1`);
      });
      return c.text('survived');
    });

  it('is the maintenance page while the database is away', async () => {
    const away = openServer('postgres://postgres@localhost:1/none');
    const response = await testApp(testPlatform(away), routes).request('/plan');
    await away.close();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).toContain('ただいま利用できません');
  });

  it.runIf(process.env.TEST_DATABASE_URL)(
    'comes back by itself after its connection was cut',
    async () => {
      const app = testApp(testPlatform(database), routes);
      expect((await app.request('/cut')).status).toBe(503);
      expect((await app.request('/plan')).status).toBe(200);
    },
  );
});
