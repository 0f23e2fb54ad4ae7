import type { Cell, Row, Workbook, Worksheet } from 'exceljs';
import { readEraYear } from '#japan/era.ts';
import { readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { cellText } from '#platform/table-file.ts';
import type { CellKind, Column, Layout } from './layout.ts';
import { workbookProblems as texts } from './problem-text.ts';

/** A cell that is wrong, with how to mend it. */
export interface SheetProblem {
  readonly sheet: string;
  readonly row: number;
  /** The heading, or the letter of a column without one. */
  readonly column: string;
  readonly value: string;
  readonly text: Text;
}

/** A cell that was read. */
export interface ReadCell {
  readonly value: string | number;
  readonly place: Omit<SheetProblem, 'text'>;
}

export interface ReadRow {
  readonly place: Omit<SheetProblem, 'text'>;
  readonly cells: Readonly<Record<string, ReadCell>>;
  /** Cells under headings that are years. */
  readonly years: readonly (readonly [year: number, cell: ReadCell])[];
}

export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly SheetProblem[];
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** 2026, 2026年度, 令和8, R8年度. */
export function readYear(text: string): number | undefined {
  const year = text.normalize('NFKC').replace(/\s|年度$|年$/g, '');
  return /^\d{4}$/.test(year) ? Number(year) : readEraYear(year);
}

/** A cell in percent format holds 0.015 for what its reader sees as 1.5 %. */
function numberIn(cell: Cell, text: string): number | undefined {
  const value = cell.result ?? cell.value;
  const percent = typeof cell.numFmt === 'string' && cell.numFmt.includes('%');
  if (typeof value === 'number') return percent ? Number((value * 100).toPrecision(15)) : value;
  const digits = readNumber(text.replace(/[%％]$/, ''));
  return digits === undefined ? undefined : Number(digits);
}

/** A formula that was never computed, or came to an error such as #REF!, holds no value to read. */
function formulaProblem({ value, result }: Cell): Text | undefined {
  const found = result ?? value;
  if (typeof found !== 'object' || found === null) return undefined;
  if ('error' in found) return texts.formulaError(String(found.error));
  return 'formula' in found || 'sharedFormula' in found ? texts.notComputed : undefined;
}

function readCell(cell: Cell, text: string, kind: CellKind): string | number | Text {
  const number = typeof (cell.result ?? cell.value) === 'number';
  if (kind === 'text') return number ? `${numberIn(cell, text)}` : text;
  if (kind === 'number') return numberIn(cell, text) ?? texts.number;
  if (kind === 'year') return readYear(text) ?? texts.year;
  const found = kind.find(({ value, word }) => value === text || folded(word) === folded(text));
  return found?.value ?? texts.choice(kind.map(({ word }) => word).join('、'));
}

interface Heading {
  readonly at: number;
  readonly words: string;
}

/** The first row in which the required headings stand; notes may stand above it. */
function findHeadings(sheet: Worksheet, layout: Layout): { top: number; headings: Heading[] } {
  const wanted = new Set(layout.columns.map(({ heading }) => folded(heading.ja)));
  let best = { top: 0, headings: [] as Heading[], hits: 0 };
  sheet.eachRow((row, top) => {
    if (top > 20 || best.hits === wanted.size) return;
    const headings: Heading[] = [];
    row.eachCell((cell, at) => headings.push({ at, words: cellText(cell.value).trim() }));
    const hits = headings.filter(({ words }) => wanted.has(folded(words))).length;
    if (hits > best.hits) best = { top, headings, hits };
  });
  return best;
}

interface Placed {
  readonly column: Column;
  readonly at: number;
}

/** A row without any of the columns that are read is no row. */
function readRow(
  row: Row,
  sheet: string,
  placed: readonly Placed[],
  years: readonly (readonly [number, Heading])[],
): { read: ReadRow; problems: SheetProblem[]; empty: boolean } {
  const cells: Record<string, ReadCell> = {};
  const problems: SheetProblem[] = [];
  const placeOf = (column: string, value: string) => ({ sheet, row: row.number, column, value });
  const take = (at: number, heading: string, kind: CellKind, optional: boolean) => {
    const cell = row.getCell(at);
    const text = cellText(cell.value).trim();
    const place = placeOf(heading, text);
    const read = () => (text === '' ? undefined : readCell(cell, text, kind));
    const value = formulaProblem(cell) ?? read();
    if (value === undefined && !optional) problems.push({ ...place, text: texts.empty });
    if (typeof value === 'object') problems.push({ ...place, text: value });
    return value === undefined || typeof value === 'object' ? undefined : { value, place };
  };
  for (const { column, at } of placed) {
    if (column.shown) continue;
    const cell = take(at, column.heading.ja, column.kind, column.optional === true);
    if (cell) cells[column.key] = cell;
  }
  const byYear = years.flatMap(([year, { at, words }]) => {
    const cell = take(at, words, 'number', true);
    return cell ? [[year, cell] as const] : [];
  });
  const broken = problems.some(({ value }) => value !== '');
  const empty = Object.keys(cells).length === 0 && byYear.length === 0 && !broken;
  return { read: { place: placeOf('', ''), cells, years: byYear }, problems, empty };
}

/** Reads a sheet by its layout. Every wrong cell comes back; rows without anything are left out. */
export function readSheet(workbook: Workbook, layout: Layout): ReadSheet {
  const sheet = workbook.worksheets.find(({ name }) => folded(name) === folded(layout.sheet));
  const top = { sheet: layout.sheet, row: 1, column: '', value: '' };
  if (!sheet && layout.optional) return { rows: [], problems: [] };
  if (!sheet) return { rows: [], problems: [{ ...top, text: texts.noSheet(layout.sheet) }] };
  const { top: headingRow, headings } = findHeadings(sheet, layout);
  const placed = layout.columns.flatMap((column): Placed[] => {
    const found = headings.find(({ words }) => folded(words) === folded(column.heading.ja));
    return found ? [{ column, at: found.at }] : [];
  });
  const missing = layout.columns.filter(
    (column) => !column.optional && !placed.some((one) => one.column === column),
  );
  if (missing.length > 0) {
    const text = texts.noColumn(missing.map(({ heading }) => heading.ja).join('」「'));
    return { rows: [], problems: [{ ...top, row: Math.max(1, headingRow), text }] };
  }
  const years = headings.flatMap((heading) => {
    const year = layout.years ? readYear(heading.words) : undefined;
    return year === undefined ? [] : [[year, heading] as const];
  });
  const rows: ReadRow[] = [];
  const problems: SheetProblem[] = [];
  sheet.eachRow((row, number) => {
    if (number <= headingRow) return;
    const one = readRow(row, layout.sheet, placed, years);
    if (one.empty) return;
    rows.push(one.read);
    problems.push(...one.problems);
  });
  const undated = layout.years !== undefined && years.length === 0 && rows.length > 0;
  if (undated) problems.push({ ...top, row: headingRow, text: texts.noYears });
  return { rows, problems };
}
