import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loanBook, serviceUnder } from './loan-paths.ts';
import { exactService, noService } from './loan-service.ts';
import { type Loan, repaymentMethods } from './loans.ts';
import { loanSchedule } from './schedule.ts';

const baseYear = 2024;

const loanOf = (more: Partial<Loan>): Loan => ({
  ...{ id: 'L1', name: '', kind: 'works', outstanding: 1_000_000, rate: 2, endYear: 2028 },
  ...{ method: 'level-payment', paymentsPerYear: 1, margin: 0, refundShare: 0 },
  ...more,
});

const rows = (loan: Loan, interest = 0) =>
  loanSchedule(loan, baseYear, () => interest).map(({ principal, interest: paid }) => [
    principal,
    paid,
  ]);

describe('the schedule of a loan', () => {
  // By hand: 262,624 yen a year; interest of 757,376, 509,899 and 257,472 yen, yen cut off.
  it('pays the same each year on a level-payment loan', () => {
    expect(rows(loanOf({}))).toEqual([
      [242_624, 20_000],
      [247_477, 15_147],
      [252_427, 10_197],
      [257_472, 5_149],
    ]);
  });

  it('pays back the same each year on a level-principal loan, the rest at the end', () => {
    expect(rows(loanOf({ outstanding: 1_000_001, method: 'level-principal' }))).toEqual([
      [250_000, 20_000],
      [250_000, 15_000],
      [250_000, 10_000],
      [250_001, 5_000],
    ]);
  });

  it('pays interest only until the end of a bullet loan, and in the years of grace', () => {
    expect(rows(loanOf({ method: 'bullet', endYear: 2026 }))).toEqual([
      [0, 20_000],
      [1_000_000, 20_000],
    ]);
    expect(rows(loanOf({ method: 'level-principal', graceUntil: 2026 }))).toEqual([
      [0, 20_000],
      [0, 20_000],
      [500_000, 20_000],
      [500_000, 10_000],
    ]);
  });

  it('pays interest on less in the second half of a year', () => {
    const half = loanOf({ method: 'level-principal', paymentsPerYear: 2, endYear: 2025 });
    expect(rows(half)).toEqual([[1_000_000, 10_000 + 5_000]]);
  });

  it('takes the interest of the year of a review, and its margin', () => {
    const reviewed = loanOf({ method: 'bullet', reviewYear: 2026, margin: 0.5, endYear: 2027 });
    expect(rows(reviewed, 3).map(([, interest]) => interest)).toEqual([20_000, 35_000, 35_000]);
  });

  const anyLoan = fc.record({
    outstanding: fc.integer({ min: 1, max: 5_000_000_000 }),
    rate: fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10),
    method: fc.constantFrom(...repaymentMethods),
    years: fc.integer({ min: 1, max: 40 }),
    grace: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    paymentsPerYear: fc.constantFrom(1 as const, 2 as const),
    review: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    reviewEvery: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    interest: fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
    refundShare: fc.integer({ min: 0, max: 100 }),
  });
  const toLoan = ({
    years,
    grace,
    review,
    ...rest
  }: typeof anyLoan extends fc.Arbitrary<infer T> ? T : never) =>
    loanOf({
      ...rest,
      endYear: baseYear + years,
      ...(grace !== undefined && grace < years && { graceUntil: baseYear + grace }),
      ...(review !== undefined && { reviewYear: baseYear + review }),
    });

  it('pays back what is outstanding to the yen, and never goes below zero', () => {
    fc.assert(
      fc.property(anyLoan, (raw) => {
        const years = loanSchedule(toLoan(raw), baseYear, () => raw.interest);
        const paid = years.reduce((sum, { principal }) => sum + principal, 0);
        expect(paid).toBe(raw.outstanding);
        expect(years.at(-1)?.outstanding).toBe(0);
        expect(years.every(({ principal, interest }) => principal >= 0 && interest >= 0)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same for a simulated path as loan by loan', () => {
    fc.assert(
      fc.property(fc.array(anyLoan, { minLength: 1, maxLength: 5 }), (raws) => {
        const span = { baseYear, horizon: 30 };
        const loans = raws.map(toLoan);
        const percent = (at: number) => 1 + (at % 7) / 4;
        const exact = exactService(loans, span, (year) => percent(year - baseYear));
        const path = noService(span.horizon);
        const interest = Float64Array.from({ length: 31 }, (_, at) => percent(at) / 100);
        serviceUnder(loanBook(loans, span), interest, path);
        for (const key of ['principal', 'interest', 'included', 'covered'] as const) {
          const off = exact[key].map((amount, at) => Math.abs(amount - (path[key][at] ?? 0)));
          // The path knows no whole yen: a few in each payment.
          expect(Math.max(...off)).toBeLessThan(200);
        }
      }),
      { numRuns: 60 },
    );
  });
});
