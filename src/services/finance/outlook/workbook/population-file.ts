import { readNumber } from '#japan/numbers.ts';
import type { AgeGroup, PopulationTable } from '../model/population-table.ts';
import { populationProblems as texts } from './population-text.ts';
import { readYear, type SheetProblem } from './sheet-cells.ts';

/**
 * What is read of a file: the national one lists 1,900 municipalities, with three rows of each of
 * seven years.
 */
export const populationLimits = { rows: 60_000, columns: 60 };

export type ReadPopulation =
  | { readonly ok: true; readonly population: PopulationTable }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

type Sex = AgeGroup['sex'];
type Ages = Pick<AgeGroup, 'from' | 'to'>;

const plain = (cell: string | undefined): string =>
  (cell ?? '').normalize('NFKC').replace(/\s/g, '');

const sexes: Readonly<Record<string, Sex>> = {
  ...{
    男女計: 'all',
    総数: 'all',
    計: 'all',
    男: 'male',
    男性: 'male',
    女: 'female',
    女性: 'female',
  },
};

/** 0～4歳, 0-4, 90歳以上, 95歳～. */
export function readAges(cell: string): Ages | undefined {
  const text = plain(cell)
    .replace(/[〜~‐‑–—−]/g, '-')
    .replaceAll('歳', '');
  const closed = /^(\d{1,3})-(\d{1,3})$/.exec(text);
  if (closed) return { from: Number(closed[1]), to: Number(closed[2]) };
  const open = /^(\d{1,3})(以上|-|\+)$/.exec(text);
  return open ? { from: Number(open[1]) } : undefined;
}

/** 2025, 2025年, 令和7年, 令和7年(2025年). */
function readCalendarYear(cell: string): number | undefined {
  const text = plain(cell);
  const western = /\((\d{4})年?\)$/.exec(text);
  const year = western ? Number(western[1]) : readYear(text);
  return year !== undefined && year >= 1980 && year <= 2150 ? year : undefined;
}

const codeOf = (cell: string | undefined): string | undefined =>
  /^\d{5,6}$/.test(plain(cell)) ? plain(cell).slice(0, 5) : undefined;

/** What the cells of a row tell about all of it; where they are empty, as in merged cells, the row above does. */
interface Told {
  readonly code?: string;
  readonly sex: Sex;
  readonly year?: number;
}

function toldBy(cells: readonly string[], above: Told, total: boolean): Told {
  let { code, sex, year } = above;
  for (const cell of cells) {
    const said = sexes[plain(cell)];
    code = codeOf(cell) ?? code;
    // 総数 in a row of numbers without ages is their sum, and says nothing of the sex.
    sex = total && said === 'all' ? sex : (said ?? sex);
    year = readCalendarYear(cell) ?? year;
  }
  return { code, sex, year };
}

/** People of one age group in one year. */
interface Count extends Ages {
  readonly sex: Sex;
  readonly year: number;
  readonly people: string;
  readonly row: number;
  readonly column: string;
}

interface Table {
  readonly cells: readonly (readonly string[])[];
  /** The row of headings, from zero. */
  readonly top: number;
  /** By column: ages where rows are years, years where rows are ages. */
  readonly ages: ReadonlyMap<number, Ages>;
  readonly years: ReadonlyMap<number, number>;
}

function readHeadings(row: readonly string[]): Pick<Table, 'ages' | 'years'> {
  const [ages, years] = [new Map<number, Ages>(), new Map<number, number>()];
  for (const [column, cell] of row.entries()) {
    const [age, year] = [readAges(cell), readCalendarYear(cell)];
    if (age) ages.set(column, age);
    else if (year !== undefined) years.set(column, year);
  }
  return { ages, years };
}

/** The row with the most headings that are ages, or else years, within the first thirty. */
function findTable(cells: readonly (readonly string[])[]): Table | undefined {
  const rows = cells.slice(0, 30).map((row, top) => ({ cells, top, ...readHeadings(row) }));
  const by = (kind: 'ages' | 'years') =>
    rows.toSorted((a, b) => b[kind].size - a[kind].size || a.top - b.top)[0];
  const [byAge, byYear] = [by('ages'), by('years')];
  if (byAge && byAge.ages.size >= 3) return { ...byAge, years: new Map() };
  return byYear && byYear.years.size >= 2 ? { ...byYear, ages: new Map() } : undefined;
}

