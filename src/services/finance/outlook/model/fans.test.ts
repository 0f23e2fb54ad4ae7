import { describe, expect, it } from 'vitest';
import type { FigureId } from './figures.ts';
import type { Fan } from './outlook.ts';
import { outlookOf, testAssumptions, valueAt, withDrivers } from './testing.ts';

const town = testAssumptions();
const base = outlookOf(town);
const years = base.years.map((_, index) => index);

describe('fans', () => {
  const figures: readonly FigureId[] = ['debt.total', 'ratio.current-balance', 'tax.other'];
  const fans = (assumptions = town, seed = 1) =>
    outlookOf(assumptions, { paths: 60, seed, fans: figures }).fans;
  const first = fans();

  it('are the same for the same seed and others for another', () => {
    expect(fans()).toEqual(first);
    expect(fans(town, 2)['debt.total']?.p50[30]).not.toBe(first['debt.total']?.p50[30]);
  });

  it('lie in order, begin at the base year and hold the centre', () => {
    for (const fan of Object.values(first) as Fan[]) {
      for (const year of years) {
        const row = [fan.p10, fan.p25, fan.p50, fan.p75, fan.p90].map((line) => line[year] ?? 0);
        expect(row).toEqual(row.toSorted((a, b) => a - b));
      }
      expect(fan.p10[0]).toBe(fan.p90[0]);
    }
    const balance = first['ratio.current-balance'];
    const centre = valueAt(base, 'ratio.current-balance', 10);
    expect(balance?.p10[10]).toBeLessThan(centre);
    expect(balance?.p90[10]).toBeGreaterThan(centre);
  });

  it('are as wide as the stated deviation, and leave other drivers alone', () => {
    const sure = withDrivers(town, { 'other-tax-growth': 0 });
    const doubt = { kind: 'normal' as const, sd: 2, persistence: 0 };
    const other = { ...sure.drivers['other-tax-growth'], uncertainty: doubt };
    const unsure = { ...sure, drivers: { ...sure.drivers, 'other-tax-growth': other } };
    const { fans: wide } = outlookOf(unsure, {
      ...{ paths: 800, fans: ['tax.other', 'debt.total'] },
    });
    const tax = valueAt(base, 'tax.other', 0);
    // Nine tenths of a normal distribution lie below 1.2816 deviations.
    expect((wide['tax.other']?.p90[1] ?? 0) / tax - 1).toBeCloseTo(0.02 * 1.2816, 2);
    expect(wide['debt.total']?.p10[1]).toBe(wide['debt.total']?.p90[1]);
  });
});
