import { type SQL, sql } from 'drizzle-orm';
import type { Unit } from './database.ts';

/** Rows of a table that belong together, such as all answers of one survey. */
export interface RowsOf {
  readonly table: SQL;
  /** Which rows; those of other towns are out of reach anyway. */
  readonly where: SQL;
}

async function transactionsIn({ db, town }: Unit, { table, where }: RowsOf): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    SELECT count(DISTINCT xmin::text)::int AS count FROM ${table}
    WHERE town = ${town} AND ${where}`);
  return rows[0]?.count ?? 0;
}

/** Takes all rows out and puts them back in random order, in one statement. */
async function shuffle({ db, town }: Unit, { table, where }: RowsOf): Promise<void> {
  await db.execute(sql`
    WITH taken AS (DELETE FROM ${table} WHERE town = ${town} AND ${where} RETURNING *)
    INSERT INTO ${table} SELECT * FROM taken ORDER BY random()`);
}

/** Whether rows still tell, by the number of the transaction that wrote them, which came together. */
export async function areLinked(unit: Unit, all: readonly RowsOf[]): Promise<boolean> {
  for (const rows of all) if ((await transactionsIn(unit, rows)) > 1) return true;
  return false;
}

/**
 * Writes rows of several tables anew: afterwards neither their order nor the number of their transaction
 * (`xmin`) says which of one table came together with which of another, as who took part with what they
 * said. No foreign key may point at them.
 */
export async function unlinkRows(unit: Unit, all: readonly RowsOf[]): Promise<void> {
  for (const rows of all) await shuffle(unit, rows);
}
