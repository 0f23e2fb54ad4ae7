import cronParser from 'cron-parser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import { createBoss } from './boss.ts';
import { addDueJobs, lastTick, schedule } from './clock.ts';
import { createQueue } from './create-queue.ts';
import type { Runner } from './worker.ts';

describe('the last tick', () => {
  it.each([
    ['0 2 * * *', '2026-04-01T17:00:30Z', '2026-04-01T17:00:00.000Z'],
    ['0 2 * * *', '2026-04-01T16:59:59Z', '2026-03-31T17:00:00.000Z'],
    ['0 0 1 4 *', '2026-04-01T00:00:00Z', '2026-03-31T15:00:00.000Z'],
    ['* * * * *', '2026-04-01T00:00:01Z', '2026-04-01T00:00:00.000Z'],
  ])('of %s at %s is %s, by the clock of Japan', (cron, now, tick) => {
    expect(lastTick(cron, new Date(now))?.toISOString()).toBe(tick);
  });

  it('is due, and nothing is due between it and now', () => {
    const field = (least: number, most: number) => {
      const number = fc.integer({ min: least, max: most });
      const range = fc
        .tuple(number, number)
        .map((ends) => ends.toSorted((a, b) => a - b).join('-'));
      const step = fc.integer({ min: 2, max: 20 }).map((every) => `*/${every}`);
      return fc.oneof(fc.constant('*'), number.map(String), step, range);
    };
    const expression = fc
      .tuple(field(0, 59), field(0, 23), field(1, 27), field(1, 12), field(0, 6))
      .map((fields) => fields.join(' '));
    const min = new Date('2024-01-01T00:00:00Z');
    const moment = fc.date({ min, max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true });
    const nextAfter = (cron: string, time: number) =>
      cronParser
        .parseExpression(cron, { tz: 'Asia/Tokyo', currentDate: new Date(time) })
        .next()
        .getTime();
    fc.assert(
      fc.property(expression, moment, (cron, now) => {
        const tick = lastTick(cron, now)?.getTime();
        if (tick) expect(nextAfter(cron, tick - 1)).toBe(tick);
        const since = tick ?? now.getTime() - 24 * 60 * 60 * 1000;
        expect(nextAfter(cron, since)).toBeGreaterThanOrEqual(now.getTime());
      }),
      { numRuns: 60 },
    );
  });
});

describe('jobs by the clock', () => {
  let database: Database;
  const runner: Runner = { retryLimit: 3, cron: '0 2 * * *', run: async () => undefined };
  const runners = new Map([['plan.nightly', runner]]);
  const boss = () => createBoss(database);
  const look = (now: string) => addDueJobs(database, boss(), runners, new Date(now));

  beforeEach(async () => {
    database = await testDatabase();
    const queue = await createQueue(database);
    await queue.register([{ name: 'plan.nightly', run: runner.run }], []);
    await schedule(boss(), runners);
    await database.pool.query(`UPDATE pgboss.schedule SET created_on = '2026-04-01T00:00:00Z'`);
  });
  afterEach(() => database.close());

  it('are added once for each time, however many processes look', async () => {
    const at = '2026-04-01T17:00:05Z';
    await Promise.all([look(at), look(at), look(at)]);
    expect(await look('2026-04-01T17:30:00Z')).toBe(0);
    const { rows } = await database.pool.query('SELECT name, retry_limit FROM pgboss.job');
    expect(rows).toEqual([{ name: 'plan.nightly', retry_limit: 3 }]);
  });

  it('are not added again after they ran and were put away', async () => {
    await look('2026-04-01T17:00:05Z');
    await database.pool.query(
      `UPDATE pgboss.job SET state = 'completed', completed_on = now() - interval '1 day'`,
    );
    await boss().archive();
    expect((await database.pool.query('SELECT 1 FROM pgboss.job')).rows).toEqual([]);
    expect(await look('2026-04-01T20:00:00Z')).toBe(0);
    expect(await look('2026-04-02T17:00:05Z')).toBe(1);
  });

  it.each([
    ['in the morning, when the night was dark', '2026-04-01T23:30:00Z', 1],
    ['not before the job was there', '2026-04-01T00:30:00Z', 0],
    ['once only, after a week', '2026-04-08T16:59:00Z', 1],
  ])('are made up for %s', async (_when, now, count) => {
    expect(await look(now)).toBe(count);
  });
});
