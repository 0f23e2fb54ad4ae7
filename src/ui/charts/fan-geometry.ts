import { area, line } from 'd3-shape';
import { drawable } from './figure-text.ts';
import {
  evenIndices,
  extentOf,
  roundDomain,
  rounded,
  type Scale,
  straightScale,
} from './geometry.ts';
import type { Spot } from './line-geometry.ts';

/** Where a figure is expected to lie at one x: half of all paths are between 25 and 75. */
export interface FanPoint {
  readonly x: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

export interface FanData {
  /** What is known, in the order of x; it may go on beside the fan, to compare both. */
  readonly known: readonly {
    readonly x: number;
    readonly value: number | undefined;
    readonly sample?: boolean;
  }[];
  readonly fan: readonly FanPoint[];
}

export interface FanGeometry {
  readonly outer: string;
  readonly inner: string;
  readonly middle: string;
  /** The end of the middle line. */
  readonly end: (Spot & { readonly point: FanPoint }) | undefined;
  readonly line: string;
  readonly dots: readonly (Spot & { readonly value: number; readonly sample: boolean })[];
}

export interface FanAxes {
  readonly x: Scale;
  readonly y: Scale;
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  /** The first is under the first place, the last under the last one. */
  readonly xTicks: readonly { readonly x: number; readonly place: number }[];
  /** A level inside the drawing, or where it lies when it is too far away to be drawn. */
  readonly levels: readonly (
    | { readonly y: number; readonly value: number }
    | { readonly beyond: 'above' | 'below'; readonly value: number }
  )[];
}

export const fanPlot = { left: 11, right: 96, top: 32, bottom: 34 } as const;

const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const isDrawn = (point: FanPoint): boolean =>
  quantiles.every((one) => drawable(point[one]) !== undefined);

function valuesOf({ known, fan }: FanData): (number | undefined)[] {
  const bands = fan.filter(isDrawn).flatMap((point) => quantiles.map((one) => point[one]));
  return [...known.map(({ value }) => value), ...bands];
}

/** Levels that would press the figures into less than this share of the height stay outside. */
const leastShare = 0.4;

function extentWith(
  extent: readonly [number, number],
  levels: readonly number[],
): readonly [number, number] {
  const size = extent[1] - extent[0];
  let [low, high] = extent;
  for (const level of levels) {
    const [below, above] = [Math.min(low, level), Math.max(high, level)];
    if (size >= (above - below) * leastShare) [low, high] = [below, above];
  }
  return [low, high];
}

/**
 * The axes that all panels share, so that they can be compared by eye.
 *
 * @param names how many places are named under the axis.
 */
export function fanAxes(
  panels: readonly FanData[],
  wantedLevels: readonly number[],
  height: number,
  names = 5,
): FanAxes {
  const levels = wantedLevels.filter((level) => drawable(level) !== undefined);
  const extent = extentOf(panels.flatMap(valuesOf)) ?? [0, 1];
  const { domain, ticks } = roundDomain(extentWith(extent, levels), 4);
  const places = panels.flatMap(({ known, fan }) => [...known, ...fan].map(({ x }) => x));
  const [first, last] = extentOf(places) ?? [0, 1];
  const toX = straightScale([first, last], [fanPlot.left, fanPlot.right]);
  const toY = straightScale(domain, [height - fanPlot.bottom, fanPlot.top]);
  const x: Scale = (value) => rounded(toX(value));
  const y: Scale = (value) => rounded(toY(value));
  const count = Math.floor(last - first) + 1;
  return {
    ...{ x, y },
    grid: ticks.map((value) => ({ value, y: y(value) })),
    xTicks: evenIndices(Math.min(count, 200), names).map((step) => ({
      place: first + step,
      x: x(first + step),
    })),
    levels: levels.map((value) => {
      if (value > domain[1]) return { value, beyond: 'above' };
      return value < domain[0] ? { value, beyond: 'below' } : { value, y: y(value) };
    }),
  };
}

/** The fan opens at the last known value before it. */
function opening({ known, fan }: FanData): FanPoint[] {
  const first = fan[0]?.x;
  if (first === undefined) return [];
  const before = known.filter((one) => one.x < first && drawable(one.value) !== undefined).at(-1);
  const value = drawable(before?.value);
  if (!before || value === undefined) return [];
  return [{ x: before.x, p10: value, p25: value, p50: value, p75: value, p90: value }];
}

/** Bands, middle and known points of one panel; a missing value is a gap. */
export function fanGeometry(data: FanData, { x, y }: FanAxes): FanGeometry {
  const { known, fan } = data;
  const projected = fan.filter(isDrawn);
  const drawn = [...opening({ known, fan: projected }), ...projected];
  const band = (low: 'p10' | 'p25', high: 'p75' | 'p90') =>
    area<FanPoint>(
      (point) => x(point.x),
      (point) => y(point[low]),
      (point) => y(point[high]),
    )(drawn) ?? '';
  const middle = line<FanPoint>(
    (point) => x(point.x),
    (point) => y(point.p50),
  )(drawn);
  const spots = known.map(({ x: place, value, sample = false }) => {
    const one = drawable(value);
    return one === undefined ? undefined : { x: x(place), y: y(one), value: one, sample };
  });
  const path = line<(typeof spots)[number]>(
    (spot) => spot?.x ?? 0,
    (spot) => spot?.y ?? 0,
  ).defined((spot) => spot !== undefined)(spots);
  const last = projected.at(-1);
  return {
    ...{ outer: band('p10', 'p90'), inner: band('p25', 'p75'), middle: middle ?? '' },
    end: last && { x: x(last.x), y: y(last.p50), point: last },
    line: path ?? '',
    dots: spots.filter((spot) => spot !== undefined),
  };
}
