import { ageOn } from '#japan/age.ts';
import type { IsoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { toKatakana } from '#japan/kana.ts';
import { normalisePostcode } from '#japan/postcode.ts';
import { readDay } from '#japan/read-day.ts';
import { type AgeBand, ageBands } from '../model.ts';
import type { Column, ColumnMap } from './columns.ts';

/** What cards and the counter need of somebody; kept encrypted. */
export interface Person {
  readonly name: string;
  readonly kana: string;
  readonly birth: IsoDate;
  readonly address: string;
  /** Seven digits. */
  readonly postcode?: string;
}

export interface Voter {
  readonly number: number;
  readonly ward?: string;
  readonly age: AgeBand;
  readonly person: Person;
}

export const faultKinds = [
  'cells',
  'number',
  'name',
  'birth',
  'address',
  'postcode',
  'double',
  'double-number',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What is wrong in a row of the file; `row` as a spreadsheet numbers it. */
export interface Fault {
  readonly row: number;
  readonly kind: FaultKind;
  readonly column?: Column;
  readonly value: string;
  /** The row that says the same. */
  readonly first?: number;
}

export interface RollRules {
  readonly columns: ColumnMap;
  /** Cells of the heading. */
  readonly width: number;
  /** Age on this day decides. */
  readonly on: IsoDate;
  readonly minimumAge: number;
}

export interface ReadRoll {
  readonly voters: readonly Voter[];
  readonly tooYoung: number;
  readonly faults: readonly Fault[];
}

export function bandOf(age: number): AgeBand {
  return ageBands.findLast((band) => age >= Number(band)) ?? '0';
}

/** Nobody in Japan has been older than 119 years. */
const oldest = 125;

/** Names as they are compared: spaces and widths of letters do not matter. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
export const plainKana = (kana: string): string => toKatakana(plainName(kana));

interface Cells {
  readonly row: number;
  readonly cell: (column: Column) => string;
}

function readNumber({ cell }: Cells, { columns }: RollRules, fallback: number): number | undefined {
  if (columns.number === undefined) return fallback;
  const digits = foldDigits(cell('number'));
  return /^\d{1,8}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
}

function readBirth({ cell }: Cells, { on }: RollRules): IsoDate | undefined {
  const birth = readDay(cell('birth'));
  return birth && birth <= on && ageOn(birth, on) <= oldest ? birth : undefined;
}

/** A person of a row, or what is wrong with it. */
function readRow(cells: Cells, rules: RollRules, fallback: number): Voter | Fault[] {
  const { row, cell } = cells;
  const [name, address] = [cell('name'), cell('address')];
  const [number, birth] = [readNumber(cells, rules, fallback), readBirth(cells, rules)];
  const postcode = cell('postcode') === '' ? undefined : normalisePostcode(cell('postcode'));
  const wrong: Column[] = [];
  if (number === undefined) wrong.push('number');
  if (name === '') wrong.push('name');
  if (birth === undefined) wrong.push('birth');
  if (address === '') wrong.push('address');
  if (cell('postcode') !== '' && postcode === undefined) wrong.push('postcode');
  if (number === undefined || birth === undefined || wrong.length > 0) {
    return wrong.map((column) => {
      return { row, kind: column as FaultKind, column, value: cell(column) };
    });
  }
  return {
    ...{ number, ward: cell('ward') || undefined, age: bandOf(ageOn(birth, rules.on)) },
    person: { name, kana: cell('kana'), birth, address, postcode },
  };
}

/** Finds who stands twice: the same number, or name, day of birth and address. */
function createDoubles() {
  const seen = new Map<string, number>();
  const before = (key: string, row: number): number | undefined => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first;
  };
  return ({ number, person }: Voter, row: number): Fault | undefined => {
    const same = before(`number ${number}`, row);
    if (same !== undefined) {
      return { row, kind: 'double-number', column: 'number', value: String(number), first: same };
    }
    const who = [plainName(person.name), person.birth, plainName(person.address)].join('\n');
    const first = before(who, row);
    return first === undefined
      ? undefined
      : { row, kind: 'double', column: 'name', value: person.name, first };
  };
}

/** Reads the rows below the heading; what is wrong is named by row, column and value. */
export function readRoll(rows: readonly (readonly string[])[], rules: RollRules): ReadRoll {
  const voters: Voter[] = [];
  const faults: Fault[] = [];
  const double = createDoubles();
  let tooYoung = 0;
  rows.forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length > rules.width) {
      faults.push({ row, kind: 'cells', value: String(cells.length) });
      return;
    }
    const cell = (column: Column) => (cells[rules.columns[column] ?? -1] ?? '').trim();
    const read = readRow({ row, cell }, rules, index + 1);
    if (Array.isArray(read)) {
      faults.push(...read);
      return;
    }
    const again = double(read, row);
    if (again) faults.push(again);
    else if (ageOn(read.person.birth, rules.on) < rules.minimumAge) tooYoung += 1;
    else voters.push(read);
  });
  return { voters, tooYoung, faults };
}
