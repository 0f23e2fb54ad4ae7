import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import type { Job, Listener } from '../module.ts';
import type { Platform } from '../platform.ts';
import { createLog } from '../telemetry/log.ts';
import { createQueue } from './create-queue.ts';
import type { Queue } from './queue.ts';

const suzaka = '202070';
const obuse = '205419';

describe('the job queue', () => {
  let database: Database;
  let queue: Queue;
  let platform: Platform;
  let seen: unknown[];

  beforeEach(async () => {
    seen = [];
    database = await testDatabase();
    queue = await createQueue(database);
    platform = { database, queue, log: createLog('silent') } as Platform;
  });
  afterEach(async () => {
    await queue.stop();
    await database.close();
  });

  const noting = (name: string, more: Partial<Job<object>> = {}): Job<never> => ({
    name,
    run: async (_platform, payload) => {
      seen.push([name, payload]);
    },
    ...more,
  });
  const hearing = (name: string): Listener<never> => ({
    event: 'case.decided',
    name,
    run: async (unit, payload) => {
      const { rows } = await unit.db.execute(
        sql`SELECT current_user AS role, current_setting('app.town') AS town`,
      );
      seen.push([name, rows[0], payload]);
    },
  });
  const count = async (state: string): Promise<number> => {
    const found = await database.pool.query('SELECT 1 FROM pgboss.job WHERE state = $1', [state]);
    return found.rows.length;
  };
  const retryNow = () =>
    database.pool.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);

  it('runs a job after the commit, with the town of its unit', async () => {
    await queue.register([noting('plan.snapshot')], []);
    await database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshot', { day: '2026-04-01' }));
    await queue.drain(platform);
    expect(seen).toEqual([['plan.snapshot', { town: suzaka, day: '2026-04-01' }]]);
    expect(await count('completed')).toBe(1);
  });

  it('forgets a job whose transaction failed', async () => {
    await queue.register([noting('plan.snapshot')], []);
    const work = database.inTown(suzaka, async (unit) => {
      await unit.enqueue('plan.snapshot', {});
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await queue.drain(platform);
    expect(seen).toEqual([]);
  });

  it('tells every listener of an event, each in a unit of the town', async () => {
    await queue.register([], [hearing('letters.write'), hearing('threads.tell')]);
    await database.inTown(obuse, (unit) => unit.emit('case.decided', { id: '7' }));
    await queue.drain(platform);
    const unit = { role: 'tomoni_town', town: obuse };
    expect(seen).toHaveLength(2);
    expect(seen).toContainEqual(['letters.write', unit, { id: '7' }]);
    expect(seen).toContainEqual(['threads.tell', unit, { id: '7' }]);
  });

  it('repeats only the listener that failed', async () => {
    let failures = 1;
    const failing: Listener<never> = {
      event: 'case.decided',
      name: 'letters.write',
      run: async () => {
        seen.push('try');
        if (failures-- > 0) throw new Error('printer');
      },
    };
    await queue.register([], [failing, hearing('threads.tell')]);
    await database.inTown(suzaka, (unit) => unit.emit('case.decided', {}));
    await queue.drain(platform);
    await retryNow();
    await queue.drain(platform);
    expect(seen.filter((entry) => entry === 'try')).toHaveLength(2);
    expect(seen).toHaveLength(3);
  });

  it('keeps one waiting job for each key and town', async () => {
    await queue.register([noting('plan.snapshot')], []);
    for (const town of [suzaka, suzaka, obuse]) {
      await database.inTown(town, async (unit) => {
        await unit.enqueue('plan.snapshot', {}, { singletonKey: 'day' });
        await unit.enqueue('plan.snapshot', { free: true });
      });
    }
    expect(await count('created')).toBe(5);
  });

  it('leaves a job alone until its time', async () => {
    await queue.register([noting('plan.remind')], []);
    const startAfter = new Date(Date.now() + 3_600_000);
    await database.inTown(suzaka, (unit) => unit.enqueue('plan.remind', {}, { startAfter }));
    await queue.drain(platform);
    expect([seen, await count('created')]).toEqual([[], 1]);
  });

  it('keeps a job that failed for good, with the reason', async () => {
    const run = async () => {
      throw new Error('no paper');
    };
    await queue.register([{ name: 'letters.print', run, retryLimit: 0 }], []);
    await database.inTown(suzaka, (unit) => unit.enqueue('letters.print', {}));
    await queue.drain(platform);
    const { rows } = await database.pool.query('SELECT state, output FROM pgboss.job');
    expect(rows).toEqual([{ state: 'failed', output: { name: 'Error', message: 'no paper' } }]);
  });

  it('shows a town its own jobs only, and lets it add none for another', async () => {
    await queue.register([noting('plan.snapshot')], []);
    await database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshot', {}));
    const rows = await database.inTown(obuse, ({ db }) =>
      db.execute(sql`SELECT data FROM pgboss.job`),
    );
    expect(rows.rows).toEqual([]);
    const foreign = database.inTown(obuse, ({ db }) =>
      db.execute(
        sql`INSERT INTO pgboss.job (name, data) VALUES ('plan.snapshot', '{"town":"202070"}')`,
      ),
    );
    await expect(foreign).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('names a job that nobody registered', async () => {
    const work = database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshto', {}));
    await expect(work).rejects.toThrow('no job plan.snapshto is registered');
  });

  it('works by itself, woken by the commit', async () => {
    let done: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    await queue.register([noting('plan.snapshot', { run: async () => done() })], []);
    // While no pause of an idle worker ends by itself, only the commit can wake it.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await queue.work(platform);
      await database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshot', {}));
      await finished;
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes on with other work while a long job is at it', async () => {
    let mail: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => {
      mail = resolve;
    });
    const ended: string[] = [];
    const long = async () => {
      await sent;
      ended.push('long');
    };
    await queue.register(
      [
        { name: 'analysis.run', long: true, run: long },
        { name: 'mail.send', run: async () => mail() },
      ],
      [],
    );
    await database.inTown(suzaka, (unit) => unit.enqueue('analysis.run', {}));
    await queue.work(platform);
    await expect.poll(() => count('active')).toBe(1);
    await database.inTown(suzaka, (unit) => unit.enqueue('mail.send', {}));
    await expect.poll(() => ended, { timeout: 5000 }).toEqual(['long']);
  });

  it('takes back a job whose process was killed', async () => {
    await queue.register([noting('plan.snapshot')], []);
    await database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshot', {}));
    await database.pool.query(
      `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 hour',
              expire_in = interval '15 minutes'`,
    );
    // The embedded database knows at once; on a server the keeper finds it when its time is over.
    if (database.kind === 'server') return;
    await queue.work(platform);
    await expect.poll(() => seen.length, { timeout: 5000 }).toBe(1);
  });

  it('goes on after the server dropped every connection', async () => {
    if (database.kind === 'embedded') return;
    await queue.register([noting('plan.snapshot')], []);
    await queue.work(platform);
    for (let day = 0; day < 20; day += 1) {
      await database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshot', { day }));
    }
    await database.pool
      .query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND application_name = 'tomoni'`)
      .catch(() => undefined);
    // A unit that meets a dying connection fails, as its request would; the next one works.
    await vi.waitFor(() =>
      database.inTown(suzaka, (unit) => unit.enqueue('plan.snapshot', { day: 'after' })),
    );
    const after = ['plan.snapshot', { town: suzaka, day: 'after' }];
    await expect.poll(() => seen, { timeout: 10_000 }).toContainEqual(after);
  });

  it('keeps the clock of Japan, and forgets a clock that is gone', async () => {
    await queue.register([noting('plan.daily', { cron: '5 2 * * *' })], []);
    await queue.work(platform);
    const { rows } = await database.pool.query('SELECT name, timezone FROM pgboss.schedule');
    expect(rows).toEqual([{ name: 'plan.daily', timezone: 'Asia/Tokyo' }]);
    await queue.stop();
    queue = await createQueue(database);
    await queue.register([noting('plan.daily')], []);
    await queue.work(platform);
    const after = await database.pool.query('SELECT 1 FROM pgboss.schedule');
    expect(after.rows).toEqual([]);
  });

  it('runs what the clock asked for while nothing was running', async () => {
    await queue.register([noting('plan.daily', { cron: '* * * * *' })], []);
    await queue.work(platform);
    await queue.stop();
    await database.pool.query(`UPDATE pgboss.schedule SET created_on = now() - interval '1 hour'`);
    queue = await createQueue(database);
    await queue.register([noting('plan.daily', { cron: '* * * * *' })], []);
    await queue.work(platform);
    await expect.poll(() => seen.length, { timeout: 5000 }).toBe(1);
  });
});
