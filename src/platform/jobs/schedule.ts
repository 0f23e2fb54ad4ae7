import type PgBoss from 'pg-boss';
import type { Runner } from './worker.ts';

/** Town halls live by this clock, wherever the server stands. */
const tz = 'Asia/Tokyo';

/** Makes the stored schedule equal to the jobs' own; writes only what differs. */
export async function schedule(boss: PgBoss, runners: ReadonlyMap<string, Runner>): Promise<void> {
  const stored = new Map((await boss.getSchedules()).map(({ name, cron }) => [name, cron]));
  for (const [name, { cron, retryLimit }] of runners) {
    if (cron && stored.get(name) !== cron) await boss.schedule(name, cron, {}, { tz, retryLimit });
    if (!cron && stored.has(name)) await boss.unschedule(name);
  }
  for (const name of stored.keys()) {
    if (!runners.has(name)) await boss.unschedule(name);
  }
}
