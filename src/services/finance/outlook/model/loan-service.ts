import type { Loan } from './loans.ts';
import { loanSchedule } from './schedule.ts';

/** Payments by year from the base on, in yen. `covered` and `included` count in the standard need. */
export interface Service {
  readonly principal: Float64Array;
  readonly interest: Float64Array;
  readonly included: Float64Array;
  /** What of the outstanding debt later needs cover. */
  readonly covered: Float64Array;
}

export function noService(horizon: number): Service {
  const years = () => new Float64Array(horizon + 1);
  return { principal: years(), interest: years(), included: years(), covered: years() };
}

/** Adds to a year of an array that has it. */
export function add(all: Float64Array, at: number, amount: number): void {
  all[at] = (all[at] ?? 0) + amount;
}

/** All loans, each by its own schedule to the yen. */
export function exactService(
  loans: readonly Loan[],
  span: { readonly baseYear: number; readonly horizon: number },
  interestIn: (year: number) => number,
): Service {
  const service = noService(span.horizon);
  for (const loan of loans) {
    const share = loan.refundShare / 100;
    for (const year of loanSchedule(loan, span.baseYear, interestIn)) {
      const at = year.year - span.baseYear;
      if (at > span.horizon) break;
      add(service.principal, at, year.principal);
      add(service.interest, at, year.interest);
      add(service.included, at, (year.principal + year.interest) * share);
      add(service.covered, at, year.outstanding * share);
    }
  }
  return service;
}
