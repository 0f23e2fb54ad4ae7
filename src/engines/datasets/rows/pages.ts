import { copyOut } from '#platform/database/copy.ts';
import type { Database } from '#platform/database/database.ts';
import { csvRows } from '#platform/delimited.ts';
import { isId } from '#platform/ids.ts';
import type { DatasetRow } from '../model.ts';
import { written } from './formats.ts';
import { storedName } from './stored.ts';
import { readStored, type StoredSet } from './uploaded.ts';

const pageSize = 5000;

/**
 * All rows of an uploaded set, page by page, each in a unit of work of its own: a reader on a slow line
 * holds no connection. A version's rows never change, so the pages belong together.
 */
export async function* storedPages(
  database: Database,
  town: string,
  set: StoredSet,
): AsyncGenerator<readonly DatasetRow[]> {
  for (let after = 0; ; ) {
    const rows = await database.inTown(town, (unit) =>
      readStored(unit, set, { filters: [], after, limit: pageSize }),
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = Number(last.key);
  }
}

/** Rows of one COPY: some megabytes, which are in memory while they are sent. */
const copiedAtOnce = 25_000;
/** Pages that are fetched while one is sent, each by a connection of its own. */
const ahead = 2;

/** As `csvRows` does it in JavaScript. */
const defused = (name: string): string =>
  `CASE WHEN ${name} ~ '^[=+@＝＋－＠\t\r-]' THEN '''' || ${name} ELSE ${name} END`;

function cellsOf({ columns, formulas }: StoredSet): string {
  return columns
    .map((_, place) => (formulas.includes(place) ? defused(storedName(place)) : storedName(place)))
    .join(', ');
}

/** By COPY, several times as fast as rows; only ids that we made stand in the statement. */
async function* copiedCsv(
  database: Database,
  town: string,
  set: StoredSet,
): AsyncGenerator<Uint8Array> {
  if (!isId(set.rowsId) || !/^\d{6}$/.test(town)) throw new TypeError('not an id');
  const heading = csvRows([set.columns.map(({ title }) => title.ja)]);
  yield Buffer.from(`\uFEFF${heading.replace('\r', '')}`);
  const cells = cellsOf(set);
  const page = (from: number) =>
    copyOut(
      database,
      `COPY (SELECT ${cells} FROM datasets_rows
        WHERE town = '${town}' AND rows_id = '${set.rowsId}'
          AND number > ${from} AND number <= ${from + copiedAtOnce}
        ORDER BY number) TO STDOUT (FORMAT csv)`,
    );
  // The next pages are on their way while this one is sent.
  const coming: Promise<Buffer>[] = [];
  for (let from = 0; from < set.rowCount || coming.length > 0; from += copiedAtOnce) {
    if (from < set.rowCount) coming.push(page(from));
    coming.at(-1)?.catch(() => undefined);
    const first = coming.length > ahead || from + copiedAtOnce >= set.rowCount;
    const ready = first ? await coming.shift() : undefined;
    if (ready) yield ready;
  }
}

/** All rows of an uploaded set as CSV, piece by piece; lines end with a line feed. */
export async function* storedCsv(
  database: Database,
  town: string,
  set: StoredSet,
): AsyncGenerator<Uint8Array> {
  if (database.kind === 'server') {
    yield* copiedCsv(database, town, set);
    return;
  }
  const pages = storedPages(database, town, set);
  for await (const piece of written('csv', set.columns, pages)) yield Buffer.from(piece);
}
