import type { PoolClient } from 'pg';
import pg from 'pg';
import type { Database } from '../database/database.ts';
import { quoteColumns, quoteName, type Table } from './catalog.ts';

/**
 * One moment of the whole database: everything that `work` reads is as it was when it began, while
 * others go on writing. (The embedded database has one connection, so there writers wait.)
 */
export async function inSnapshot<T>(
  database: Database,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Text forms that every PostgreSQL reads the same, whatever its own settings say.
    await client.query(`SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres';
      SET LOCAL TimeZone = 'UTC'; SET LOCAL bytea_output = 'hex'`);
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (failure: Error) => client.release(failure),
    );
    throw error;
  }
}

export interface TableQuery {
  readonly table: Pick<Table, 'schema' | 'name'>;
  /** SQL expressions, each read as text. */
  readonly expressions: readonly string[];
  readonly where?: string;
  readonly orderBy?: string;
}

export function wholeTable(table: Table): TableQuery {
  const stored = table.columns.filter(({ generated }) => !generated);
  return {
    table,
    expressions: stored.map(({ name }) => pg.escapeIdentifier(name)),
    orderBy: table.primaryKey.length > 0 ? quoteColumns(table.primaryKey) : undefined,
  };
}

const batch = 500;

/** Rows as JSON arrays of text or null, one a line, some hundred lines at a time. */
export async function* readLines(client: PoolClient, query: TableQuery): AsyncGenerator<string[]> {
  const { table, expressions, where, orderBy } = query;
  const texts = expressions.map((expression) => `(${expression})::text`).join(', ');
  await client.query(
    `DECLARE dump NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${texts}])::text AS line
       FROM ${quoteName(table)} ${where ? `WHERE ${where}` : ''}
      ${orderBy ? `ORDER BY ${orderBy}` : ''}`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${batch} FROM dump`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query('CLOSE dump');
}
