import { dayNumber, type IsoDate } from '#japan/dates.ts';
import { lastDay } from '#japan/fiscal-year.ts';
import { isProvisional } from './judgement.ts';
import type { Goalpost, PlanPeriod, YearFigure } from './model.ts';

/** Where the trend leads on the last day of the target year. */
export interface Projection {
  readonly at: IsoDate;
  readonly value: number;
  /** 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Change per year of the robust trend. */
  readonly slope: number;
  /** The day the drawn trend starts from: the newest figure's, with the trend's value on it. */
  readonly from: { readonly at: IsoDate; readonly value: number };
  readonly points: number;
}

/** Why nothing is drawn. */
export type NoProjection = 'too-few-figures' | 'target-date-passed';

export type Projected =
  | { readonly ok: true; readonly projection: Projection }
  | { readonly ok: false; readonly reason: NoProjection };

export const fewestPoints = 3;

/** Two-sided 80 %: the 90th percentile of the standard normal distribution. */
const z80 = 1.2816;
/** Makes the median absolute deviation an estimate of the standard deviation of normal errors. */
const madToDeviation = 1.4826;
const daysPerYear = 365.25;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Slopes between all pairs of points of different days, in order. */
function pairSlopes(points: readonly Point[]): number[] {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
  return slopes.toSorted((a, b) => a - b);
}

/**
 * Interval of the slope by Sen (1968): the ordered slopes at ranks (N - zσ)/2 and (N + zσ)/2 + 1 with Kendall's
 * σ² = n(n-1)(2n+5)/18. Few points give the whole range of slopes.
 */
function slopeInterval(slopes: readonly number[], n: number): { low: number; high: number } {
  const spread = z80 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const lowest = Math.max(0, Math.floor((slopes.length - spread) / 2) - 1);
  const highest = Math.min(slopes.length - 1, Math.ceil((slopes.length + spread) / 2));
  return { low: slopes[lowest] ?? Number.NaN, high: slopes[highest] ?? Number.NaN };
}

export interface Trend {
  readonly slope: number;
  /** The middle of the points, through which the trend and both edges of the band run. */
  readonly centre: Point;
  readonly low: number;
  readonly high: number;
  /** Scatter of the points around the trend, as a standard deviation. */
  readonly scatter: number;
}

/**
 * The trend of Theil (1950) and Sen (1968): the median of the slopes between all pairs, so that one
 * odd year does not turn it. Undefined for fewer than three points or points of one day only.
 */
export function robustTrend(points: readonly Point[]): Trend | undefined {
  const slopes = pairSlopes(points);
  if (points.length < fewestPoints || slopes.length === 0) return undefined;
  const slope = median(slopes);
  const x = median(points.map((point) => point.x));
  const y = median(points.map((point) => point.y - slope * (point.x - x)));
  const residuals = points.map((point) => Math.abs(point.y - y - slope * (point.x - x)));
  const scatter = madToDeviation * median(residuals);
  return { slope, centre: { x, y }, ...slopeInterval(slopes, points.length), scatter };
}

/** The value at x with its band: uncertainty of the slope and scatter of the points, added in squares. */
export function trendAt(trend: Trend, x: number): { value: number; low: number; high: number } {
  const { slope, centre } = trend;
  const ahead = x - centre.x;
  const value = centre.y + slope * ahead;
  const noise = z80 * trend.scatter;
  const edges = [trend.low, trend.high].map((edge) => Math.abs((edge - slope) * ahead));
  const [below = 0, above = 0] = ahead >= 0 ? edges : edges.toReversed();
  return { value, low: value - Math.hypot(below, noise), high: value + Math.hypot(above, noise) };
}

/**
 * The projection to the last day of the target year from the figures since the baseline
 * year, unfinished years left out; never from fewer than three, and not when that day's figure is in. A running total cannot fall below its last figure.
 *
 * @param figures one per fiscal year, oldest first.
 */
export function project(
  goal: Goalpost,
  period: PlanPeriod,
  figures: readonly YearFigure[],
): Projected {
  const used = figures.filter(
    (figure) => figure.fiscalYear >= period.baselineYear && !isProvisional(goal, figure),
  );
  const last = used.at(-1);
  const at = lastDay(period.targetYear);
  if (last && last.asOf >= at) return { ok: false, reason: 'target-date-passed' };
  const trend = robustTrend(
    used.map(({ asOf, value }) => ({ x: dayNumber(asOf) / daysPerYear, y: value })),
  );
  if (!trend || !last) return { ok: false, reason: 'too-few-figures' };
  const floor = goal.counting === 'total' ? last.value : Number.NEGATIVE_INFINITY;
  const ends = trendAt(trend, dayNumber(at) / daysPerYear);
  const start = trendAt(trend, dayNumber(last.asOf) / daysPerYear);
  const projection: Projection = {
    at,
    value: Math.max(floor, ends.value),
    low: Math.max(floor, ends.low),
    high: Math.max(floor, ends.high),
    slope: trend.slope,
    from: { at: last.asOf, value: start.value },
    points: used.length,
  };
  return { ok: true, projection };
}
