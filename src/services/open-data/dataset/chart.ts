import {
  type Column,
  type DatasetRow,
  type Group,
  groupRows,
  isNumeric,
  type Working,
  workings,
} from '#engines/datasets/contract.ts';

/** A chart as its address says it. */
export interface ChartQuestion {
  readonly by: Column;
  readonly of?: Column;
  readonly working: Working;
}

/** More bars than this are no picture any more. */
const mostBars = 20;

/** Columns that put rows together: words and years, not positions or addresses. */
export const groupingColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ type }) => !['latitude', 'longitude', 'url', 'number'].includes(type));

const coordinates = ['latitude', 'longitude'];

/** Columns that can be added up. */
export const addableColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter((column) => isNumeric(column) && !coordinates.includes(column.type));

/** Whether a column puts these rows into some groups, and not each into its own. */
function isTelling(rows: readonly DatasetRow[], place: number): boolean {
  const values = new Set(rows.map(({ cells }) => cells[place]));
  return values.size > 1 && values.size <= mostBars && values.size < rows.length;
}

/**
 * What the address asks, or how often each value of the first fitting column comes.
 * @param sample some rows, for an address that names no column
 */
export function chartQuestionOf(
  address: URLSearchParams,
  columns: readonly Column[],
  sample: readonly DatasetRow[],
): ChartQuestion | undefined {
  const groups = groupingColumns(columns);
  const named = (name: string, from: readonly Column[]) =>
    from.find((column) => column.name === address.get(name));
  // A column of ids has a group for each row; the second is usually a name or a kind.
  const by =
    named('by', groups) ??
    groups.find((column) => isTelling(sample, columns.indexOf(column))) ??
    groups.find(({ name }) => !/id$/i.test(name)) ??
    groups[0];
  if (!by) return undefined;
  const of = named('of', addableColumns(columns));
  const asked = workings.find((one) => one === address.get('working')) ?? 'count';
  const working = of && asked === 'count' ? 'sum' : asked;
  return of ? { by, of, working } : { by, working: 'count' };
}

/** The largest groups; what is left is the last of them, where it can be added up. */
export function chartGroups(
  rows: readonly DatasetRow[],
  columns: readonly Column[],
  { by, of, working }: ChartQuestion,
): { readonly groups: readonly Group[]; readonly rest: number } {
  const all = groupRows(rows, {
    ...{ by: columns.indexOf(by), working },
    ...(of && { of: columns.indexOf(of) }),
  });
  const sorted = all.toSorted((a, b) => b.value - a.value);
  const left = sorted.slice(mostBars);
  const rest = working === 'mean' ? 0 : left.reduce((sum, { value }) => sum + value, 0);
  return { groups: sorted.slice(0, mostBars), rest };
}
