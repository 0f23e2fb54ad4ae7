import { area, line } from 'd3-shape';
import { drawable } from './figure-text.ts';
import { evenIndices, extentOf, roundDomain, rounded, straightScale } from './geometry.ts';

/** Where the projection lies at one x: the middle and the range it is expected in. */
export interface BandPoint {
  readonly x: number;
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

export interface LineData {
  /** In the order of x; x is a year, a day number or any other measure of time. */
  readonly points: readonly {
    readonly x: number;
    readonly value: number | undefined;
    readonly sample?: boolean;
  }[];
  readonly target?: { readonly x: number; readonly value: number };
  readonly baseline?: number;
  readonly band?: readonly BandPoint[];
}

export interface Spot {
  /** Percent of the width. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
}

export interface LineGeometry {
  /** SVG path in a box of 100 by `height`; a missing value is a gap in it. */
  readonly line: string;
  readonly dots: readonly (Spot & { readonly index: number; readonly sample: boolean })[];
  readonly target?: Spot;
  readonly baseline?: number;
  readonly band?: {
    readonly area: string;
    readonly middle: string;
    readonly end: Spot;
    readonly last: BandPoint;
  };
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  /** Minor ones are left out where there is little room. */
  readonly xTicks: readonly {
    readonly x: number;
    readonly index: number;
    readonly minor: boolean;
  }[];
}

export const plot = { left: 11, right: 96, top: 32, bottom: 34 } as const;

function valuesOf({ points, target, baseline, band }: LineData): (number | undefined)[] {
  const range = (band ?? []).flatMap(({ low, value, high }) => [low, value, high]);
  return [...points.map(({ value }) => value), target?.value, baseline, ...range];
}

function scalesOf(data: LineData, height: number) {
  const places = [...data.points, ...(data.band ?? []), ...(data.target ? [data.target] : [])];
  const { domain, ticks } = roundDomain(extentOf(valuesOf(data)) ?? [0, 1], 4);
  const toX = straightScale(extentOf(places.map(({ x }) => x)) ?? [0, 1], [plot.left, plot.right]);
  const toY = straightScale(domain, [height - plot.bottom, plot.top]);
  return {
    x: (value: number) => rounded(toX(value)),
    y: (value: number) => rounded(toY(value)),
    ticks,
  };
}

type Scales = ReturnType<typeof scalesOf>;

function bandOf(band: readonly BandPoint[] | undefined, { x, y }: Scales): LineGeometry['band'] {
  const drawn = (band ?? []).filter((point) =>
    [point.low, point.value, point.high].every((value) => drawable(value) !== undefined),
  );
  const last = drawn.at(-1);
  if (!last) return undefined;
  const around = area<BandPoint>(
    (point) => x(point.x),
    (point) => y(point.low),
    (point) => y(point.high),
  );
  const middle = line<BandPoint>(
    (point) => x(point.x),
    (point) => y(point.value),
  );
  return {
    area: around(drawn) ?? '',
    middle: middle(drawn) ?? '',
    end: { x: x(last.x), y: y(last.low) },
    last,
  };
}

/** Up to seven names under the axis; a phone shows the first and the last. */
function ticksOf(length: number) {
  return evenIndices(length, length > 7 ? 5 : 7).map((index) => ({
    index,
    minor: index > 0 && index < length - 1,
  }));
}

/** Places every mark of a line chart; see `geometry.ts` for the units. */
export function lineGeometry(data: LineData, height: number): LineGeometry {
  const scales = scalesOf(data, height);
  const { x, y } = scales;
  const known = data.points.map(({ x: place, value, sample }, index) => {
    const drawn = drawable(value);
    const spot = drawn === undefined ? undefined : { x: x(place), y: y(drawn) };
    return { index, spot, sample: sample ?? false };
  });
  const path = line<(typeof known)[number]>(
    ({ spot }) => spot?.x ?? 0,
    ({ spot }) => spot?.y ?? 0,
  ).defined(({ spot }) => spot !== undefined);
  const target = data.target && drawable(data.target.value);
  const baseline = drawable(data.baseline);
  return {
    line: path(known) ?? '',
    dots: known.flatMap(({ spot, ...rest }) => (spot ? [{ ...spot, ...rest }] : [])),
    target: data.target && target !== undefined ? { x: x(data.target.x), y: y(target) } : undefined,
    baseline: baseline === undefined ? undefined : y(baseline),
    band: bandOf(data.band, scales),
    grid: scales.ticks.map((value) => ({ value, y: y(value) })),
    xTicks: ticksOf(data.points.length).map((tick) => ({
      ...tick,
      x: x(data.points[tick.index]?.x ?? 0),
    })),
  };
}