/** The numbers of a town; `code` are the first five digits of its code. Rows of no code belong to it. */
function countsOf({ cells, top, ages, years }: Table, code: string): Count[] {
  const counts: Count[] = [];
  const first = Math.min(...ages.keys(), ...years.keys());
  let told: Told = { sex: 'all' };
  for (const [index, row] of cells.entries()) {
    if (index <= top) continue;
    const head = row.slice(0, first);
    const age = ages.size === 0 ? head.map(readAges).find((one) => one !== undefined) : undefined;
    const total = ages.size === 0 && !age && [...years.keys()].some((column) => row[column]);
    told = toldBy(head, told, total);
    if ((told.code ?? code) !== code) continue;
    const { sex } = told;
    const place = (column: number) => ({
      people: row[column] ?? '',
      row: index + 1,
      column: plain(cells[top]?.[column]),
    });
    if (age) {
      for (const [column, year] of years) counts.push({ ...age, sex, year, ...place(column) });
    }
    const { year } = told;
    if (year === undefined) continue;
    for (const [column, one] of ages) counts.push({ ...one, sex, year, ...place(column) });
  }
  return counts;
}

/** Age groups that lie within others of the table, such as 65歳以上 beside 65～69歳, count people twice. */
function isSum(one: Ages, all: readonly Ages[]): boolean {
  const to = one.to ?? Infinity;
  return all.some((other) => {
    const inside = other.from >= one.from && (other.to ?? Infinity) <= to;
    return inside && (other.from > one.from || (other.to ?? Infinity) < to);
  });
}

const problem = (text: SheetProblem['text'], place: Partial<SheetProblem> = {}): SheetProblem => ({
  ...{ sheet: '', row: 1, column: '', value: '', text },
  ...place,
});

function tableOf(counts: readonly Count[], source: string): ReadPopulation {
  const years = [...new Set(counts.map(({ year }) => year))].toSorted((a, b) => a - b);
  const groups = new Map<string, { sex: Sex; from: number; to?: number; counts: number[] }>();
  const problems: SheetProblem[] = [];
  for (const { sex, from, to, year, people, row, column } of counts) {
    const digits = readNumber(people);
    if (digits === undefined || digits.startsWith('-')) {
      problems.push(problem(texts.number, { row, column, value: people }));
      continue;
    }
    const key = `${sex} ${from} ${to ?? ''}`;
    const group = groups.get(key) ?? { sex, from, ...(to !== undefined && { to }), counts: [] };
    group.counts[years.indexOf(year)] = Number(digits);
    groups.set(key, group);
  }
  const all = [...groups.values()].toSorted((a, b) => a.from - b.from);
  const lacking = all.find((group) => years.some((_, at) => group.counts[at] === undefined));
  if (lacking) problems.push(problem(texts.hole(`${lacking.from}〜${lacking.to ?? ''}`)));
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, 50) }
    : { ok: true, population: { source, years, groups: all } };
}

/**
 * Reads the projection of a town out of an official file, as the National Institute of Population and
 * Social Security Research (社人研) publishes them: municipalities × years × age groups. Its very layout
 * is not in our references, so headings are looked for: rows may be years with a column for each age
 * group, or age groups with a column for each year; the sex and the code of the municipality may stand
 * in any column before them.
 *
 * @param town the code of the municipality, five or six digits.
 */
export function readPopulation(
  cells: readonly (readonly string[])[],
  town: string,
  source: string,
): ReadPopulation {
  const table = findTable(cells);
  if (!table) return { ok: false, problems: [problem(texts.noTable)] };
  const counts = countsOf(table, town.slice(0, 5));
  const ages = counts.map(({ from, to }) => ({ from, to }));
  const distinct = [...new Map(ages.map((one) => [`${one.from} ${one.to}`, one])).values()];
  const parts = counts.filter((count) => !isSum(count, distinct));
  if (parts.length === 0) return { ok: false, problems: [problem(texts.noTown(town))] };
  return tableOf(parts, source);
}
