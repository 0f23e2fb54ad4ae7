import { type Loan, type RepaymentMethod, repaymentMethods } from './loans.ts';
import { isReviewed, levelPayment, loanSchedule } from './schedule.ts';

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
function add(all: Float64Array, at: number, amount: number): void {
  all[at] = (all[at] ?? 0) + amount;
}

/** The payments on a loan from year `from` up to `until`; both count from the base year. */
function addLoan(
  service: Service,
  loan: Loan,
  baseYear: number,
  { until, interestIn }: { until: number; interestIn: (year: number) => number },
): number {
  const share = loan.refundShare / 100;
  const horizon = service.principal.length - 1;
  let outstanding = loan.outstanding;
  for (const year of loanSchedule(loan, baseYear, interestIn)) {
    const at = year.year - baseYear;
    if (at >= until || at > horizon) break;
    outstanding = year.outstanding;
    add(service.principal, at, year.principal);
    add(service.interest, at, year.interest);
    add(service.included, at, (year.principal + year.interest) * share);
    add(service.covered, at, year.outstanding * share);
  }
  return outstanding;
}

/** All loans, each by its own schedule to the yen. */
export function exactService(
  loans: readonly Loan[],
  span: { readonly baseYear: number; readonly horizon: number },
  interestIn: (year: number) => number,
): Service {
  const service = noService(span.horizon);
  for (const loan of loans) {
    addLoan(service, loan, span.baseYear, { until: Infinity, interestIn });
  }
  return service;
}

/**
 * Loans whose rate is set anew in the same year and that run alike from there. What is paid on a loan
 * goes in proportion to what is outstanding, so that one schedule serves them all.
 */
interface Group {
  /** Years from the base. */
  readonly from: number;
  readonly end: number;
  readonly graceUntil: number;
  readonly method: number;
  readonly each: number;
  readonly every: number;
  readonly margin: number;
  outstanding: number;
  covered: number;
}

/** Loans as simulated paths need them: what no interest changes, and the groups that it does. */
export interface LoanBook {
  readonly fixed: Service;
  readonly groups: readonly Group[];
}

const methodOf = (method: RepaymentMethod): number => repaymentMethods.indexOf(method);

/** The first year after the base in which the rate of a loan is set anew, from the base. */
function firstReview(loan: Loan, baseYear: number, horizon: number): number {
  const last = Math.min(horizon, loan.endYear - baseYear);
  for (let at = 1; at <= last; at++) if (isReviewed(loan, baseYear + at)) return at;
  return Infinity;
}

export function loanBook(
  loans: readonly Loan[],
  { baseYear, horizon }: { readonly baseYear: number; readonly horizon: number },
): LoanBook {
  const fixed = noService(horizon);
  const groups = new Map<string, Group>();
  for (const loan of loans) {
    const from = firstReview(loan, baseYear, horizon);
    const outstanding = addLoan(fixed, loan, baseYear, {
      until: from,
      interestIn: () => loan.rate,
    });
    if (from === Infinity || outstanding === 0) continue;
    const end = loan.endYear - baseYear;
    const graceUntil = Math.max(from - 1, (loan.graceUntil ?? baseYear) - baseYear);
    const { paymentsPerYear: each, reviewEvery: every = 1000, margin } = loan;
    const key = [from, end, graceUntil, loan.method, each, every, margin].join(' ');
    const group = groups.get(key) ?? {
      ...{ from, end, graceUntil, method: methodOf(loan.method), each, every, margin },
      ...{ outstanding: 0, covered: 0 },
    };
    group.outstanding += outstanding;
    group.covered += (outstanding * loan.refundShare) / 100;
    groups.set(key, group);
  }
  return { fixed, groups: [...groups.values()] };
}

/** What of one yen outstanding a period pays back, with so many periods left. */
function unitPrincipal(method: number, outstanding: number, left: number, due: number): number {
  if (left === 1) return outstanding;
  if (method === 2) return 0;
  return method === 1 ? outstanding / left : due;
}

/** Adds the payments of a group under the interest of a path. `interest`: by year, as a fraction. */
function addGroup(service: Service, group: Group, interest: Float64Array): void {
  const { from, end, graceUntil, method, each, every, margin } = group;
  const last = Math.min(end, service.principal.length - 1);
  let [left, rate, payment] = [1, 0, -1];
  for (let at = from; at <= last; at++) {
    if ((at - from) % every === 0) {
      rate = Math.max(0, (interest[at] ?? 0) + margin / 100) / each;
      payment = -1;
    }
    let [principal, paidInterest] = [0, 0];
    for (let period = 0; period < each; period++) {
      const periods = (end - at + 1) * each - period;
      const due = left * rate;
      paidInterest += due;
      if (at <= graceUntil && periods > 1) continue;
      if (method === 0 && payment < 0) payment = levelPayment(left, rate, periods);
      const paid = unitPrincipal(method, left, periods, payment - due);
      principal += paid;
      left -= paid;
    }
    add(service.principal, at, principal * group.outstanding);
    add(service.interest, at, paidInterest * group.outstanding);
    add(service.included, at, (principal + paidInterest) * group.covered);
    add(service.covered, at, left * group.covered);
  }
}

/** Writes all payments on the loans under the interest of a path into `service`. */
export function serviceUnder(book: LoanBook, interest: Float64Array, service: Service): void {
  service.principal.set(book.fixed.principal);
  service.interest.set(book.fixed.interest);
  service.included.set(book.fixed.included);
  service.covered.set(book.fixed.covered);
  for (const group of book.groups) addGroup(service, group, interest);
}

/** The terms of a bond that is still to be issued; interest is paid twice a year. */
export interface NewBond {
  readonly years: number;
  readonly grace: number;
  readonly method: RepaymentMethod;
}

/** Adds what a bond issued in year `at` costs later, at the rate of that year (a fraction). */
export function addBond(
  bond: NewBond,
  { at, amount, rate }: { readonly at: number; readonly amount: number; readonly rate: number },
  into: { readonly principal: Float64Array; readonly interest: Float64Array },
): void {
  const method = methodOf(bond.method);
  const half = rate / 2;
  const grace = Math.min(bond.grace, bond.years - 1);
  const payment = levelPayment(1, half, (bond.years - grace) * 2);
  const last = Math.min(bond.years, into.principal.length - 1 - at);
  let left = 1;
  for (let year = 1; year <= last; year++) {
    let [principal, interest] = [0, 0];
    for (let period = 0; period < 2; period++) {
      const due = left * half;
      interest += due;
      if (year <= grace) continue;
      const paid = unitPrincipal(method, left, (bond.years - year + 1) * 2 - period, payment - due);
      principal += paid;
      left -= paid;
    }
    add(into.principal, at + year, principal * amount);
    add(into.interest, at + year, interest * amount);
  }
}
