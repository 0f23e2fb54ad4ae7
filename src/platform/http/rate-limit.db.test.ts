import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import type { HttpEnv } from './context.ts';
import { forgetOldRequests } from './jobs.ts';
import { rateLimit, takeHit } from './rate-limit.ts';
import { rateLimits } from './schema.ts';
import { testApp, testPlatform } from './testing.ts';

const town = '202070';
const start = new Date('2026-04-01T00:00:00Z');

describe('a rate limit', () => {
  let database: Database;
  let now = start;
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    now = start;
    await database.acrossTowns((db) => db.delete(rateLimits));
  });

  /** A web process of its own on the shared database. */
  function process() {
    const limit = { name: 'test.send', limit: 3, window: 60 };
    const routes = new Hono<HttpEnv>()
      .use(async (c, next) => {
        const userId = c.req.header('x-user');
        const actor: Actor = userId ? { kind: 'citizen', userId, name: '' } : { kind: 'visitor' };
        c.set('actor', actor);
        await next();
      })
      .post('/send', rateLimit({ ...limit, by: 'address' }), (c) => c.text('sent'))
      .post('/own', rateLimit({ ...limit, name: 'test.own', by: 'identity' }), (c) =>
        c.text('sent'),
      )
      .post(
        '/key',
        rateLimit({ ...limit, name: 'test.key', by: (c) => c.req.query('k') ?? '' }),
        (c) => c.text('sent'),
      );
    const app = testApp(testPlatform(database), routes);
    return async (path: string, remoteAddress: string, headers: Record<string, string> = {}) =>
      app.request(path, { method: 'POST', headers }, { incoming: { socket: { remoteAddress } } });
  }

  it('is shared by all processes, and says when to come back', async () => {
    const [one, other] = [process(), process()];
    const answers = [];
    for (const send of [one, other, one]) answers.push(await send('/send', '203.0.113.9'));
    now = new Date(start.getTime() + 10_500);
    const refused = await other('/send', '203.0.113.9', { 'Accept-Language': 'en' });
    expect([...answers, refused].map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(refused.headers.get('retry-after')).toBe('50');
    expect(await refused.text()).toContain('Please try again in about 1 minute.');
  });

  it('begins again when its period is over, however often somebody tried meanwhile', async () => {
    const send = process();
    for (let times = 0; times < 10; times += 1) await send('/send', '203.0.113.9');
    now = new Date(start.getTime() + 60_000);
    const after = [];
    for (let times = 0; times < 4; times += 1) after.push(await send('/send', '203.0.113.9'));
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  });

  it('counts each address, person and name apart', async () => {
    const send = process();
    for (let times = 0; times < 3; times += 1) {
      await send('/send', '203.0.113.9');
      await send('/own', '203.0.113.9', { 'x-user': 'a' });
      await send('/key?k=a', '203.0.113.9');
    }
    const statuses = await Promise.all([
      send('/send', '203.0.113.10'),
      send('/own', '203.0.113.9', { 'x-user': 'b' }),
      send('/own', '203.0.113.9'),
      send('/own', '198.51.100.1', { 'x-user': 'a' }),
      send('/key?k=b', '203.0.113.9'),
      send('/key?k=a', '198.51.100.1'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 429, 200, 429]);
  });

  it('takes the addresses of one IPv6 network as one', async () => {
    const send = process();
    for (const end of ['1', '2', '3']) await send('/send', `2001:db8::${end}`);
    expect((await send('/send', '2001:db8::4')).status).toBe(429);
    expect((await send('/send', '2001:db8:0:1::4')).status).toBe(200);
  });

  it('loses no count when many come at once', async () => {
    const rate = { name: 'test.many', limit: 7, window: 60 };
    const hits = await Promise.all(
      Array.from({ length: 20 }, () => database.inTown(town, (unit) => takeHit(unit, rate, 'k'))),
    );
    expect(hits.filter(({ allowed }) => allowed)).toHaveLength(7);
  });

  it('stores no address, and forgets periods that are over', async () => {
    await process()('/send', '203.0.113.9');
    const before = await database.acrossTowns((db) => db.select().from(rateLimits));
    expect(JSON.stringify(before)).not.toContain('203.0.113');
    now = new Date(start.getTime() + 60_001);
    await process()('/send', '198.51.100.1');
    await forgetOldRequests.run(testPlatform(database), {});
    const after = await database.acrossTowns((db) => db.select().from(rateLimits));
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(after[0]?.key).not.toBe(before[0]?.key);
  });
});
