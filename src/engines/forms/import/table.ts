import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';
import type { Text } from '#platform/i18n/text.ts';
import { columnTexts, problemTexts } from './text.ts';

export type Column = keyof typeof columnTexts;
export const columns = Object.keys(columnTexts) as readonly Column[];
const needed: readonly Column[] = ['label', 'kind'];

/** The most rows of one table. */
const mostRows = 2000;

export interface TableRow {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A sentence with row, column and value. */
export type Problem = Text;

export interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

const refused = (...problems: Problem[]): Table => ({ rows: [], problems });

/** Sorts the cells under their headings, in any order of columns. */
export function tableOf(cells: readonly (readonly string[])[]): Table {
  const [header = [], ...body] = cells;
  const names = header.map((name) => name.normalize('NFKC').trim());
  const places = new Map(
    columns.map((column) => [column, names.indexOf(columnTexts[column].ja)] as const),
  );
  const missing = needed.filter((column) => (places.get(column) ?? -1) < 0);
  if (missing.length > 0) {
    return refused(...missing.map((column) => problemTexts.missing(columnTexts[column])));
  }
  const rows = body.flatMap((row, index): TableRow[] => {
    const cell = (column: Column) => (row[places.get(column) ?? -1] ?? '').trim();
    const entries = columns.map((column) => [column, cell(column)] as const);
    if (entries.every(([, text]) => text === '')) return [];
    return [{ row: index + 2, cells: Object.fromEntries(entries) as TableRow['cells'] }];
  });
  if (rows.length === 0) return refused(problemTexts.noRows);
  return rows.length > mostRows ? refused(problemTexts.tooLong) : { rows, problems: [] };
}

/** A pasted table, or the text of a CSV file. */
export function readDelimited(text: string): Table {
  if (text.trim() === '') return refused(problemTexts.empty);
  try {
    return tableOf(parseDelimited(text, guessDelimiter(text)));
  } catch (error) {
    if (error instanceof SyntaxError) return refused(problemTexts.unreadable);
    throw error;
  }
}
