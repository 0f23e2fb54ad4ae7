import { type SQL, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Column } from '../model.ts';
import { storedName } from '../rows/stored.ts';
import type { Version } from './queries.ts';

export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Names of columns that only one of both has. */
  readonly newColumns: readonly string[];
  readonly goneColumns: readonly string[];
}

const idName = /^(ID|NO|id)$/;

/** What tells a row from others: its ID where there is one, else its place. */
function keyOf(alias: string, columns: readonly Column[]): SQL {
  const place = columns.findIndex(({ name }) => idName.test(name));
  return sql.raw(place < 0 ? `${alias}.number::text` : `${alias}.${storedName(place)}`);
}

function wholeOf(alias: string, columns: readonly Column[], names: readonly string[]): SQL {
  const cells = names.map((name) => {
    const place = columns.findIndex((column) => column.name === name);
    return `coalesce(${alias}.${storedName(place)}, '')`;
  });
  return sql.raw(cells.length > 0 ? `ROW(${cells.join(', ')})` : 'ROW(1)');
}

/** What a version changes against another, row by row. */
export async function compareVersions(
  unit: Unit,
  before: Version,
  after: Version,
): Promise<Difference> {
  const names = (version: Version) => version.columns.map(({ name }) => name);
  const [old, now] = [names(before), names(after)];
  const both = now.filter((name) => old.includes(name));
  const rows = (alias: string, { rowsId }: Version) =>
    sql`(SELECT * FROM datasets_rows WHERE town = ${unit.town} AND rows_id = ${rowsId}) ${sql.raw(alias)}`;
  const { rows: counted } = await unit.db.execute<Record<string, number>>(
    sql`SELECT count(*) FILTER (WHERE o.number IS NULL)::int AS added,
        count(*) FILTER (WHERE n.number IS NULL)::int AS removed,
        count(*) FILTER (WHERE o.number IS NOT NULL AND n.number IS NOT NULL
          AND ${wholeOf('o', before.columns, both)} IS DISTINCT FROM ${wholeOf('n', after.columns, both)})::int
          AS changed
      FROM ${rows('o', before)} FULL JOIN ${rows('n', after)}
        ON ${keyOf('o', before.columns)} = ${keyOf('n', after.columns)}`,
  );
  const [{ added = 0, removed = 0, changed = 0 } = {}] = counted;
  return {
    ...{ added, removed, changed },
    newColumns: now.filter((name) => !old.includes(name)),
    goneColumns: old.filter((name) => !now.includes(name)),
  };
}
