import { drawable } from './figure-text.ts';
import { evenIndices, roundDomain, rounded, straightScale } from './geometry.ts';

export interface ColumnPart {
  readonly index: number;
  /** Pixels from the top. */
  readonly y: number;
  readonly height: number;
}

export interface ColumnGeometry {
  readonly columns: readonly {
    /** Percent of the width. */
    readonly x: number;
    readonly width: number;
    /** From the bottom up; a part that is missing or below zero takes no room. */
    readonly parts: readonly ColumnPart[];
    readonly top: number;
    readonly sum: number;
  }[];
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  readonly level: number | undefined;
  /** Places that have room for a name, first and last among them. */
  readonly named: readonly number[];
}

export const columnPlot = { left: 11, right: 100, top: 28, bottom: 34 } as const;

function partsOf(values: readonly number[], y: (value: number) => number): ColumnPart[] {
  let reached = 0;
  return values.map((value, index) => {
    const bottom = y(reached);
    reached += value;
    const top = y(reached);
    return { index, y: top, height: rounded(bottom - top) };
  });
}

/** Columns from zero, side by side in time, each made of parts. */
export function columnGeometry(
  rows: readonly (readonly (number | undefined)[])[],
  height: number,
  level?: number,
): ColumnGeometry {
  const amounts = rows.map((row) => row.map((value) => Math.max(0, drawable(value) ?? 0)));
  const sums = amounts.map((row) => row.reduce((sum, value) => sum + value, 0));
  const known = drawable(level);
  const { domain, ticks } = roundDomain([0, Math.max(0, known ?? 0, ...sums) || 1], 4);
  const scale = straightScale([0, domain[1]], [height - columnPlot.bottom, columnPlot.top]);
  const y = (value: number) => rounded(scale(value));
  const step = (columnPlot.right - columnPlot.left) / Math.max(1, rows.length);
  return {
    columns: amounts.map((row, index) => ({
      ...{ x: rounded(columnPlot.left + step * (index + 0.12)), width: rounded(step * 0.76) },
      ...{ parts: partsOf(row, y), top: y(sums[index] ?? 0), sum: sums[index] ?? 0 },
    })),
    grid: ticks.filter((value) => value >= 0).map((value) => ({ value, y: y(value) })),
    level: known === undefined ? undefined : y(known),
    named: evenIndices(rows.length, 5),
  };
}
