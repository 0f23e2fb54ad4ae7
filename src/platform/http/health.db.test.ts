import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openServer } from '../database/server.ts';
import { testDatabase } from '../database/testing.ts';
import { health } from './health.ts';
import { testPlatform } from './testing.ts';

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
    expect((await app.request('/readyz')).status).toBe(200);
  });

  it('has figures for Prometheus', async () => {
    const response = await health(testPlatform(database)).request('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('tomoni_http_requests_total');
  });
});
