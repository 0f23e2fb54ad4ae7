import { scaleLinear } from 'd3-scale';
import { drawable } from './figure-text.ts';

/*
 * Every drawing is as wide as its place and as high as it says: x is in percent of the width, y in
 * pixels. Lines stretch, letters do not, so a chart is as readable on a phone as on a desk.
 */

/** Values from the smallest to the largest; undefined when there is none to draw. */
export function extentOf(
  values: readonly (number | undefined)[],
): readonly [number, number] | undefined {
  const known = values.map(drawable).filter((value) => value !== undefined);
  return known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)];
}

export type Scale = (value: number) => number;

/** A straight scale; a domain of one value lies in the middle of the range. */
export function straightScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  return scaleLinear().domain(domain).range(range);
}

/** Numbers nearer to nothing lose their digits (IEEE 754, subnormal): they are nothing. */
const leastSize = 1e-300;

/** The domain widened to round figures, and the figures to write beside the grid lines. */
export function roundDomain(
  extent: readonly [number, number],
  count: number,
): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  const [low, high] = extent;
  const size = Math.max(Math.abs(low), Math.abs(high));
  // A difference that no axis could write is none.
  const margin = size < leastSize ? 1 : high - low <= size * 1e-9 ? size * 0.1 : 0;
  const scale = scaleLinear()
    .domain([low - margin, high + margin])
    .nice(count);
  const [from = low, to = high] = scale.domain();
  return { domain: [from, to], ticks: scale.ticks(count) };
}

/** Two decimals: finer than any screen, and half the bytes. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function percent(value: number): string {
  return `${rounded(value)}%`;
}

/**
 * Moves labels apart so that neighbours keep `gap`, staying between `top` and `bottom` as long as
 * there is room for all of them. The order from top to bottom stays.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const placed = [...wanted];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(at(placed, index), least);
    least = at(placed, index) + gap;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(at(placed, index), most);
    most = at(placed, index) - gap;
  }
  return placed;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

/** At most `count` indices out of `length`, first and last among them, evenly between. */
export function evenIndices(length: number, count: number): number[] {
  if (length <= count) return Array.from({ length }, (_, index) => index);
  const step = (length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * step));
}
