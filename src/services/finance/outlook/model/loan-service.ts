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
interface Group extends Course {
  readonly every: number;
  /** In percentage points on the interest of the year. */
  readonly margin: number;
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
    const others = groups.get(key);
    groups.set(key, {
      ...{ from, end, graceUntil, method: methodOf(loan.method), each, every, margin },
      outstanding: (others?.outstanding ?? 0) + outstanding,
      covered: (others?.covered ?? 0) + (outstanding * loan.refundShare) / 100,
    });
  }
  return { fixed, groups: [...groups.values()] };
}

/** How a loan runs from a year on; years count from the base. */
interface Course {
  readonly from: number;
  readonly end: number;
  readonly graceUntil: number;
  readonly method: number;
  readonly each: number;
  readonly outstanding: number;
  /** What of it counts in the standard need, in yen. */
  readonly covered: number;
}

/**
 * Adds the payments from year `from` up to before `until`, at one rate; without rounding to the yen.
 *
 * @param rate of a period, as a fraction.
 * @param left of one yen, when year `from` begins.
 * @returns what of it is left then.
 */
function addYears(
  service: Service,
  { end, graceUntil, method, each, outstanding, covered }: Course,
  { from, until, rate }: { readonly from: number; readonly until: number; readonly rate: number },
  left: number,
): number {
  const grown = each === 2 ? (1 + rate) * (1 + rate) : 1 + rate;
  const first = Math.max(from, graceUntil + 1);
  // Level payments never change at one rate: what a year pays is known when they begin.
  const level = levelPayment(left, rate, (end - first + 1) * each);
  const raised = level * (each === 2 ? 2 + rate : 1);
  let rest = left;
  for (let at = from; at < until; at++) {
    let principal = 0;
    let interest = rest * rate * each;
    if (at === end) principal = rest;
    else if (at > graceUntil && method === 0) principal = rest - (rest * grown - raised);
    else if (at > graceUntil && method === 1) principal = rest / (end - at + 1);
    if (at > graceUntil && method === 0) interest = level * each - principal;
    else if (at > graceUntil && method === 1) interest -= ((each - 1) * principal * rate) / each;
    rest -= principal;
    add(service.principal, at, principal * outstanding);
    add(service.interest, at, interest * outstanding);
    add(service.included, at, (principal + interest) * covered);
    add(service.covered, at, rest * covered);
  }
  return rest;
}

/** Adds the payments of a group under the interest of a path. `interest`: by year, as a fraction. */
function addGroup(service: Service, group: Group, interest: Float64Array): void {
  const after = Math.min(group.end, service.principal.length - 1) + 1;
  let left = 1;
  for (let from = group.from; from < after; from += group.every) {
    const rate = Math.max(0, (interest[from] ?? 0) + group.margin / 100) / group.each;
    const until = Math.min(after, from + group.every);
    left = addYears(service, group, { from, until, rate }, left);
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
  into: Service,
): void {
  const end = at + bond.years;
  const until = Math.min(end + 1, into.principal.length);
  const graceUntil = at + Math.min(bond.grace, bond.years - 1);
  const course = { from: at + 1, end, graceUntil, method: methodOf(bond.method), each: 2 };
  const amounts = { outstanding: amount, covered: 0 };
  addYears(into, { ...course, ...amounts }, { from: at + 1, until, rate: rate / 2 }, 1);
}
