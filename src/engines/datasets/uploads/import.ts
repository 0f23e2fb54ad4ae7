import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import type { Column } from '../model.ts';
import { createChecker, scoreOf } from './check.ts';
import { beginVersion, endLoading, type NewVersion } from './commands.ts';
import { type Delimiter, decoded, readRecords } from './csv-stream.ts';
import type { Encoding } from './encoding.ts';
import { isEmptyRow, isNote } from './heading.ts';
import { analyse, insertRows, loadRows } from './load.ts';
import type { VersionProfile } from './model.ts';
import type { RecognisedColumn } from './recognise.ts';
import { findStandard } from './standards/standards.ts';

/** A table as it comes in, page by page, with the heading among the first rows. */
export interface Incoming {
  readonly pages: AsyncIterable<readonly (readonly string[])[]>;
  /** Place of the heading, from 0. */
  readonly header: number;
  /** Columns that are kept, and where they stand in the file. */
  readonly columns: readonly RecognisedColumn[];
  readonly standard?: string;
  readonly encoding?: Encoding;
}

export interface Imported {
  readonly versionId: string;
  readonly rows: number;
  readonly faults: number;
  readonly score: number;
}

type Checker = ReturnType<typeof createChecker>;

/** Checked rows below the heading. Rows are taken apart here once, so it must be quick. */
async function* checkedPages(
  { pages, header, columns }: Incoming,
  checker: Checker,
): AsyncGenerator<readonly (readonly string[])[]> {
  const places = columns.map(({ from }) => from);
  const isWhole = places.every((from, place) => from === place);
  const width = Math.max(...places) + 1;
  let at = -1;
  for await (const page of pages) {
    const rows: (readonly string[])[] = [];
    for (const row of page) {
      at += 1;
      if (at <= header || isEmptyRow(row) || isNote(row, Math.max(row.length, width))) continue;
      const given = isWhole ? row : places.map((from) => row[from] ?? '');
      rows.push(checker.check(given).cells);
    }
    if (rows.length > 0) yield rows;
  }
}

const asColumn = ({ from: _, heading: _heading, ...column }: RecognisedColumn): Column => column;

/** The columns as they are kept: those of a layout in its order, all others behind them. */
export function keptColumns(
  columns: readonly RecognisedColumn[],
  standard: string | undefined,
): readonly RecognisedColumn[] {
  const order = findStandard(standard)?.columns ?? [];
  const placeOf = ({ name }: RecognisedColumn) => {
    const place = order.indexOf(name);
    return place < 0 ? order.length : place;
  };
  return columns.toSorted((a, b) => placeOf(a) - placeOf(b) || a.from - b.from);
}

/** What came of checking, as the version keeps it. */
function outcomeOf(
  checker: Checker,
  columns: readonly Column[],
  { standard, encoding }: Pick<Incoming, 'standard' | 'encoding'>,
) {
  const { rows: rowCount, faulty: faults } = checker.counts;
  const score = scoreOf(checker, columns, standard);
  const profile: VersionProfile = {
    ...{ faults, score, formulas: [...checker.formulas] },
    ...(encoding && { encoding }),
  };
  return { rowCount, profile, faults, score };
}

/**
 * Brings a table in as a version that is ready to be looked at. Values are put into one notation (days,
 * numbers, codes); what does not fit stays as it was and is counted as a fault.
 */
export async function importTable(
  database: Database,
  { town, actor }: { readonly town: string; readonly actor: Actor },
  given: Omit<NewVersion, 'columns'>,
  table: Incoming,
): Promise<Imported> {
  const columns = keptColumns(table.columns, table.standard);
  const kept = columns.map(asColumn);
  const version = await database.inTown(town, (unit) =>
    beginVersion(unit, actor, { ...given, columns: kept }),
  );
  const checker = createChecker(kept, table.standard);
  const shelf = { town, rowsId: version.rowsId, width: kept.length };
  try {
    await loadRows(database, shelf, checkedPages({ ...table, columns }, checker));
  } catch (error) {
    await database.inTown(town, (unit) => endLoading(unit, version.id, 'failed'));
    throw error;
  }
  const outcome = outcomeOf(checker, kept, table);
  await database.inTown(town, (unit) => endLoading(unit, version.id, outcome));
  if (outcome.rowCount > 10_000) await analyse(database);
  const { rowCount: rows, faults, score } = outcome;
  return { versionId: version.id, rows, faults, score };
}

/** As `importTable` for a small table, in the transaction of the unit. */
export async function importRows(
  unit: Unit,
  actor: Actor,
  given: Omit<NewVersion, 'columns'>,
  table: Omit<Incoming, 'pages'> & { readonly rows: readonly (readonly string[])[] },
): Promise<Imported> {
  const columns = keptColumns(table.columns, table.standard);
  const kept = columns.map(asColumn);
  const { id, rowsId } = await beginVersion(unit, actor, { ...given, columns: kept });
  const checker = createChecker(kept, table.standard);
  let from = 0;
  for await (const rows of checkedPages(
    { ...table, columns, pages: pagesOf(table.rows) },
    checker,
  )) {
    await insertRows(unit, { rowsId, width: kept.length }, rows, from);
    from += rows.length;
  }
  const outcome = outcomeOf(checker, kept, table);
  await endLoading(unit, id, outcome);
  const { rowCount: rows, faults, score } = outcome;
  return { versionId: id, rows, faults, score };
}

/** Rows of a CSV that comes in pieces, for tables of any size. */
export function streamedRecords(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: { readonly encoding: Encoding; readonly delimiter: Delimiter },
): AsyncGenerator<string[][]> {
  return readRecords(decoded(chunks, encoding), delimiter);
}

/** Rows that are in memory already, in pages of a size that a database likes. */
export async function* pagesOf(
  rows: readonly (readonly string[])[],
): AsyncGenerator<readonly (readonly string[])[]> {
  for (let at = 0; at < rows.length; at += 1000) yield rows.slice(at, at + 1000);
}
