import PgBoss from 'pg-boss';
import type { Database, Unit } from '../database/database.ts';

/**
 * The town's role may add jobs for its own town and see and wake those, nothing else. Jobs by the
 * clock have no town; every town may see that one of them failed.
 */
const openToTowns = `
GRANT USAGE ON SCHEMA pgboss TO tomoni_town;
GRANT SELECT ON pgboss.queue TO tomoni_town;
GRANT SELECT, INSERT, UPDATE (state, retry_limit, start_after) ON pgboss.job TO tomoni_town;
ALTER TABLE pgboss.job ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_town_adds ON pgboss.job FOR INSERT TO tomoni_town
  WITH CHECK (data->>'town' = current_setting('app.town', true));
CREATE POLICY own_town_reads ON pgboss.job FOR SELECT TO tomoni_town
  USING (data->>'town' IS NULL OR data->>'town' = current_setting('app.town', true));
CREATE POLICY own_town_wakes ON pgboss.job FOR UPDATE TO tomoni_town
  USING (data->>'town' IS NULL OR data->>'town' = current_setting('app.town', true));`;

const isOpen = `SELECT 1 FROM pg_policies
  WHERE schemaname = 'pgboss' AND tablename = 'job' AND policyname = 'own_town_wakes'`;

/** pg-boss sends whole transactions as one text; a failed one must not stay open on the connection. */
function overPool(database: Database): PgBoss.Db {
  return {
    executeSql: async (text, values) => {
      const client = await database.pool.connect();
      let broken: Error | undefined;
      try {
        return await client.query(text, values);
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
}

/** Lets pg-boss write within the transaction of a unit: the job exists only if the commit does. */
export function overUnit(unit: Unit): PgBoss.Db {
  return { executeSql: (text, values) => unit.db.$client.query(text, values) };
}

/** First retry after 10 to 20 seconds, each later one about twice as late: six tries in ten minutes. */
export const retries = { retryLimit: 5, retryDelay: 10, retryBackoff: true } as const;

/** A pg-boss that only stores and fetches: no timers, nothing to stop. */
export function createBoss(database: Database): PgBoss {
  return new PgBoss({ db: overPool(database), schedule: false, supervise: false });
}

const hour = 60 * 60;
const year = 365 * 24 * hour;

/**
 * A pg-boss with its maintenance: retries lost jobs, clears finished ones. Its own clock stays off: it
 * loses what was due while nothing ran, and it ends the process when the database goes away in the
 * middle of a tick (a rejection that nobody awaits), so `clock.ts` does that.
 */
export function createKeeper(database: Database): PgBoss {
  return new PgBoss({
    db: overPool(database),
    schedule: false,
    archiveCompletedAfterSeconds: hour,
    // Dead letters stay until staff resent them or a year has passed.
    archiveFailedAfterSeconds: year,
    deleteAfterDays: 7,
  });
}

/** Makes or upgrades the tables of pg-boss; a few milliseconds when there is nothing to do. */
export async function installBoss(database: Database, boss: PgBoss): Promise<void> {
  await boss.start();
  const { rowCount } = await database.pool.query(isOpen);
  if (rowCount) return;
  await database.acrossTowns(async ({ $client }) => {
    // Two processes may start at once: the second waits here and then finds it done.
    await $client.query(`SELECT pg_advisory_xact_lock(hashtext('tomoni jobs'))`);
    const again = await $client.query(isOpen);
    if (!again.rowCount) await $client.query(openToTowns);
  });
}
