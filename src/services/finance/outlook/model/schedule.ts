import type { Loan, RepaymentMethod } from './loans.ts';

/** A year of a loan, in yen. */
export interface LoanYear {
  readonly year: number;
  readonly principal: number;
  readonly interest: number;
  /** In percent; the rate of the year. */
  readonly rate: number;
  /** At the end of the year. */
  readonly outstanding: number;
}

/**
 * The payment of one period on a level-payment loan.
 *
 * @param rate of a period, as a fraction.
 * @param periods that are left, this one included.
 */
export function levelPayment(outstanding: number, rate: number, periods: number): number {
  if (rate === 0) return outstanding / periods;
  return (outstanding * rate) / (1 - (1 + rate) ** -periods);
}

/** Whether the rate is set anew in a year. */
export function isReviewed(loan: Pick<Loan, 'reviewYear' | 'reviewEvery'>, year: number): boolean {
  const { reviewYear, reviewEvery } = loan;
  if (reviewYear === undefined || year < reviewYear) return false;
  return reviewEvery === undefined ? year === reviewYear : (year - reviewYear) % reviewEvery === 0;
}

/** Whole yen; what a number cannot hold exactly (0.1 + 0.2) must not cost a yen. */
const cutToYen = (amount: number) => Math.floor(amount + 1e-6);

interface Standing {
  outstanding: number;
  /** Of a period, as a fraction. */
  rate: number;
  /** Of a period, in yen; set at the first repayment and at each review. */
  payment: number | undefined;
}

/** What one period pays back; the last one pays the rest, so that the parts add up to the loan. */
function principalOf(method: RepaymentMethod, standing: Standing, left: number): number {
  const { outstanding, rate } = standing;
  if (left === 1) return outstanding;
  if (method === 'bullet') return 0;
  if (method === 'level-principal') return Math.floor(outstanding / left);
  standing.payment ??= Math.round(levelPayment(outstanding, rate, left));
  return Math.min(outstanding, Math.max(0, standing.payment - cutToYen(outstanding * rate)));
}

/**
 * Principal and interest of each year until the loan is paid back, in whole yen: interest is cut off,
 * the principal of all years adds up to what is outstanding.
 *
 * @param interestIn the interest of a year in percent, for reviews.
 */
export function loanSchedule(
  loan: Loan,
  baseYear: number,
  interestIn: (year: number) => number,
): LoanYear[] {
  const each = loan.paymentsPerYear;
  const standing: Standing = {
    outstanding: loan.outstanding,
    rate: loan.rate / 100 / each,
    payment: undefined,
  };
  const years: LoanYear[] = [];
  for (let year = baseYear + 1; year <= loan.endYear; year++) {
    if (isReviewed(loan, year)) {
      standing.rate = Math.max(0, interestIn(year) + loan.margin) / 100 / each;
      standing.payment = undefined;
    }
    let [principal, interest] = [0, 0];
    for (let period = 0; period < each; period++) {
      const left = (loan.endYear - year + 1) * each - period;
      const grace = year <= (loan.graceUntil ?? baseYear) && left > 1;
      const paid = grace ? 0 : principalOf(loan.method, standing, left);
      interest += cutToYen(standing.outstanding * standing.rate);
      principal += paid;
      standing.outstanding -= paid;
    }
    const rate = standing.rate * each * 100;
    years.push({ year, principal, interest, rate, outstanding: standing.outstanding });
  }
  return years;
}
