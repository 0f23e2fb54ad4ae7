import { drawable } from './figure-text.ts';
import { extentOf, rounded, straightScale } from './geometry.ts';

export interface Bar {
  /** Percent of the width. */
  readonly x: number;
  readonly width: number;
}

interface Amount {
  readonly value: number | undefined;
  readonly range?: { readonly low: number; readonly high: number };
}

/** Bars from zero, whichever side of it they lie on; undefined where there is no value. */
export function barGeometry(rows: readonly Amount[]): {
  readonly zero: number;
  readonly bars: readonly (Bar | undefined)[];
  /** Where each value surely lies. */
  readonly ranges: readonly (Bar | undefined)[];
} {
  const ends = rows.flatMap(({ value, range }) => [value, range?.low, range?.high]);
  const [low, high] = extentOf([0, ...ends]) ?? [0, 0];
  const scale = straightScale(low === high ? [0, 1] : [low, high], [0, 100]);
  const between = (from: number, to: number): Bar => {
    const [start, end] = [rounded(scale(from)), rounded(scale(to))];
    return { x: Math.min(start, end), width: rounded(Math.abs(end - start)) };
  };
  const bars = rows.map(({ value }) => {
    const drawn = drawable(value);
    return drawn === undefined ? undefined : between(0, drawn);
  });
  const ranges = rows.map(({ range }) => range && between(range.low, range.high));
  return { zero: rounded(scale(0)), bars, ranges };
}

/**
 * Parts of each row side by side. A part that is missing or below zero takes no room.
 * @param share each row fills the width; otherwise the row with the largest sum does.
 */
export function stackGeometry(
  rows: readonly (readonly (number | undefined)[])[],
  share: boolean,
): readonly (readonly Bar[])[] {
  const amounts = rows.map((row) => row.map((value) => Math.max(0, drawable(value) ?? 0)));
  const sums = amounts.map((row) => row.reduce((sum, value) => sum + value, 0));
  const largest = Math.max(0, ...sums);
  return amounts.map((row, index) => {
    const whole = (share ? sums[index] : largest) || 1;
    let reached = 0;
    return row.map((value) => {
      const x = rounded((reached / whole) * 100);
      reached += value;
      return { x, width: rounded((reached / whole) * 100) - x };
    });
  });
}
