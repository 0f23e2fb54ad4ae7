import { decimalsOf, readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { folded } from '../settlements/layout.ts';
import type { Unit } from '../settlements/reading.ts';
import { type Columns, headingsOf, type Mapping } from './columns.ts';
import { type Figure, figures } from './figures.ts';
import { similarTexts as texts } from './staff-text.ts';

export interface SimilarTown {
  readonly name: string;
  readonly type: string;
  readonly residents: number;
  readonly figures: Readonly<Record<string, string>>;
}

/** A file of all cities of the country has about 800 rows. */
export const limits = { rows: 2500, columns: 250 };

/** What has to be mended; a cell where a new value in it is enough. */
export interface Problem {
  readonly text: Text;
  /** The row as spreadsheets count, from 1; the column from 0. */
  readonly cell?: { readonly row: number; readonly place: number };
}

export type ReadTowns =
  | { readonly ok: true; readonly towns: readonly SimilarTown[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Ⅰ－２ and Ⅰ-2 are the same class; the letters stay as the Ministry writes them. */
export const classOf = (cell: string): string =>
  cell
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[－―–ー‐−]/g, '-')
    .replace(/\s+/g, '');

export const sameClass = (a: string, b: string): boolean => folded(a) === folded(b);

const isSum = (name: string): boolean => /計$|平均|^合計|^注|^※|^[(（]注/.test(name);

/** Digits of a figure: ratios with two decimals at most, money in yen. @returns undefined for none. */
function figureOf(cell: string, { kind }: Figure, unit: Unit): string | undefined {
  // 「－」 stands for no deficit and no burden.
  if (/^[-－―–ー‐]$/.test(cell)) return '0';
  const digits = readNumber(cell.replace(/[%％]$/, ''));
  if (digits === undefined) return undefined;
  if (kind === 'ratio') return decimalsOf(digits) <= 3 && digits.length <= 9 ? digits : undefined;
  if (digits.includes('.') || digits.length > 13) return undefined;
  return String(BigInt(digits) * BigInt(unit));
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
  readonly words: readonly string[];
}

function readFigures({ row, cells, words }: Row, { columns, unit }: Mapping, problems: Problem[]) {
  const found: Record<string, string> = {};
  for (const figure of figures) {
    const place = columns[figure.id];
    const cell = place === undefined ? '' : (cells[place] ?? '').trim();
    if (place === undefined || cell === '') continue;
    const value = figureOf(cell, figure, unit);
    if (value === undefined)
      problems.push({ text: texts.noFigure(row, words[place] ?? '', cell), cell: { row, place } });
    else found[figure.id] = value;
  }
  return found;
}

/** @returns undefined for what stands under the table: sums and notes have no figures of a town. */
function readTown(line: Row, mapping: Mapping, problems: Problem[]): SimilarTown | undefined {
  const at = (field: keyof Columns) => {
    const place = mapping.columns[field];
    return place === undefined ? '' : (line.cells[place] ?? '').trim();
  };
  const name = at('name').replace(/\s+/g, '').slice(0, 100);
  const hasFigures = figures.some(({ id }) => at(id) !== '');
  if (name === '' || isSum(name) || !hasFigures) return undefined;
  const found = readFigures(line, mapping, problems);
  const residents = Number(readNumber(at('residents').replace(/人$/, '')));
  if (!Number.isInteger(residents) || residents < 1 || residents > 100_000_000) {
    const text = texts.noResidents(line.row, name, at('residents'));
    problems.push({ text, cell: { row: line.row, place: mapping.columns.residents ?? 0 } });
  }
  return { name, type: classOf(at('type')).slice(0, 20), residents, figures: found };
}

function missingColumns(columns: Columns): Text[] {
  const missing: Text[] = [];
  if (columns.name === undefined) missing.push(texts.noNames);
  if (columns.residents === undefined) missing.push(texts.noResidentsColumn);
  if (!figures.some(({ id }) => columns[id] !== undefined)) missing.push(texts.noFigures);
  return missing;
}

/** Towns of a file by what its columns are; row numbers are those of the file. */
export function readTowns(cells: readonly (readonly string[])[], mapping: Mapping): ReadTowns {
  const { columns, first } = mapping;
  const missing = missingColumns(columns);
  if (missing.length > 0) return { ok: false, problems: missing.map((text) => ({ text })) };
  const problems: Problem[] = [];
  const { words } = headingsOf(cells, first);
  const towns = new Map<string, SimilarTown>();
  for (const [index, row] of cells.entries()) {
    if (index < first) continue;
    const town = readTown({ row: index + 1, cells: row, words }, mapping, problems);
    if (!town) continue;
    if (towns.has(town.name)) {
      const cell = { row: index + 1, place: columns.name ?? 0 };
      problems.push({ text: texts.twice(index + 1, town.name), cell });
    }
    towns.set(town.name, town);
  }
  if (problems.length > 0) return { ok: false, problems };
  return towns.size > 0
    ? { ok: true, towns: [...towns.values()] }
    : { ok: false, problems: [{ text: texts.noTowns }] };
}
