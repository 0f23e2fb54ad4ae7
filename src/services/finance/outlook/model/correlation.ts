import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { type DriverId, type Drivers, driverDefinitions, driverIds } from './drivers.ts';
import { assumptionErrors as errors } from './error-text.ts';
import { within } from './fields.ts';

const driverId = z.enum(
  Object.keys(driverDefinitions) as [DriverId, ...DriverId[]],
  issue(errors.choice),
);

/**
 * Two drivers whose surprises come together: 1 always both higher, −1 one higher and the other lower,
 * 0 (and a pair that is not listed) neither. It holds for what is new in a year, before `persistence`.
 */
export const correlation = z.object({
  one: driverId,
  other: driverId,
  value: within(-1, 1, errors.correlation),
});
export type Correlation = z.output<typeof correlation>;

/**
 * What a new outlook assumes until the town knows better: wages, prices and interest rise together, taxes
 * follow business, assistance goes up when business goes down. Sizes are ours, of no statistic (ADR 15).
 */
export const usualCorrelations: readonly Correlation[] = [
  { one: 'wage-growth', other: 'price-growth', value: 0.5 },
  { one: 'price-growth', other: 'construction-price-growth', value: 0.2 },
  { one: 'price-growth', other: 'consumption-tax-growth', value: 0.4 },
  { one: 'wage-growth', other: 'consumption-tax-growth', value: 0.2 },
  { one: 'price-growth', other: 'interest-rate', value: 0.3 },
  { one: 'wage-growth', other: 'need-growth', value: 0.3 },
  { one: 'price-growth', other: 'need-growth', value: 0.3 },
  { one: 'wage-growth', other: 'elderly-cost-growth', value: 0.3 },
  { one: 'wage-growth', other: 'child-cost-growth', value: 0.3 },
  { one: 'elderly-cost-growth', other: 'child-cost-growth', value: 0.3 },
  { one: 'wage-growth', other: 'corporate-tax-growth', value: 0.2 },
  { one: 'consumption-tax-growth', other: 'corporate-tax-growth', value: 0.3 },
  { one: 'corporate-tax-growth', other: 'other-social-growth', value: -0.3 },
];

/**
 * Whether a pair moves together in the paths: both are unsure, and both by year or both by level. A level
 * is drawn once for all years and has no surprises of a year that could meet another's.
 */
export function isDrawnTogether({ one, other }: Correlation, drivers: Drivers): boolean {
  const { kind } = drivers[one].uncertainty;
  return one !== other && kind !== 'none' && kind === drivers[other].uncertainty.kind;
}

/** Smaller than this a rest is dust of floating point. */
const dust = 1e-9;

/**
 * How independent draws are mixed so that they correlate (Cholesky): the draw of a driver is the sum of
 * its row times the independent ones. @returns undefined for values that contradict each other, as when
 * A goes with B, B with C, and A against C.
 */
export function mixingOf(
  ids: readonly DriverId[],
  correlations: readonly Correlation[],
): readonly Float64Array[] | undefined {
  const rows = ids.map(() => new Float64Array(ids.length));
  const wanted = ids.map((_, at) => Float64Array.from(ids, (_id, to) => (at === to ? 1 : 0)));
  for (const { one, other, value } of correlations) {
    const [a, b] = [ids.indexOf(one), ids.indexOf(other)];
    const [rowA, rowB] = [wanted[a], wanted[b]];
    if (!rowA || !rowB || a === b) continue;
    rowA[b] = value;
    rowB[a] = value;
  }
  for (const [at, row] of rows.entries()) {
    for (const [to, before] of rows.slice(0, at + 1).entries()) {
      let rest = wanted[at]?.[to] ?? 0;
      for (let from = 0; from < to; from++) rest -= (row[from] ?? 0) * (before[from] ?? 0);
      const pivot = before[to] ?? 0;
      if (to === at) {
        if (rest < -dust) return undefined;
        row[to] = Math.sqrt(Math.max(0, rest));
      } else if (pivot > dust) row[to] = rest / pivot;
      else if (Math.abs(rest) > Math.sqrt(dust)) return undefined;
    }
  }
  return rows;
}

/** Whether all pairs that are stated can hold at once. */
export const areConsistent = (correlations: readonly Correlation[]): boolean =>
  mixingOf(driverIds, correlations) !== undefined;
