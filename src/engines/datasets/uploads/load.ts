import { and, eq } from 'drizzle-orm';
import { copyIn } from '#platform/database/copy.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { storedName } from '../rows/stored.ts';
import { storedRows } from '../schema.ts';

/** Where rows go. */
export interface Shelf {
  readonly town: string;
  readonly rowsId: string;
  /** How many columns the rows have. */
  readonly width: number;
}

/** What COPY's text form would read as something else. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const special = /[\\\n\r\t]/;
const every = /[\\\n\r\t]/g;

const copyCell = (cell: string): string => cell.replace(every, (one) => escapes[one] ?? one);

/** The cells of a line; nearly no row has a letter that COPY would read as something else. */
function copyCells(row: readonly string[]): string {
  return (special.test(row.join('')) ? row.map(copyCell) : row).join('\t');
}

type Rows = AsyncIterable<readonly (readonly string[])[]>;

async function* asLines({ town, rowsId }: Shelf, pages: Rows): AsyncGenerator<string> {
  const start = `${town}\t${rowsId}\t`;
  let number = 0;
  for await (const rows of pages) {
    const lines: string[] = [];
    for (const row of rows) {
      number += 1;
      lines.push(`${start}${number}\t${copyCells(row)}`);
    }
    // NUL cannot be stored, and means nothing.
    yield `${lines.join('\n').replaceAll('\0', '')}\n`;
  }
}

const namesOf = (width: number): string[] =>
  Array.from({ length: width }, (_, place) => storedName(place));

/** Puts some rows on a shelf, in the transaction of the unit. @param from number of the row before the first */
export async function insertRows(
  unit: Unit,
  { rowsId, width }: Omit<Shelf, 'town'>,
  rows: readonly (readonly string[])[],
  from = 0,
): Promise<void> {
  const names = namesOf(width);
  const places = names.map((_, at) => `$${at + 4}::text[]`);
  const text = `INSERT INTO datasets_rows (town, rows_id, number, ${names.join(', ')})
    SELECT $1, $2::uuid, sent.* FROM unnest($3::int[], ${places.join(', ')}) AS sent`;
  const numbers = rows.map((_, at) => from + at + 1);
  const columns = names.map((_, place) =>
    rows.map((row) => row[place]?.replaceAll('\0', '') || null),
  );
  await unit.run({ name: `datasets_insert_${width}`, text }, [
    ...[unit.town, rowsId, numbers],
    ...columns,
  ]);
}

/** In batches, each a unit of work: the embedded database has one connection, and others need it, too. */
async function insertPages(database: Database, shelf: Shelf, pages: Rows): Promise<void> {
  let from = 0;
  for await (const rows of pages) {
    await database.inTown(shelf.town, (unit) => insertRows(unit, shelf, rows, from));
    from += rows.length;
  }
}

/**
 * Puts rows on a shelf of their own, as fast as the database takes them. Nobody reads them before a version
 * names the shelf; what fails half-way is swept away.
 */
export async function loadRows(database: Database, shelf: Shelf, pages: Rows): Promise<void> {
  try {
    if (database.kind === 'embedded') return await insertPages(database, shelf, pages);
    const names = ['town', 'rows_id', 'number', ...namesOf(shelf.width)].join(', ');
    await copyIn(
      database,
      `COPY datasets_rows (${names}) FROM STDIN WITH (NULL '')`,
      asLines(shelf, pages),
    );
  } catch (error) {
    await sweep(database, shelf);
    throw error;
  }
}

/** Takes rows away that no version names. */
export async function sweep(
  database: Database,
  { town, rowsId }: Pick<Shelf, 'town' | 'rowsId'>,
): Promise<void> {
  await database.inTown(town, async ({ db }) => {
    await db
      .delete(storedRows)
      .where(and(eq(storedRows.town, town), eq(storedRows.rowsId, rowsId)));
  });
}

/** Fresh figures for the planner after many rows; without them a filter may take the long way. */
export async function analyse(database: Database): Promise<void> {
  if (database.kind === 'server') await database.pool.query('ANALYZE datasets_rows');
}
