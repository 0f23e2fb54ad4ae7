import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { Database, Unit } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { newId } from '../ids.ts';
import type { HttpEnv } from './context.ts';
import { forgetOldRequests } from './jobs.ts';
import { type OnceKey, once, readIdempotencyKey } from './once.ts';
import { idempotency } from './schema.ts';
import { testApp, testPlatform } from './testing.ts';

const town = '202070';
const visitor: Actor = { kind: 'visitor' };
const ask = (difference: Partial<OnceKey> = {}): OnceKey => ({
  act: 'opinions.send',
  actor: visitor,
  key: 'key-0001',
  request: { text: '歩道を', topic: 1 },
  ...difference,
});

describe('once', () => {
  let database: Database;
  let now = new Date('2026-04-01T00:00:00Z');
  let done = 0;
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    done = 0;
    await database.acrossTowns((db) => db.delete(idempotency));
  });

  /** Work that shows in the database how often it was done for good. */
  const send = (unit: Unit) => async () => {
    const receipt = newId();
    const row = { town: unit.town, scope: 'done', key: receipt, request: '', createdAt: unit.now };
    await unit.db.insert(idempotency).values(row);
    done += 1;
    return { receipt };
  };
  const call = (difference?: Partial<OnceKey>, code = town) =>
    database.inTown(code, (unit) => once(unit, ask(difference), send(unit)));

  it('does the work for the first of ten calls at the same moment, and answers all alike', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => call()));
    expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(1);
    expect(done).toBe(1);
  });

  it('lets the next of several do the work when the first fails', async () => {
    let tries = 0;
    const flaky = () =>
      database.inTown(town, (unit) =>
        once(unit, ask(), async () => {
          tries += 1;
          const answer = await send(unit)();
          if (tries === 1) throw new Error('the first fails');
          return answer;
        }),
      );
    const answers = await Promise.allSettled(Array.from({ length: 5 }, flaky));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const rows = await database.acrossTowns((db) => db.select().from(idempotency));
    expect(rows.filter(({ scope }) => scope === 'done')).toHaveLength(1);
  });

  it('knows the same request by its content, whatever the order of its fields', async () => {
    const first = await call();
    expect(await call({ request: { topic: 1, text: '歩道を' } })).toEqual(first);
  });

  it('refuses the same key with another request', async () => {
    await call();
    await expect(call({ request: { text: '別の', topic: 1 } })).rejects.toMatchObject({
      kind: 'conflict',
      reason: { code: 'idempotency-key-reused' },
    });
    expect(done).toBe(1);
  });

  it('keeps keys, acts, people and towns apart', async () => {
    const citizen = (userId: string): Actor => ({ kind: 'citizen', userId, name: '' });
    const answers = [
      await call(),
      await call({ key: 'key-0002' }),
      await call({ act: 'opinions.withdraw' }),
      await call({ actor: citizen('a') }),
      await call({ actor: citizen('b') }),
      await call({}, '205419'),
    ];
    expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(6);
  });

  it('answers with nothing too', async () => {
    const nothing = () => database.inTown(town, (unit) => once(unit, ask(), async () => null));
    expect([await nothing(), await nothing()]).toEqual([null, null]);
  });

  it('forgets after seven days', async () => {
    await call();
    now = new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000 + 1);
    await forgetOldRequests.run(testPlatform(database), {});
    await call({ request: 'another' });
    expect(done).toBe(2);
  });
});

describe('the header Idempotency-Key', () => {
  const routes = new Hono<HttpEnv>().post('/api/v1/send', (c) => c.text(readIdempotencyKey(c)));
  const app = testApp(testPlatform(), routes);
  it.each([
    [undefined, 422],
    ['short', 422],
    ['x'.repeat(201), 422],
    ['with blank', 422],
    ['018f6f0a-0000-7000-8000-000000000000', 200],
  ])('%j is answered by %i', async (key, status) => {
    const headers = key === undefined ? undefined : { 'Idempotency-Key': key };
    const response = await app.request('/api/v1/send', { method: 'POST', headers });
    expect(response.status).toBe(status);
  });
});
