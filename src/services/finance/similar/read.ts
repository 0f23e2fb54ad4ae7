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

export type ReadTowns =
  | { readonly ok: true; readonly towns: readonly SimilarTown[] }
  | { readonly ok: false; readonly problems: readonly Text[] };

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

function readFigures({ row, cells, words }: Row, { columns, unit }: Mapping, problems: Text[]) {
  const found: Record<string, string> = {};
  for (const figure of figures) {
    const place = columns[figure.id];
    const cell = place === undefined ? '' : (cells[place] ?? '').trim();
    if (place === undefined || cell === '') continue;
    const value = figureOf(cell, figure, unit);
    if (value === undefined) problems.push(texts.noFigure(row, words[place] ?? '', cell));
    else found[figure.id] = value;
  }
  return found;
}

function readTown(line: Row, mapping: Mapping, problems: Text[]): SimilarTown | undefined {
  const at = (field: keyof Columns) => {
    const place = mapping.columns[field];
    return place === undefined ? '' : (line.cells[place] ?? '').trim();
  };
  const name = at('name').replace(/\s+/g, '').slice(0, 100);
  const found = readFigures(line, mapping, problems);
  if (name === '' || isSum(name) || Object.keys(found).length === 0) return undefined;
  const residents = Number(readNumber(at('residents').replace(/人$/, '')));
  if (!Number.isInteger(residents) || residents < 1 || residents > 100_000_000) {
    problems.push(texts.noResidents(line.row, name, at('residents')));
  }
  return { name, type: classOf(at('type')).slice(0, 20), residents, figures: found };
}

/** Towns of a file by what its columns are; row numbers are those of the file. */
export function readTowns(cells: readonly (readonly string[])[], mapping: Mapping): ReadTowns {
  const { columns, first } = mapping;
  const problems: Text[] = [];
  if (columns.name === undefined) problems.push(texts.noNames);
  if (columns.residents === undefined) problems.push(texts.noResidentsColumn);
  if (!figures.some(({ id }) => columns[id] !== undefined)) problems.push(texts.noFigures);
  if (problems.length > 0) return { ok: false, problems };
  const { words } = headingsOf(cells, first);
  const towns = new Map<string, SimilarTown>();
  for (const [index, row] of cells.entries()) {
    if (index < first) continue;
    const before = problems.length;
    const town = readTown({ row: index + 1, cells: row, words }, mapping, problems);
    if (!town) {
      // What stands under the table is no town, so nothing in it is a slip.
      problems.length = before;
      continue;
    }
    if (towns.has(town.name)) problems.push(texts.twice(index + 1, town.name));
    towns.set(town.name, town);
  }
  if (problems.length > 0) return { ok: false, problems };
  return towns.size > 0
    ? { ok: true, towns: [...towns.values()] }
    : { ok: false, problems: [texts.noTowns] };
}
