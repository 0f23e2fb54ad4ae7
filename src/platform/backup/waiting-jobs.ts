import type { PoolClient } from 'pg';
import type { Column } from './catalog.ts';
import type { TableQuery } from './snapshot.ts';

type JobColumn = Pick<Column, 'name' | 'type'>;

export const jobTable = { schema: 'pgboss', name: 'job' } as const;

/** What makes a job, by the columns of pg-boss 10. Times of a run are not kept: it will run anew. */
export const jobColumns: readonly JobColumn[] = [
  { name: 'id', type: 'uuid' },
  { name: 'name', type: 'text' },
  { name: 'priority', type: 'integer' },
  { name: 'data', type: 'jsonb' },
  { name: 'state', type: 'pgboss.job_state' },
  { name: 'retry_limit', type: 'integer' },
  { name: 'retry_count', type: 'integer' },
  { name: 'retry_delay', type: 'integer' },
  { name: 'retry_backoff', type: 'boolean' },
  { name: 'start_after', type: 'timestamp with time zone' },
  { name: 'singleton_key', type: 'text' },
  { name: 'expire_in', type: 'interval' },
  { name: 'created_on', type: 'timestamp with time zone' },
  { name: 'completed_on', type: 'timestamp with time zone' },
  { name: 'keep_until', type: 'timestamp with time zone' },
  { name: 'output', type: 'jsonb' },
  { name: 'policy', type: 'text' },
];

/** Promises that are still open, and dead letters that staff may resend; pg-boss's own jobs are neither. */
const open = `state IN ('created', 'retry', 'active', 'failed') AND name NOT LIKE '\\_\\_pgboss%'`;

/** A job that is running while the backup is made runs again after a restore. */
const restartable = `CASE WHEN state = 'active' THEN 'retry' ELSE state::text END`;

export const openJobs: TableQuery = {
  table: jobTable,
  expressions: jobColumns.map(({ name }) => (name === 'state' ? restartable : name)),
  where: open,
  orderBy: 'created_on, id',
};

export async function hasJobTable(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query(`SELECT to_regclass('pgboss.job') AS name`);
  return rows[0]?.name != null;
}

export async function listOpenQueues(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT name FROM pgboss.job WHERE ${open} ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}
