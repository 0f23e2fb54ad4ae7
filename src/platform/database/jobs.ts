import type { Job } from '../module.ts';
import type { Database } from './database.ts';

const filledTables = `
SELECT string_agg(oid::regclass::text, ', ') AS names
  FROM pg_class
 WHERE relkind = 'r' AND relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)
   AND pg_relation_size(oid) > 0`;

/**
 * Counts what is there, after much was loaded at once. Plans that connections keep are made for tables
 * as they are counted: uncounted, a key is looked up by any index that begins with the town, and each
 * row costs more than the one before until autovacuum has counted, within a minute or so. Empty tables
 * are passed over.
 */
export async function countRows({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const { rows } = await pool.query<{ names: string | null }>(filledTables);
  if (rows[0]?.names) await pool.query(`ANALYZE ${rows[0].names}`);
}

/**
 * Nightly: gives back the space of rows that are gone and counts what is there, so that queries are
 * planned well. PostgreSQL has autovacuum for that; the embedded database has no background process.
 */
export const maintainDatabase: Job = {
  name: 'database.maintain',
  cron: '40 3 * * *',
  run: async ({ database }) => {
    if (database.kind === 'server') return;
    // Not in a transaction, where VACUUM is refused.
    await database.pool.query('VACUUM (ANALYZE)');
  },
};
