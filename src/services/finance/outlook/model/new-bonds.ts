import { add } from './loan-service.ts';
import type { RepaymentMethod } from './loans.ts';
import { levelPayment } from './schedule.ts';

/** The terms of a bond that is still to be issued; interest is paid twice a year, at one rate. */
export interface NewBond {
  readonly years: number;
  readonly grace: number;
  readonly method: RepaymentMethod;
}

/** Payments by year from the base on, in yen. */
export interface Payments {
  readonly principal: Float64Array;
  readonly interest: Float64Array;
}

/** Adds what a bond issued in year `at` costs later, at the rate of that year (a fraction). */
export function addBond(
  { years, grace, method }: NewBond,
  at: number,
  { amount, rate }: { readonly amount: number; readonly rate: number },
  into: Payments,
): void {
  const half = rate / 2;
  const resting = Math.min(grace, years - 1);
  const level = levelPayment(1, half, (years - resting) * 2);
  const last = Math.min(years, into.principal.length - 1 - at);
  let left = 1;
  for (let year = 1; year <= last; year++) {
    let principal = 0;
    let interest = left * rate;
    if (year > resting && method === 'level-payment') {
      principal = left - (left * (1 + half) * (1 + half) - level * (2 + half));
      interest = level * 2 - principal;
    } else if (year > resting && method === 'level-principal') {
      principal = left / (years - year + 1);
      interest -= (principal * half) / 2;
    } else if (year === years) principal = left;
    left -= principal;
    add(into.principal, at + year, principal * amount);
    add(into.interest, at + year, interest * amount);
  }
}
