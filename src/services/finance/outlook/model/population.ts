import type { PopulationTable } from './population-table.ts';

export const ageBands = ['total', 'child', 'working', 'elderly', 'late-elderly'] as const;
export type AgeBand = (typeof ageBands)[number];

/** 年少, 生産年齢, 老年 and 75歳以上, as the census divides. */
const bounds: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  total: [0, Infinity],
  child: [0, 14],
  working: [15, 64],
  elderly: [65, Infinity],
  'late-elderly': [75, Infinity],
};

type Group = PopulationTable['groups'][number];

/** Men and women together where both are given; a group of all counts only where neither is. */
function counted(table: PopulationTable): readonly Group[] {
  const bySex = table.groups.filter(({ sex }) => sex !== 'all');
  return bySex.length > 0 ? bySex : table.groups;
}

/** The groups that reach over the bound of a band, so that nobody knows on which side their people are. */
export function splitGroups(table: PopulationTable): readonly Group[] {
  const edges = [15, 65, 75];
  return counted(table).filter(({ from, to = Infinity }) =>
    edges.some((edge) => from < edge && to >= edge),
  );
}

/** Whether groups follow each other from 0 without overlap or gap, for both sexes or for all together. */
export function isWhole(table: PopulationTable): boolean {
  const groups = counted(table);
  const sexes = new Set(groups.map(({ sex }) => sex));
  if (sexes.size === 1 && !sexes.has('all')) return false;
  return [...sexes].every((one) => {
    const sorted = groups.filter(({ sex }) => sex === one).toSorted((a, b) => a.from - b.from);
    const open = sorted.at(-1)?.to === undefined;
    return (
      open &&
      sorted.every(({ from }, at) => from === (at === 0 ? 0 : (sorted[at - 1]?.to ?? 0) + 1))
    );
  });
}

function bandIn(table: PopulationTable, band: AgeBand, column: number): number {
  const [from, to] = bounds[band];
  return counted(table)
    .filter((group) => group.from >= from && group.from <= to)
    .reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
}

/**
 * People of a band in a year: in a straight line between the years of the table; before the first and
 * after the last at the yearly rate of the nearest five years.
 */
function between(
  points: readonly (readonly [year: number, people: number])[],
  year: number,
): number {
  const after = points.findIndex(([at]) => at >= year);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return Number.NaN;
  if (after === 0 && first[0] === year) return first[1];
  if (after > 0) {
    const [[fromYear, from], [toYear, to]] = [points[after - 1] ?? first, points[after] ?? last];
    return from + ((to - from) * (year - fromYear)) / (toYear - fromYear);
  }
  const [one, other] = after === 0 ? [first, points[1]] : [last, points.at(-2)];
  if (!other || one[1] === 0 || other[1] === 0) return one[1];
  const rate = Math.log(one[1] / other[1]) / (one[0] - other[0]);
  return one[1] * Math.exp(rate * (year - one[0]));
}

/** People of a band in one of the years of a table; undefined in others. */
export function peopleIn(table: PopulationTable, band: AgeBand, year: number): number | undefined {
  const column = table.years.indexOf(year);
  return column < 0 ? undefined : bandIn(table, band, column);
}

/** People of a band from the base year on, year by year. */
export function peopleByYear(
  table: PopulationTable,
  band: AgeBand,
  span: { readonly baseYear: number; readonly horizon: number },
): Float64Array {
  const points = table.years
    .map((year, column) => [year, bandIn(table, band, column)] as const)
    .toSorted(([a], [b]) => a - b);
  return Float64Array.from({ length: span.horizon + 1 }, (_, at) =>
    between(points, span.baseYear + at),
  );
}
