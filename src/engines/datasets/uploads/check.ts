import { isMunicipalityCode } from '#japan/municipality-code.ts';
import type { Column } from '../model.ts';
import { allowedOf, findStandard } from './standards/standards.ts';
import { isFormula, readers } from './values.ts';

/** Kinds of faults; the words for how to mend stand in `text.ts`. */
export const faultKinds = [
  'required',
  'type',
  'not-allowed',
  'exchanged',
  'outside',
  'rounded',
  'code',
  'double-id',
  'sum',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What is wrong with a cell. */
export interface Fault {
  /** Number of the row, from 1, without the heading. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly kind: FaultKind;
}

/** The value as it is kept; undefined for one that does not fit. Called for each cell of millions of rows. */
type Judge = (text: string) => string | undefined;

const codeHeading = /^(所在地_)?全国地方公共団体コード$/;

/** Excel eats the first zero of a code; with it, the check digit fits again. */
function judgeCode(text: string): string | undefined {
  const value = text.normalize('NFKC').padStart(6, '0');
  return isMunicipalityCode(value) ? value : undefined;
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  有: { 有り: '有', あり: '有', '○': '有', 〇: '有', '◯': '有', '1': '有', true: '有' },
  無: { 無し: '無', なし: '無', '×': '無', '0': '無', false: '無' },
  '1': { '○': '1', 〇: '1', '◯': '1', 有: '1', true: '1' },
};

function judgeAllowed(allowed: readonly string[]): Judge {
  return (text) => {
    const value = text.normalize('NFKC').trim();
    if (allowed.includes(value)) return value;
    return allowed.map((one) => words[one]?.[value]).find((one) => one !== undefined);
  };
}

/** `1.2E+13` was a number with more digits than a spreadsheet keeps: they cannot be had back. */
const rounded = /^\d(?:\.\d+)?E\+\d+$/i;

function judgeOf(column: Column, standard: boolean): Judge {
  if (standard && codeHeading.test(column.name)) return judgeCode;
  const allowed = standard ? allowedOf(column.name) : undefined;
  if (allowed) return judgeAllowed(allowed);
  if (column.type !== 'text') return readers[column.type];
  return (text) => (text.includes('+') && rounded.test(text) ? undefined : text);
}

/** Why a value does not fit: a number of the other axis is exchanged, any other outside of Japan. */
function kindOf({ name, type }: Column, standard: boolean, text: string): FaultKind {
  if (standard && codeHeading.test(name)) return 'code';
  if (standard && allowedOf(name)) return 'not-allowed';
  if (type === 'text') return 'rounded';
  if (type === 'latitude' && readers.longitude(text) !== undefined) return 'exchanged';
  if (type === 'longitude' && readers.latitude(text) !== undefined) return 'exchanged';
  const isDegrees = type === 'latitude' || type === 'longitude';
  return isDegrees && readers.number(text) !== undefined ? 'outside' : 'type';
}

export interface CheckedRow {
  /** In the order of the columns; empty text for an empty cell. */
  readonly cells: readonly string[];
  readonly faults: readonly Fault[];
}

export interface Checker {
  check(cells: readonly string[]): CheckedRow;
  /** Places of columns of words in which a spreadsheet would run something. */
  readonly formulas: ReadonlySet<number>;
  /** Rows, cells with a value, and faults so far. */
  readonly counts: Readonly<Counts>;
}

/** Sums that a layout promises; checked where all parts are there. */
function sumFault(columns: readonly Column[], cells: readonly string[]): string | undefined {
  const at = (name: string) => Number(cells[columns.findIndex((one) => one.name === name)] ?? '');
  const [total, men, women] = [at('総人口'), at('男性'), at('女性')];
  const known = [total, men, women].every((one) => Number.isFinite(one));
  return known && total !== men + women ? '総人口' : undefined;
}

interface Counts {
  rows: number;
  filled: number;
  faulty: number;
}

/** Faults of a row that only the whole of it shows. */
function faultsOfRow(
  columns: readonly Column[],
  cells: readonly string[],
  row: number,
  { idPlace, ids, hasSum }: { idPlace: number; ids: Set<string>; hasSum: boolean },
): Fault[] {
  const id = cells[idPlace] ?? '';
  const isDouble = id !== '' && ids.size === ids.add(id).size;
  const sum = hasSum ? sumFault(columns, cells) : undefined;
  return [
    ...(isDouble
      ? [{ row, column: columns[idPlace]?.name ?? '', value: id, kind: 'double-id' as const }]
      : []),
    ...(sum ? [{ row, column: sum, value: '', kind: 'sum' as const }] : []),
  ];
}

/** Checks rows one after the other, as they come in. */
export function createChecker(columns: readonly Column[], standardId?: string | null): Checker {
  const standard = findStandard(standardId);
  const known = standard !== undefined;
  const judges = columns.map((column) => judgeOf(column, known));
  const required = columns.map(({ name }) => standard?.required.includes(name) ?? false);
  const isText = columns.map(({ type }) => type === 'text');
  const idPlace = known ? columns.findIndex(({ name }) => name === 'ID') : -1;
  const whole = { idPlace, ids: new Set<string>(), hasSum: standard?.id === 'population' };
  const formulas = new Set<number>();
  const counts: Counts = { rows: 0, filled: 0, faulty: 0 };

  const faultOf = (place: number, value: string): Fault => {
    const column = columns[place] ?? { name: '', title: { ja: '', en: '' }, type: 'text' };
    const kind = value === '' ? 'required' : kindOf(column, known, value);
    return { row: counts.rows, column: column.name, value, kind };
  };

  // A plain loop without a function or an object for each cell: there are tens of millions of them.
  const check = (given: readonly string[]): CheckedRow => {
    counts.rows += 1;
    const cells: string[] = [];
    const faults: Fault[] = [];
    for (let place = 0; place < columns.length; place += 1) {
      const text = (given[place] ?? '').trim();
      if (text !== '') counts.filled += 1;
      const value = text === '' ? text : judges[place]?.(text);
      cells.push(value ?? text);
      if (value === undefined || (text === '' && required[place])) {
        faults.push(faultOf(place, text));
      }
      if (isText[place] && isFormula(text)) formulas.add(place);
    }
    if (known) faults.push(...faultsOfRow(columns, cells, counts.rows, whole));
    counts.faulty += faults.length;
    return { cells, faults };
  };
  return { check, formulas, counts };
}

/** 0 to 100: cells without a fault, and columns of the layout that are there. */
export function scoreOf(
  { counts: { filled, faulty } }: Pick<Checker, 'counts'>,
  columns: readonly Column[],
  standardId?: string | null,
): number {
  const standard = findStandard(standardId);
  const names = new Set(columns.map(({ name }) => name));
  const wanted = standard?.required ?? [];
  const there = wanted.filter((name) => names.has(name)).length;
  const coverage = wanted.length === 0 ? 1 : there / wanted.length;
  const right = filled === 0 ? 0 : Math.max(0, 1 - faulty / filled);
  return Math.round(100 * right * coverage);
}
