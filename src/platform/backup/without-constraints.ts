import type { PoolClient } from 'pg';
import pg from 'pg';
import { quoteName } from './catalog.ts';

interface ForeignKey {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const listForeignKeys = `
SELECT n.nspname AS schema, c.relname AS table, k.conname AS name,
       pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE k.contype = 'f' AND n.nspname = 'public' AND k.conparentid = 0`;

const listTriggered = `
SELECT DISTINCT n.nspname AS schema, c.relname AS name
  FROM pg_trigger t
  JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = 'public' AND NOT t.tgisinternal AND t.tgenabled <> 'D'`;

/**
 * Loads tables in any order: foreign keys are taken off and put back, which checks every row, within
 * the caller's transaction; triggers rest, as what they did is in the rows already.
 */
export async function withoutConstraints<T>(
  client: PoolClient,
  load: () => Promise<T>,
): Promise<T> {
  const { rows: keys } = await client.query<ForeignKey>(listForeignKeys);
  const { rows: tables } = await client.query<{ schema: string; name: string }>(listTriggered);
  const alter = async ({ schema, table }: ForeignKey, change: string): Promise<void> => {
    await client.query(`ALTER TABLE ${quoteName({ schema, name: table })} ${change}`);
  };
  for (const key of keys) await alter(key, `DROP CONSTRAINT ${pg.escapeIdentifier(key.name)}`);
  for (const table of tables) {
    await client.query(`ALTER TABLE ${quoteName(table)} DISABLE TRIGGER USER`);
  }
  const result = await load();
  for (const table of tables) {
    await client.query(`ALTER TABLE ${quoteName(table)} ENABLE TRIGGER USER`);
  }
  for (const key of keys) {
    await alter(key, `ADD CONSTRAINT ${pg.escapeIdentifier(key.name)} ${key.definition}`);
  }
  return result;
}
