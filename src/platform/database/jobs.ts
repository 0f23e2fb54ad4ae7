import type { Job } from '../module.ts';

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
