import type { PoolClient } from 'pg';
import pg from 'pg';
import { listSequences, quoteName, type Table } from './catalog.ts';

interface Part {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly foreign?: boolean;
}

const constraintsSql = `
SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition,
       k.contype = 'f' AS foreign
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = 'public' AND k.contype IN ('p', 'u', 'c', 'f', 'x')
 ORDER BY c.relname, k.contype <> 'p', k.conname`;

/** Indexes that no constraint makes by itself. */
const indexesSql = `
SELECT pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i
  JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = 'public'
   AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
 ORDER BY c.relname`;

function createTable(table: Table, constraints: readonly Part[]): string {
  const columns = table.columns.map((column) => {
    const expression = column.default ? ` DEFAULT ${column.default}` : '';
    const made = column.generated ? ` GENERATED ALWAYS AS (${column.default}) STORED` : expression;
    return `  ${pg.escapeIdentifier(column.name)} ${column.type}${made}${column.nullable ? '' : ' NOT NULL'}`;
  });
  const rules = constraints
    .filter((part) => part.table === table.name && !part.foreign)
    .map(({ name, definition }) => `  CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`);
  return `CREATE TABLE ${quoteName(table)} (\n${[...columns, ...rules].join(',\n')}\n);\n`;
}

/** The tables as SQL that any PostgreSQL runs; foreign keys come last, to be added after the rows. */
export async function schemaSql(client: PoolClient, tables: readonly Table[]): Promise<string> {
  const { rows: constraints } = await client.query<Part>(constraintsSql);
  const { rows: indexes } = await client.query<{ definition: string }>(indexesSql);
  const sequences = await listSequences(client);
  const foreignKeys = constraints
    .filter((part) => part.foreign)
    .map(({ table, name, definition }) => {
      const owner = quoteName({ schema: 'public', name: table });
      return `ALTER TABLE ${owner} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition};`;
    });
  return [
    ...sequences.map(({ name }) => `CREATE SEQUENCE ${pg.escapeIdentifier(name)};`),
    ...tables.map((table) => createTable(table, constraints)),
    ...indexes.map(({ definition }) => `${definition};`),
    ...foreignKeys,
    '',
  ].join('\n');
}
