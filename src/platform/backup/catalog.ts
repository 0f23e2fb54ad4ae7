import type { PoolClient } from 'pg';
import pg from 'pg';

export interface Column {
  readonly name: string;
  /** As SQL writes it, with length and brackets: `character varying(20)`, `text[]`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly default: string | null;
  readonly generated: boolean;
}

export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
}

const listTablesSql = `
SELECT c.relname AS name,
       (SELECT json_agg(json_build_object(
                 'name', a.attname,
                 'type', format_type(a.atttypid, a.atttypmod),
                 'nullable', NOT a.attnotnull,
                 'default', pg_get_expr(d.adbin, d.adrelid),
                 'generated', a.attgenerated <> '') ORDER BY a.attnum)
          FROM pg_attribute a
          LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
       COALESCE((SELECT json_agg(a.attname ORDER BY k.place)
          FROM pg_index i
         CROSS JOIN unnest(i.indkey::int[]) WITH ORDINALITY AS k(attnum, place)
          JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
         WHERE i.indrelid = c.oid AND i.indisprimary), '[]') AS "primaryKey"
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
 ORDER BY c.relname`;

/** Every table of ours, identity included, by name. */
export async function listTables(client: PoolClient): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, 'schema'>>(listTablesSql);
  return rows.map((row) => ({ schema: 'public', ...row }));
}

export async function listSequences(
  client: PoolClient,
): Promise<{ name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string; value: string | null; start: string }>(
    `SELECT sequencename AS name, last_value::text AS value, start_value::text AS start
       FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename`,
  );
  return rows.map(({ name, value, start }) => ({
    name,
    value: value ?? start,
    called: value !== null,
  }));
}

/** The migrations that made this schema, oldest first; none before the first start. */
export async function listMigrations(
  client: PoolClient,
): Promise<{ hash: string; when: number }[]> {
  const there = await client.query(`SELECT to_regclass('drizzle.__drizzle_migrations') AS name`);
  if (!there.rows[0]?.name) return [];
  const { rows } = await client.query<{ hash: string; when: string }>(
    'SELECT hash, created_at AS when FROM drizzle.__drizzle_migrations ORDER BY created_at',
  );
  return rows.map(({ hash, when }) => ({ hash, when: Number(when) }));
}

export const quoteName = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

export const quoteColumns = (names: readonly string[]): string =>
  names.map((name) => pg.escapeIdentifier(name)).join(', ');
