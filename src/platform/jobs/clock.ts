import { createHash } from 'node:crypto';
import cronParser from 'cron-parser';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.ts';
import { retries } from './boss.ts';
import type { Runner } from './worker.ts';

/** Town halls live by this clock, wherever the server stands. */
const tz = 'Asia/Tokyo';

/** How late a job by the clock still runs, when nothing was running at its time. */
const latest = 24 * 60 * 60 * 1000;

/** The last time before `now` at which the expression was due. */
export function lastTick(cron: string, now: Date): Date {
  return cronParser.parseExpression(cron, { tz, currentDate: now }).prev().toDate();
}

/** The same job and time give the same id in every process, so only one of them can add it. */
function idOfTick(name: string, tick: Date): string {
  const hex = createHash('sha256').update(`${name}@${tick.toISOString()}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Makes the stored schedule equal to the jobs' own; writes only what differs. */
export async function schedule(boss: PgBoss, runners: ReadonlyMap<string, Runner>): Promise<void> {
  const stored = new Map((await boss.getSchedules()).map(({ name, cron }) => [name, cron]));
  for (const [name, { cron }] of runners) {
    if (cron && stored.get(name) !== cron) await boss.schedule(name, cron, {}, { tz });
    if (!cron && stored.has(name)) await boss.unschedule(name);
  }
  for (const name of stored.keys()) {
    if (!runners.has(name)) await boss.unschedule(name);
  }
}

interface Scheduled {
  readonly name: string;
  readonly cron: string;
  readonly created_on: Date;
}

const alreadyAdded = `
SELECT id FROM pgboss.job WHERE id = ANY($1::uuid[])
UNION ALL SELECT id FROM pgboss.archive WHERE id = ANY($1::uuid[])`;

/**
 * Adds the jobs whose time has come since the last look, or came within a day while nothing was
 * running: a town that switches its computer off at night gets its nightly jobs in the morning.
 * @returns how many were added.
 */
export async function addDueJobs(
  database: Database,
  boss: PgBoss,
  runners: ReadonlyMap<string, Runner>,
  now: Date,
): Promise<number> {
  const { rows } = await database.pool.query<Scheduled>(
    'SELECT name, cron, created_on FROM pgboss.schedule WHERE name = ANY($1)',
    [[...runners.keys()]],
  );
  const due = rows
    .map(({ name, cron, created_on }) => ({ name, created_on, tick: lastTick(cron, now) }))
    .filter(({ created_on, tick }) => tick > created_on && now.getTime() - tick.getTime() < latest)
    .map(({ name, tick }) => ({ name, id: idOfTick(name, tick) }));
  const added = await database.pool.query<{ id: string }>(alreadyAdded, [due.map(({ id }) => id)]);
  const known = new Set(added.rows.map(({ id }) => id));
  const missing = due.filter(({ id }) => !known.has(id));
  if (missing.length > 0) {
    const jobs = missing.map(({ name, id }) => {
      const { retryLimit = retries.retryLimit } = runners.get(name) ?? {};
      return { id, name, data: {}, ...retries, retryLimit };
    });
    await boss.insert(jobs);
  }
  return missing.length;
}
