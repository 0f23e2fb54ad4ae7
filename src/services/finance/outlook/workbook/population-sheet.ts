import { readNumber } from '#japan/numbers.ts';
import type { AgeGroup, PopulationTable } from '../model/population-table.ts';
import { type HeadColumns, headColumns, isOfTown, plain } from './population-heads.ts';
import { populationProblems as texts } from './population-text.ts';
import { readYear, type SheetProblem } from './sheet-cells.ts';

/** A sheet of a workbook, or a whole CSV without a name. */
export interface NamedCells {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** How the table of a sheet was understood. */
export interface Understood {
  readonly sheet: string;
  /** The row of headings, as a spreadsheet counts. */
  readonly row: number;
  readonly columns: 'ages' | 'years';
  /** Whether a code of a municipality picked the rows; else all rows count. */
  readonly byCode: boolean;
}

export type ReadSheetOfPeople =
  | { readonly ok: true; readonly population: PopulationTable; readonly understood: Understood }
  /** `nothing`: the sheet has no table of people at all. */
  | { readonly ok: false; readonly nothing: boolean; readonly problems: readonly SheetProblem[] };

type Sex = AgeGroup['sex'];
type Ages = Pick<AgeGroup, 'from' | 'to'>;

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

/** What the cells of a row tell about all of it; where they are empty, as in merged cells, the row above does. */
interface Told {
  readonly code?: string;
  readonly sex: Sex;
  readonly year?: number;
}

function toldBy(row: readonly string[], above: Told, heads: HeadColumns, total: boolean): Told {
  const code = heads.codeOf(row);
  const said = heads.sex.map((column) => sexes[plain(row[column])]).find((one) => one);
  const year = heads.year
    .map((column) => readCalendarYear(row[column] ?? ''))
    .find((one) => one !== undefined);
  return {
    // 総数 in a row of numbers without ages is their sum, and says nothing of the sex.
    sex: said === undefined || (total && said === 'all') ? above.sex : said,
    ...((code ?? above.code) && { code: code ?? above.code }),
    ...((year ?? above.year) && { year: year ?? above.year }),
  };
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

/** The sex of a whole sheet: its name is 男, or the title above its table says （男）. */
function sexOfSheet({ name, cells }: NamedCells, top: number): Sex {
  const titles = cells.slice(0, top).flatMap((row) => row.map(plain));
  const said = titles.map((title) => /\((男女計|総数|男性?|女性?)\)/.exec(title)?.[1]);
  const ofName = plain(name).replace(/[()]/g, '');
  return [ofName, ...said].map((one) => sexes[one ?? '']).find((one) => one) ?? 'all';
}

interface Counts {
  readonly counts: Count[];
  /** Of municipalities that the table names. */
  readonly codes: ReadonlySet<string>;
}

/** The numbers of a town. Rows of no code belong to it. */
function countsOf(table: Table, town: string, sheetSex: Sex): Counts {
  const { cells, top, ages, years } = table;
  const counts: Count[] = [];
  const codes = new Set<string>();
  const first = Math.min(...ages.keys(), ...years.keys());
  const heads = headColumns(cells, top, first);
  let told: Told = { sex: sheetSex };
  for (const [index, row] of cells.entries()) {
    if (index <= top) continue;
    const head = row.slice(0, first);
    const age = ages.size === 0 ? head.map(readAges).find((one) => one !== undefined) : undefined;
    const total = ages.size === 0 && !age && [...years.keys()].some((column) => row[column]);
    told = toldBy(row, told, heads, total);
    const { code, sex, year } = told;
    if (code) codes.add(code);
    if (code && !isOfTown(code, town)) continue;
    const place = (column: number) => ({
      people: row[column] ?? '',
      row: index + 1,
      column: plain(cells[top]?.[column]),
    });
    if (age) {
      for (const [column, at] of years) counts.push({ ...age, sex, year: at, ...place(column) });
    }
    if (year === undefined) continue;
    for (const [column, one] of ages) counts.push({ ...one, sex, year, ...place(column) });
  }
  return { counts, codes };
}

/** Age groups that lie within others of the table, such as 65歳以上 beside 65～69歳, count people twice. */
function isSum(one: Ages, all: readonly Ages[]): boolean {
  const to = one.to ?? Infinity;
  return all.some((other) => {
    const inside = other.from >= one.from && (other.to ?? Infinity) <= to;
    return inside && (other.from > one.from || (other.to ?? Infinity) < to);
  });
}

type Problem = Omit<SheetProblem, 'sheet'>;
type Grouped =
  | { readonly ok: true; readonly population: PopulationTable }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const problem = (text: SheetProblem['text'], place: Partial<Problem> = {}): Problem => ({
  ...{ row: 1, column: '', value: '', text },
  ...place,
});

function tableOf(counts: readonly Count[], source: string): Grouped {
  const years = [...new Set(counts.map(({ year }) => year))].toSorted((a, b) => a - b);
  const groups = new Map<string, { sex: Sex; from: number; to?: number; counts: number[] }>();
  const problems: Problem[] = [];
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

/** What is missing where a table is there, but nobody of the town in it. */
function nobody(table: Table, town: string, codes: ReadonlySet<string>): SheetProblem['text'] {
  const own = [...codes].some((code) => isOfTown(code, town));
  if (codes.size > 0 && !own) return texts.noTown(town, [...codes]);
  return table.ages.size > 0 ? texts.noYears(table.top + 1) : texts.noAges(table.top + 1);
}

/**
 * Reads the people of a town on one sheet. Headings are looked for: rows may be years with a column for
 * each age group, or age groups with a column for each year; the sex and the code of the municipality
 * may stand in any column before them, or the sex in the name or title of the sheet.
 */
export function readSheetOfPeople(
  sheet: NamedCells,
  town: string,
  source: string,
): ReadSheetOfPeople {
  const { name } = sheet;
  const refused = (problems: readonly Problem[], nothing = false): ReadSheetOfPeople => ({
    ...{ ok: false, nothing },
    problems: problems.map((one) => ({ ...one, sheet: name })),
  });
  const table = findTable(sheet.cells);
  if (!table) return refused([problem(texts.noTable())], true);
  const row = table.top + 1;
  const { counts, codes } = countsOf(table, town, sexOfSheet(sheet, table.top));
  const ages = counts.map(({ from, to }) => ({ from, to }));
  const distinct = [...new Map(ages.map((one) => [`${one.from} ${one.to}`, one])).values()];
  const parts = counts.filter((count) => !isSum(count, distinct));
  if (parts.length === 0) return refused([problem(nobody(table, town, codes), { row })]);
  const read = tableOf(parts, source);
  if (!read.ok) return refused(read.problems);
  const columns = table.ages.size > 0 ? 'ages' : 'years';
  return { ...read, understood: { sheet: name, row, columns, byCode: codes.size > 0 } };
}
