import { drawable } from './figure-text.ts';
import { extentOf, rounded, straightScale } from './geometry.ts';

export interface PanelSpot {
  /** Percent of the width. */
  readonly x: number;
  /** Pixels from the top of the plot. */
  readonly y: number;
  readonly index: number;
}

export interface PanelGeometry {
  /** Middle of each place on the shared axis, in percent of the width. */
  readonly places: readonly number[];
  /** Percent of the width that a bar takes. */
  readonly barWidth: number;
  readonly spots: readonly PanelSpot[];
  /** Where zero (bars) lies. */
  readonly zero: number;
  readonly target: number | undefined;
}

/** Room above the largest value, for its figure. */
const headroom = 24;

/**
 * One of several figures along a shared axis of `values.length` places. Bars stand on zero; a line
 * takes the height it needs.
 */
export function panelGeometry(
  values: readonly (number | undefined)[],
  options: { readonly bars: boolean; readonly height: number; readonly target?: number },
): PanelGeometry {
  const { bars, height, target } = options;
  const step = 100 / Math.max(1, values.length);
  const places = values.map((_, index) => rounded((index + 0.5) * step));
  const [low, high] = extentOf([...(bars ? [0] : []), ...values, target]) ?? [0, 0];
  const scale = straightScale(low === high ? [low, low + 1] : [low, high], [
    bars ? height : height - 8,
    headroom,
  ]);
  const spots = values.flatMap((value, index): PanelSpot[] => {
    const drawn = drawable(value);
    const x = places[index];
    return drawn === undefined || x === undefined ? [] : [{ x, y: rounded(scale(drawn)), index }];
  });
  const level = drawable(target);
  return {
    ...{ places, spots, barWidth: rounded(Math.min(10, step * 0.6)), zero: rounded(scale(0)) },
    target: level === undefined ? undefined : rounded(scale(level)),
  };
}
