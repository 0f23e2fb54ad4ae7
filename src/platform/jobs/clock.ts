import { createHash } from 'node:crypto';
import cronParser from 'cron-parser';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.ts';
import { retries } from './boss.ts';
import type { Runner } from './worker.ts';

/** Town halls live by this clock, wherever the server stands. */
const tz = 'Asia/Tokyo';

const minute = 60_000;
const minutesOfDay = 24 * 60;

/** Of that clock to UTC, in minutes; Japan has had no summer time since 1951. */
const offset = 9 * 60;

/** How late a job by the clock still runs, when nothing was running at its time. */
const latest = minutesOfDay * minute;

type Fields = ReturnType<typeof cronParser.parseExpression>['fields'];

/** Where days of the month and of the week are both named, one of them is enough (crontab(5)). The parser gives Sunday as 0 and 7, and a month its own days. */
function fallsOn({ month, dayOfMonth, dayOfWeek }: Fields, day: Date): boolean {
  const has = (values: readonly (number | 'L')[], value: number) => values.includes(value);
  const byDate = has(dayOfMonth, day.getUTCDate());
  const byWeekday = has(dayOfWeek, day.getUTCDay());
  const bothNamed = dayOfMonth.length < 28 && dayOfWeek.length < 8;
  const fits = bothNamed ? byDate || byWeekday : byDate && byWeekday;
  return fits && has(month, day.getUTCMonth() + 1);
}

/**
 * The last time before `now`, today or yesterday, at which the expression was due. Reckoned here: the
 * parser's own way through the time zone takes 10 ms for each expression, at every look.
 */
export function lastTick(cron: string, now: Date): Date | undefined {
  const { fields } = cronParser.parseExpression(cron, { utc: true });
  // Minutes by the clock of Japan.
  const end = Math.ceil(now.getTime() / minute) - 1 + offset;
  const today = end - (end % minutesOfDay);
  for (const midnight of [today, today - minutesOfDay]) {
    if (!fallsOn(fields, new Date(midnight * minute))) continue;
    const times = fields.hour.flatMap((hour) => fields.minute.map((part) => hour * 60 + part));
    const last = times.findLast((time) => midnight + time <= end);
    if (last !== undefined) return new Date((midnight + last - offset) * minute);
  }
  return undefined;
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
  const due = rows.flatMap(({ name, cron, created_on }) => {
    const tick = lastTick(cron, now);
    const isDue = tick && tick > created_on && now.getTime() - tick.getTime() < latest;
    return isDue ? [{ name, id: idOfTick(name, tick) }] : [];
  });
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
