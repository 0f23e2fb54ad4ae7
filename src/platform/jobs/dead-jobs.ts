import { sql } from 'drizzle-orm';
import type { Unit } from '../database/database.ts';
import { isId } from '../ids.ts';

/** A job that failed for good. */
export interface DeadJob {
  readonly id: string;
  readonly name: string;
  /** Ids in its payload; other fields may hold what people wrote and are not shown. */
  readonly ids: Readonly<Record<string, string>>;
  /** Missing for jobs by the clock: their message may speak of another town. */
  readonly reason: string | undefined;
  readonly failedAt: Date;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly output: { readonly message?: string } | null;
  readonly completed_on: string | Date;
  readonly total: string;
}

function idsOf(data: Row['data']): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [field, value] of Object.entries(data ?? {})) {
    if (typeof value === 'string' && isId(value)) ids[field] = value;
  }
  return ids;
}

function asDeadJob({ id, name, data, output, completed_on }: Row): DeadJob {
  const reason = data?.town ? output?.message : undefined;
  return { id, name, ids: idsOf(data), reason, failedAt: new Date(completed_on) };
}

/** Dead jobs of the town and of the clock, newest first; row-level security hides the others. */
export async function listDeadJobs(
  unit: Unit,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly DeadJob[]; readonly total: number }> {
  const { rows } = await unit.db.execute<Row>(sql`
    SELECT id, name, data, output, completed_on, count(*) OVER () AS total
      FROM pgboss.job WHERE state = 'failed'
     ORDER BY completed_on DESC, id LIMIT ${page.limit} OFFSET ${page.offset}`);
  return { rows: rows.map(asDeadJob), total: Number(rows[0]?.total ?? 0) };
}

/** Lets a dead job run once more; it keeps its place in the list if it fails again. */
export async function resendJob(unit: Unit, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { rowCount } = await unit.db.execute(sql`
    UPDATE pgboss.job SET state = 'retry', retry_limit = retry_limit + 1, start_after = now()
     WHERE id = ${id} AND state = 'failed'`);
  return rowCount === 1;
}
