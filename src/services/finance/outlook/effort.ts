import type { OutlookAssumptions } from './model/assumptions.ts';

export const computeJob = 'finance.outlook';

export interface ComputePayload {
  readonly town: string;
  readonly draft: string;
}

/** What a request may take, in milliseconds. */
const patience = 3000;

/**
 * Measured on one core: a simulated year takes 7.5 µs and 7 ns for each loan; a case without paths,
 * of which the causes need two for each driver, 2 ms and 12 µs for each loan.
 *
 * @returns milliseconds, roughly.
 */
export function effortOf({ paths, horizon, loans, scenarios }: OutlookAssumptions): number {
  const simulated = (scenarios.length + 1) * paths * horizon;
  return simulated * (0.0075 + 0.000007 * loans.length) + 44 * (2 + 0.012 * loans.length);
}

/** Whether an outlook is computed by a job, and not while somebody waits for a page. */
export const takesLong = (assumptions: OutlookAssumptions): boolean =>
  effortOf(assumptions) > patience;
