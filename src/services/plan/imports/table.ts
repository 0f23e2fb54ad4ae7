import { type IsoDate, isIsoDate } from '#japan/dates.ts';
import { foldCode } from '#japan/digits.ts';
import { readEraYear } from '#japan/era.ts';
import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';
import { checkInput } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type RecordInput, recordInput } from '../inputs.ts';
import { rowProblems, tableProblems, words } from './text.ts';

/** The most rows that one import takes; they are stored in one transaction. */
export const mostRows = 500;

const columns = {
  indicator: ['指標', '指標id', 'indicator', 'id'],
  value: ['値', '数値', 'value'],
  asOf: ['時点', '日付', 'asof', 'date'],
  sourceNote: ['出典', 'source', 'sourcenote'],
} as const;
type Column = keyof typeof columns;

export const columnTexts: Readonly<Record<Column, Text>> = {
  indicator: words.indicator,
  value: words.value,
  asOf: words.asOf,
  sourceNote: words.source,
};

export interface FigureRow {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number;
  readonly figure: Omit<RecordInput, 'key' | 'fileId'>;
}

export interface FigureTable {
  readonly rows: readonly FigureRow[];
  /** Sentences with row, column and value; rows with a problem are not among `rows`. */
  readonly problems: readonly Text[];
}

const refused = (problem: Text): FigureTable => ({ rows: [], problems: [problem] });

/** A day as people write it: 2026-03-31, 2026/3/31, 2026年3月31日, 令和8年3月31日; else as it was. */
export function readDay(typed: string): IsoDate {
  const text = foldCode(typed).trim();
  const parts = /^(.+?)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(text);
  const [, first = '', month = '', day = ''] = parts ?? [];
  const year = /^\d{4}$/.test(first) ? Number(first) : readEraYear(first);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== undefined && isIsoDate(date) ? date : text;
}

function findColumns(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map((name) => name.normalize('NFKC').trim().toLowerCase());
  const found: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(columns) as Column[]) {
    const known = new Set<string>(columns[column]);
    const index = names.findIndex((name) => known.has(name));
    if (index >= 0) found[column] = index;
  }
  return found;
}

function checkRow(cells: Readonly<Record<Column, string>>, row: number): FigureTable {
  const raw = { ...cells, asOf: readDay(cells.asOf), key: 'to be given at the import' };
  const checked = checkInput(recordInput, raw);
  if (checked.ok) {
    const { indicator, value, asOf, sourceNote } = checked.value;
    return { rows: [{ row, figure: { indicator, value, asOf, sourceNote } }], problems: [] };
  }
  const problems = Object.entries(checked.errors).map(([field, message]) => {
    const column = field as Column;
    return rowProblems.at(row, columnTexts[column], cells[column], message);
  });
  return { rows: [], problems };
}

/** Rows that say the same thing twice; the later one is named. */
function findTwins(rows: readonly FigureRow[]): Text[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, figure: { indicator, asOf } }) => {
    const place = `${indicator} ${asOf}`;
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    return [rowProblems.at(row, words.asOf, asOf, rowProblems.twice)];
  });
}

function readCells(text: string): string[][] | undefined {
  try {
    return parseDelimited(text, guessDelimiter(text));
  } catch {
    return undefined;
  }
}

/** Reads what was pasted or uploaded; every problem of every row is named at once. */
export function readTable(text: string): FigureTable {
  if (text.trim() === '') return refused(tableProblems.empty);
  const cells = readCells(text);
  if (!cells) return refused(tableProblems.unreadable);
  const [header = [], ...body] = cells;
  const places = findColumns(header);
  const missing = (Object.keys(columns) as Column[]).filter((name) => places[name] === undefined);
  if (missing.length > 0) {
    const problems = missing.map((name) => tableProblems.missing(columnTexts[name]));
    return { rows: [], problems };
  }
  if (body.length === 0) return refused(tableProblems.noRows);
  if (body.length > mostRows) return refused(tableProblems.tooLong);
  const cell = (row: readonly string[], name: Column) => (row[places[name] ?? -1] ?? '').trim();
  const checked = body.map((row, index) =>
    checkRow(
      {
        indicator: cell(row, 'indicator'),
        value: cell(row, 'value'),
        asOf: cell(row, 'asOf'),
        sourceNote: cell(row, 'sourceNote'),
      },
      index + 2,
    ),
  );
  const rows = checked.flatMap((one) => one.rows);
  return { rows, problems: [...checked.flatMap((one) => one.problems), ...findTwins(rows)] };
}

/** The text of an uploaded file: UTF-8, or Shift_JIS as spreadsheets in Japan still write it. */
export function decodeTable(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return undefined;
}
