import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYear, fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Goalpost, PlanPeriod, YearFigure } from './model.ts';
import { median, project, robustTrend, trendAt } from './projection.ts';

const period: PlanPeriod = {
  from: '2021-04-01',
  to: '2026-03-31',
  baselineYear: fiscalYear(2019),
  targetYear: fiscalYear(2025),
};

const goal: Goalpost = { baseline: 50, target: 70, direction: 'up', counting: 'level' };

function figures(...values: number[]): YearFigure[] {
  return values.map((value, index) => {
    const asOf = `${2021 + index}-03-31`;
    const year = fiscalYearOf(asOf);
    return {
      observationId: asOf,
      fiscalYear: year,
      value,
      asOf,
      origin: 'reported',
      sample: false,
    };
  });
}

describe('the projection', () => {
  it.each([0, 1, 2])('is not drawn from %s figures', (count) => {
    expect(project(goal, period, figures(...[51, 52, 53].slice(0, count)))).toEqual({
      ok: false,
      reason: 'too-few-figures',
    });
  });

  it('follows a straight line exactly, with no band', () => {
    const projected = project(goal, period, figures(52, 54, 56));
    expect(projected).toMatchObject({ ok: true, projection: { at: '2026-03-31', points: 3 } });
    if (!projected.ok) return;
    const { value, low, high, slope } = projected.projection;
    expect([value, slope].map((number) => Math.round(number * 50) / 50)).toEqual([62, 2]);
    expect(high - low).toBeLessThan(0.1);
  });

  it('does not let one odd year turn the trend', () => {
    const steady = project(goal, period, figures(52, 54, 56, 58, 60));
    const odd = project(goal, period, figures(52, 54, 90, 58, 60));
    expect(
      steady.ok && odd.ok && Math.abs(steady.projection.value - odd.projection.value),
    ).toBeLessThan(1);
  });

  it('is not needed once the target day has its figure', () => {
    const all = figures(51, 52, 53, 54, 55, 56);
    expect(project(goal, period, all)).toEqual({ ok: false, reason: 'target-date-passed' });
  });

  it('leaves out years before the baseline and years that are not finished', () => {
    const yearly: Goalpost = { ...goal, counting: 'year' };
    const three = figures(51, 52, 53);
    const unfinished = three.map((figure, index) =>
      index === 2 ? { ...figure, asOf: '2022-12-31' } : figure,
    );
    expect(project(yearly, period, unfinished).ok).toBe(false);
    expect(project(goal, { ...period, baselineYear: fiscalYear(2021) }, three).ok).toBe(false);
  });

  it('never lets a running total fall', () => {
    const total: Goalpost = { ...goal, counting: 'total' };
    const projected = project(total, period, figures(10, 30, 29));
    if (!projected.ok) throw new Error('three figures are enough');
    expect(projected.projection.low).toBeGreaterThanOrEqual(29);
  });
});

describe('the robust trend', () => {
  // Worked by hand: slopes 1, 1, 1, 8.5, 16, 6 -> ordered 1 1 1 6 8.5 16, median 3.5.
  it('is the median of all slopes', () => {
    const points = [1, 2, 3, 19].map((y, x) => ({ x, y }));
    expect(robustTrend(points)?.slope).toBe(3.5);
  });

  it('takes Kendall ranks for the interval of the slope', () => {
    // n = 10: 45 slopes, zσ = 1.2816 * sqrt(125) = 14.33 -> ranks 15 and 30 of 45 (from 1).
    const points = [0, 3, 1, 4, 2, 6, 5, 9, 7, 8].map((y, x) => ({ x, y }));
    const slopes = points
      .flatMap((a, i) => points.slice(i + 1).map((b) => (b.y - a.y) / (b.x - a.x)))
      .toSorted((a, b) => a - b);
    const trend = robustTrend(points);
    expect([trend?.low, trend?.high]).toEqual([slopes[14], slopes[30]]);
  });

  it('is undefined when all points are of one day', () => {
    expect(robustTrend([1, 2, 3].map((y) => ({ x: 5, y })))).toBeUndefined();
  });

  it.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('takes the median of %j as %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('moves and scales with the points, and its band always holds the trend', () => {
    const ys = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(ys, fc.integer({ min: -50, max: 50 }), (values, shift) => {
        const plain = robustTrend(values.map((y, x) => ({ x, y })));
        const moved = robustTrend(values.map((y, x) => ({ x, y: y * 2 + shift })));
        if (!plain || !moved) throw new Error('three points make a trend');
        expect(moved.slope).toBeCloseTo(plain.slope * 2);
        for (const x of [-3, 0, values.length + 3]) {
          const { value, low, high } = trendAt(plain, x);
          expect(low <= value && value <= high).toBe(true);
          expect(trendAt(moved, x).value).toBeCloseTo(value * 2 + shift);
        }
      }),
    );
  });
});
