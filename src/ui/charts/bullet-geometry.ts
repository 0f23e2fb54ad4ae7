import { drawable } from './figure-text.ts';
import { extentOf, rounded, straightScale } from './geometry.ts';

export interface BulletData {
  readonly baseline: number | undefined;
  readonly target: number;
  readonly value: number | undefined;
  /** Where the figure should be today to be on course. */
  readonly expected?: number;
  /** The better side is drawn on the right: for `down` smaller figures lie there. */
  readonly direction: 'up' | 'down' | 'keep';
}

export interface BulletGeometry {
  /** All in percent of the width; undefined where there is no figure. */
  readonly baseline?: number;
  readonly target?: number;
  readonly value?: number;
  readonly expected?: number;
  /** Where the bar begins: the baseline, or the left end without one. */
  readonly from: number;
}

/** Room left and right of the outermost marks, in percent. */
const margin = 4;

/** Places the marks of a bullet bar; a figure that is worse than the baseline lies left of it. */
export function bulletGeometry(data: BulletData): BulletGeometry {
  const { baseline, target, value, expected, direction } = data;
  // Without a baseline a total is counted from nothing.
  const start = drawable(baseline) ?? (direction === 'up' ? 0 : undefined);
  const [low, high] = extentOf([start, target, value, expected]) ?? [0, 1];
  const ends = direction === 'down' ? ([high, low] as const) : ([low, high] as const);
  const scale = straightScale(ends, [margin, 100 - margin]);
  const place = (figure: number | undefined): number | undefined => {
    const drawn = drawable(figure);
    return drawn === undefined ? undefined : rounded(scale(drawn));
  };
  return {
    baseline: place(baseline),
    target: place(target),
    value: place(value),
    expected: place(expected),
    from: place(start) ?? margin,
  };
}
