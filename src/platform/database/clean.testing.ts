/** Runs statements one after the other; gives the rows of the last one. */
export type Ask = (...statements: readonly string[]) => Promise<readonly unknown[]>;

/** All that a test could have changed besides rows, in one text. */
const shape = `
WITH spaces AS (
  SELECT oid, nspname, nspacl FROM pg_namespace
   WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'
), lines AS (
  SELECT format('schema %s %s', nspname, nspacl) AS line FROM spaces
  UNION ALL
  SELECT format('relation %s %s %s %s %s %s', c.oid, relname, relkind, relrowsecurity,
                relforcerowsecurity, relacl)
    FROM pg_class c JOIN spaces s ON s.oid = relnamespace WHERE relkind <> 'i'
  UNION ALL
  SELECT format('index %s', pg_get_indexdef(indexrelid))
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN spaces s ON s.oid = c.relnamespace
  UNION ALL
  SELECT format('column %s %s %s %s %s', attrelid, attname, atttypid, attnotnull, attacl)
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN spaces s ON s.oid = c.relnamespace
   WHERE attnum > 0 AND relkind <> 'i'
  UNION ALL
  SELECT format('default %s %s %s', adrelid, adnum, pg_get_expr(adbin, adrelid)) FROM pg_attrdef
  UNION ALL
  SELECT format('constraint %s %s %s', conrelid, conname, pg_get_constraintdef(con.oid))
    FROM pg_constraint con JOIN spaces s ON s.oid = connamespace
  UNION ALL
  SELECT format('policy %s %s %s %s', polrelid, polname, pg_get_expr(polqual, polrelid),
                pg_get_expr(polwithcheck, polrelid)) FROM pg_policy
  UNION ALL
  SELECT format('function %s %s %s', proname, prosrc, proacl)
    FROM pg_proc JOIN spaces s ON s.oid = pronamespace
  UNION ALL
  SELECT format('trigger %s %s %s', tgrelid, tgname, tgenabled) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL
  SELECT format('setting %s %s', setdatabase, setconfig) FROM pg_db_role_setting
)
SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS shape FROM lines`;

/** Rows of every table go, but for the list of migrations; so do tables and schemas of a test's own. */
const emptied = `
DO $$
DECLARE
  found record;
  filled text;
  has_rows boolean;
BEGIN
  FOR found IN SELECT nspname FROM pg_namespace
    WHERE nspname NOT IN ('information_schema', 'public', 'drizzle') AND nspname !~ '^pg_'
  LOOP
    EXECUTE format('DROP SCHEMA %I CASCADE', found.nspname);
  END LOOP;
  FOR found IN SELECT oid::regclass AS name FROM pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s)', found.name) INTO has_rows;
    IF has_rows THEN filled := concat_ws(', ', filled, found.name); END IF;
  END LOOP;
  IF filled IS NOT NULL THEN EXECUTE format('TRUNCATE %s RESTART IDENTITY CASCADE', filled); END IF;
END $$;`;

export async function readShape(ask: Ask): Promise<string> {
  const [row] = (await ask(shape)) as { shape: string }[];
  return row?.shape ?? '';
}

/** Empties a database. @returns whether it is as it was when it was new. */
export async function clean(used: { readonly shape: string; ask: Ask }): Promise<boolean> {
  const [row] = (await used.ask('ROLLBACK', 'DISCARD ALL', emptied, shape)) as { shape: string }[];
  return row?.shape === used.shape;
}
