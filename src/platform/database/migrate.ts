import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Database } from './database.ts';

/** Serialises migrations of several processes that start at once; any fixed number will do. */
const migrationLock = 7_206_636;

const createRole = `
DO $$ BEGIN
  CREATE ROLE tomoni_town NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT tomoni_town TO current_user;
GRANT USAGE ON SCHEMA public TO tomoni_town;`;

/**
 * Grants follow the policies, so that the schema alone says which tables are append-only: a town
 * table with a policy for everything gets all four rights, one without gets SELECT and INSERT.
 * Tables without a town (identity, jobs) get nothing. Only what is not so yet is changed: to grant
 * hundreds of tables what they have would take each start a moment.
 */
const grantTables = `
DO $$ DECLARE t record; BEGIN
  FOR t IN
    WITH wanted AS (
      SELECT c.oid, c.relname AS name, c.relacl AS acl,
             CASE WHEN bool_or(p.polcmd = '*') THEN 'DELETE, INSERT, SELECT, UPDATE'
                  ELSE 'INSERT, SELECT' END AS rights
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
        JOIN pg_policy p ON p.polrelid = c.oid
       GROUP BY c.oid
    )
    SELECT name, rights
      FROM wanted
     WHERE rights IS DISTINCT FROM (
       SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
         FROM aclexplode(acl)
        WHERE grantee = 'tomoni_town'::regrole)
  LOOP
    EXECUTE format('REVOKE ALL ON public.%I FROM tomoni_town', t.name);
    EXECUTE format('GRANT %s ON public.%I TO tomoni_town', t.rights, t.name);
  END LOOP;
END $$;`;

/**
 * A view that filters by `app.town` itself may be read by units of work: it runs as its owner, past
 * the policies, for operators (full text) that PostgreSQL keeps from indexes under a policy.
 */
const grantViews = `
DO $$ DECLARE v record; BEGIN
  FOR v IN
    SELECT c.relname AS name
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
     WHERE c.relkind = 'v' AND pg_get_viewdef(c.oid) LIKE '%current_setting(''app.town''%'
       AND NOT has_table_privilege('tomoni_town', c.oid, 'SELECT')
  LOOP
    EXECUTE format('GRANT SELECT ON public.%I TO tomoni_town', v.name);
  END LOOP;
END $$;`;

/** Brings the database to the newest schema; safe to call from several processes at once. */
export async function migrate(database: Database, folder: string): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(createRole);
    await runMigrations(drizzle(client), { migrationsFolder: folder });
    await client.query(grantTables);
    await client.query(grantViews);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  }
}
