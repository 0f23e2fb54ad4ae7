import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTax } from './estimate.ts';

describe('the estimate of a tax', () => {
  it.each([
    // 4,000,000 − 1,240,000 − 600,000 − 430,000 = 1,730,000; 6 % are 103,800; less 1,500, plus 3,000.
    [4_000_000, 105_300],
    [1_000_000, 0],
    [1_100_000, 0],
    [10_000_000, 368_700],
  ])('of %d yen a year is %d', (salary, tax) => {
    expect(estimateTax(salary).total).toBe(tax);
  });

  it('never falls below zero, nor when the salary rises', () => {
    const salary = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(salary, fc.integer({ min: 0, max: 10_000_000 }), (one, more) => {
        expect(estimateTax(one).total).toBeGreaterThanOrEqual(0);
        expect(estimateTax(one + more).total).toBeGreaterThanOrEqual(estimateTax(one).total);
      }),
    );
  });
});
