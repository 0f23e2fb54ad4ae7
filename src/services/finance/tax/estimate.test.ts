import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTax, incomeKinds } from './estimate.ts';

describe('the estimate of a tax', () => {
  it.each([
    // 4,000,000 − 1,240,000 − 600,000 − 430,000 = 1,730,000; 6 % are 103,800; less 1,500, plus 3,000.
    ['salary', 4_000_000, 105_300],
    ['salary', 1_000_000, 0],
    ['salary', 1_100_000, 0],
    // 1,300,000 − 650,000 − 195,000 − 430,000 = 25,000; 6 % less 3 % of it are 750, cut to 700.
    ['salary', 1_300_000, 3_700],
    ['salary', 10_000_000, 368_700],
    ['pension', 1_550_000, 0],
    // 2,000,000 − 1,100,000 − 200,000 − 430,000 = 270,000; 6 % are 16,200; less 1,500, plus 3,000.
    ['pension', 2_000_000, 17_700],
  ] as const)('on a %s of %d yen a year is %d', (kind, yearly, tax) => {
    expect(estimateTax(yearly, kind).total).toBe(tax);
  });

  it('never falls below zero, nor when the income rises', () => {
    const yearly = fc.integer({ min: 1, max: 100_000_000 });
    const more = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...incomeKinds), yearly, more, (kind, one, by) => {
        const { total } = estimateTax(one, kind);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(estimateTax(one + by, kind).total).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});
