import { folded } from '../settlements/layout.ts';
import type { Unit } from '../settlements/reading.ts';
import { figures } from './figures.ts';

type Cells = readonly (readonly string[])[];

/** What a column of the file can be. */
export const headFields = ['name', 'type', 'residents'] as const;
export const fields: readonly string[] = [...headFields, ...figures.map(({ id }) => id)];

/** Which column is what, from 0; a field that no column has is left out. */
export type Columns = Readonly<Record<string, number>>;

export interface Mapping {
  /** The first row of a town, from 0. */
  readonly first: number;
  readonly columns: Columns;
  readonly unit: Unit;
}

export interface Headings {
  readonly first: number;
  /** For each column, all that stands above it. */
  readonly words: readonly string[];
}

const isFigure = (cell: string): boolean => /^[△▲-]?[\d,]+(\.\d+)?$|^[-－―]$/.test(cell);

/** A row of a town: its name, and at least two figures. */
function firstTown(cells: Cells): number {
  const found = cells.findIndex((row) => {
    const filled = row.map(folded).filter((cell) => cell !== '');
    const numbers = filled.filter(isFigure).length;
    return numbers >= 2 && filled.some((cell) => /\p{L}/u.test(cell) && !isFigure(cell));
  });
  return found < 0 ? Math.min(1, cells.length) : found;
}

/** 令和6年度　市町村別決算状況調, （単位：千円）: what the table is, and not what a column is. */
const isTitle = (cell: string): boolean => /単位|年度|状況調|^第?\d+表/.test(cell);

/** A merged heading stands over its first column only: it is meant for those to its right, too. */
function spread(row: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, place) => {
    last = folded(row[place]) || last;
    return last;
  });
}

/**
 * Headings of one or several rows, whatever the layout of the year: tables of the Ministry
 * (市町村別決算状況調) move their columns each year, so words are read and not places. Their layout is
 * from memory and was never tried on the real files: people confirm each column before it is published.
 */
export function headingsOf(cells: Cells, first = firstTown(cells)): Headings {
  const width = Math.max(0, ...cells.slice(0, first + 1).map(({ length }) => length));
  const rows = cells
    .slice(0, first)
    .filter((row) => row.map(folded).filter((cell) => cell && !isTitle(cell)).length >= 2);
  const spreadRows = rows.map((row, place) =>
    place < rows.length - 1
      ? spread(row, width)
      : Array.from({ length: width }, (_, at) => folded(row[at])),
  );
  const words = Array.from({ length: width }, (_, place) =>
    [...new Set(spreadRows.map((row) => row[place] ?? '').filter(Boolean))].join('：'),
  );
  return { first, words };
}

const headPatterns: Readonly<Record<(typeof headFields)[number], RegExp>> = {
  name: /(団体|市町村|市区町村|自治体|都市)名|^名称$/,
  type: /類型/,
  residents: /人口/,
};

/** Columns about something else that bear the same word. */
const besides = /構成比|増減|伸び率|順位|うち|[1一]人当?たり|指数の|密度|産業/;

function patternOf(field: string): { pattern: RegExp; part?: string | undefined } {
  const figure = figures.find(({ id }) => id === field);
  if (figure) return { pattern: new RegExp(folded(figure.name.ja)), part: figure.part };
  const head = headFields.find((one) => one === field);
  return { pattern: head ? headPatterns[head] : /^\b$/ };
}

/** The column whose heading names the field in the fewest words. */
function columnOf(field: string, words: readonly string[]): number | undefined {
  const { pattern, part } = patternOf(field);
  const named = words.flatMap((heading, place) =>
    pattern.test(heading) && !besides.test(heading) ? [{ heading, place }] : [],
  );
  const inPart = part ? named.filter(({ heading }) => heading.includes(part)) : [];
  const other = named.filter(({ heading }) => !/目的別|性質別/.test(heading));
  const [best] = (inPart.length > 0 ? inPart : other).sort(
    (a, b) => a.heading.length - b.heading.length,
  );
  return best?.place;
}

function unitOf(cells: Cells, words: readonly string[], first: number): Unit {
  const above = [...cells.slice(0, first).flatMap((row) => row.map(folded)), ...words].join(' ');
  if (/百万円/.test(above)) return 1_000_000;
  return /[^百千万億]円/.test(above) && !/千円/.test(above) ? 1 : 1000;
}

/** What the columns seem to be; people confirm or correct it. */
export function guessMapping(cells: Cells): Mapping {
  const { first, words } = headingsOf(cells);
  const columns: Record<string, number> = {};
  for (const field of fields) {
    const place = columnOf(field, words);
    if (place !== undefined) columns[field] = place;
  }
  return { first, columns, unit: unitOf(cells, words, first) };
}
