import { ageOn } from '#japan/age.ts';
import type { IsoDate } from '#japan/dates.ts';
import { foldCode } from '#japan/digits.ts';
import { toKatakana } from '#japan/kana.ts';
import { normalisePostcode } from '#japan/postcode.ts';
import { readDay } from '#japan/read-day.ts';
import { type AgeBand, ageBands, type Sex, type Stratum } from '../../model.ts';
import type { Column, ColumnMap } from './columns.ts';

/** What letters need; kept encrypted. */
export interface Person {
  readonly name: string;
  readonly address: string;
  /** Seven digits. */
  readonly postcode?: string;
  readonly reference?: string;
}

export interface Resident {
  readonly person: Person;
  /** Reading of the name, where the list has one: by it doubles are found, nothing else; not kept. */
  readonly kana: string;
  readonly birth: IsoDate;
  readonly stratum: Stratum;
  /** Marked in the list: in a home, under protection. Stays out of draws. */
  readonly marked: boolean;
}

export const faultKinds = [
  'quotes',
  'cells',
  'name',
  'address',
  'birth',
  'birth-later',
  'sex',
  'postcode',
  'area',
  'double',
  'double-reference',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface RowFault {
  readonly kind: FaultKind;
  readonly column?: Column;
  readonly value: string;
}

export type ReadRow =
  | { readonly kind: 'resident'; readonly resident: Resident }
  /** Too young to be asked. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'faults'; readonly faults: readonly RowFault[] };

/** How the rows of one list are read. */
export interface ListRules {
  readonly columns: ColumnMap;
  /** Fields of the heading. */
  readonly width: number;
  /** On this day people are as old as strata say. */
  readonly referenceOn: IsoDate;
  readonly fromAge: number;
  /** Slug of a district as the list writes it. */
  readonly findArea: (written: string) => string | undefined;
}

const sexWords: ReadonlyMap<string, Sex> = new Map([
  ...['男', '男性', '1', 'm', 'male'].map((word) => [word, 'male'] as const),
  ...['女', '女性', '2', 'f', 'female'].map((word) => [word, 'female'] as const),
  ...['その他', '不明', '0', '3', '9', 'x'].map((word) => [word, 'other'] as const),
]);

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Names as districts are called in lists: with 地区, 町 or 村 behind them or without. */
const areaName = (text: string): string => plain(text).replace(/(地区|町|村|区|地域)$/, '');

/** Finds districts by slug or name; each way of writing is looked up once, whatever the length of the list. */
export function createAreaFinder(
  areas: readonly { readonly slug: string; readonly name: string }[],
): ListRules['findArea'] {
  const found = new Map<string, string | undefined>();
  const find = (written: string): string | undefined => {
    const exact = areas.find(
      ({ slug, name }) => slug === written || plain(name) === plain(written),
    );
    return (exact ?? areas.find(({ name }) => areaName(name) === areaName(written)))?.slug;
  };
  return (written) => {
    if (!found.has(written)) found.set(written, find(written));
    return found.get(written);
  };
}

/** First year of each band; the last has no end. */
const bandStarts = ageBands.map((band) => ({ band, from: Number.parseInt(band, 10) }));

export function bandOf(age: number): AgeBand | undefined {
  return bandStarts.findLast(({ from }) => age >= from)?.band;
}

/** Nobody in Japan has been older than 119 years. */
const oldest = 125;

const nothing = new Set(['', '0', 'なし', '無', '否', '-', 'false', 'no']);

type Cells = (column: Column) => string;

interface Read<T> {
  readonly value?: T;
  readonly fault?: RowFault;
}

function readBirth(cell: Cells, { referenceOn }: ListRules): Read<IsoDate> {
  const value = cell('birth');
  const birth = readDay(value);
  if (!birth || ageOn(birth, referenceOn) > oldest) {
    return { fault: { kind: 'birth', column: 'birth', value } };
  }
  if (birth > referenceOn) return { fault: { kind: 'birth-later', column: 'birth', value } };
  return { value: birth };
}

function readSex(cell: Cells): Read<Sex> {
  const value = cell('sex');
  const sex = sexWords.get(plain(value));
  return sex ? { value: sex } : { fault: { kind: 'sex', column: 'sex', value } };
}

function readArea(cell: Cells, { columns, findArea }: ListRules): Read<string> {
  if (columns.area === undefined) return {};
  const value = cell('area');
  const area = findArea(value);
  return area ? { value: area } : { fault: { kind: 'area', column: 'area', value } };
}

function readPostcode(cell: Cells): Read<string> {
  const value = cell('postcode');
  if (value === '') return {};
  const postcode = normalisePostcode(value);
  return postcode
    ? { value: postcode }
    : { fault: { kind: 'postcode', column: 'postcode', value } };
}

const present = (column: 'name' | 'address', value: string): Read<string> =>
  value === '' ? { fault: { kind: column, column, value } } : { value };

/** Reads one row. What is wrong is named by column, with the value as it stands there. */
export function readResident(cells: readonly string[], rules: ListRules): ReadRow {
  if (cells.length !== rules.width) {
    return { kind: 'faults', faults: [{ kind: 'cells', value: String(cells.length) }] };
  }
  const cell: Cells = (column) => {
    const place = rules.columns[column];
    return (place === undefined ? '' : (cells[place] ?? '')).trim();
  };
  const [name, address] = [present('name', cell('name')), present('address', cell('address'))];
  const [birth, sex] = [readBirth(cell, rules), readSex(cell)];
  const [area, postcode] = [readArea(cell, rules), readPostcode(cell)];
  const faults = [name, birth, sex, address, postcode, area].flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0 || birth.value === undefined) return { kind: 'faults', faults };
  const age = ageOn(birth.value, rules.referenceOn);
  if (age < rules.fromAge) return { kind: 'outside' };
  const reference = cell('reference') || undefined;
  const resident: Resident = {
    person: {
      ...{ name: name.value ?? '', address: address.value ?? '' },
      ...{ postcode: postcode.value, reference },
    },
    kana: cell('kana'),
    birth: birth.value,
    stratum: { area: area.value, age: bandOf(age), sex: sex.value },
    marked: !nothing.has(plain(cell('exclude'))),
  };
  return { kind: 'resident', resident };
}

/** What makes somebody the same person on two lists: spaces and widths of letters do not. */
export function samePerson({ person, birth }: Resident): readonly [string, string] {
  return [plain(person.name), birth];
}

/**
 * As `samePerson`, at the same place: twice in one list. By the name and, where there is one, by its
 * reading: the same person may be written 渡辺 here and 渡邉 there.
 */
export function sameRow({ person, kana, birth }: Resident): readonly (readonly string[])[] {
  const where = [birth, foldCode(plain(person.address))];
  const reading = toKatakana(plain(kana));
  const byName = ['name', plain(person.name), ...where];
  return reading === '' ? [byName] : [byName, ['kana', reading, ...where]];
}
