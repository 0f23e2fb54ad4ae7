import { add, noService, type Service } from './loan-service.ts';
import type { Loan } from './loans.ts';
import { isReviewed, loanSchedule } from './schedule.ts';

/**
 * Loans under the interest of thousands of paths. What no interest changes is computed once, to the
 * yen. Of the rest, loans whose rate is set anew in the same years run together: what one pays is in
 * proportion to what is outstanding, so that a path costs steps by years and not by loans.
 */
export interface LoanBook {
  readonly fixed: Service;
  readonly straight: readonly Straight[];
  readonly level: readonly Level[];
}

/** When rates are set anew; years count from the base. */
interface Review {
  readonly from: number;
  readonly every: number;
  /** In percentage points on the interest of the year. */
  readonly margin: number;
}

/** Level principal and bullets: interest never changes what is paid back, so only it is left to add. */
interface Straight extends Review {
  /** What a year's interest is due on, in yen. */
  readonly due: Float64Array;
  readonly dueCovered: Float64Array;
}

/** Level payments: what is paid back follows the rate. Amounts in yen by the last year. */
interface Level extends Review {
  readonly each: number;
  readonly graceUntil: number;
  readonly outstanding: Float64Array;
  readonly covered: Float64Array;
  /** For the path that runs. */
  readonly left: Float64Array;
  readonly leftCovered: Float64Array;
  readonly powers: Float64Array;
}

interface Span {
  readonly baseYear: number;
  readonly horizon: number;
}

/** The first year after the base in which the rate of a loan is set anew, from the base. */
function firstReview(loan: Loan, { baseYear, horizon }: Span): number {
  const last = Math.min(horizon, loan.endYear - baseYear);
  for (let at = 1; at <= last; at++) if (isReviewed(loan, baseYear + at)) return at;
  return Infinity;
}

function addFixed(fixed: Service, loan: Loan, span: Span, from: number): number {
  const share = loan.refundShare / 100;
  const level = loan.method === 'level-payment';
  let outstanding = loan.outstanding;
  for (const year of loanSchedule(loan, span.baseYear, () => loan.rate)) {
    const at = year.year - span.baseYear;
    if (at > span.horizon || (level && at >= from)) break;
    const interest = at < from ? year.interest : 0;
    if (at < from) outstanding = year.outstanding;
    add(fixed.principal, at, year.principal);
    add(fixed.interest, at, interest);
    add(fixed.included, at, (year.principal + interest) * share);
    add(fixed.covered, at, year.outstanding * share);
  }
  return outstanding;
}

/** What is outstanding in each period of a year, on the average; the principal is paid in equal parts. */
function addDue(straight: Straight, loan: Loan, { baseYear, horizon }: Span): void {
  let before = loan.outstanding;
  for (const { year, principal, outstanding } of loanSchedule(loan, baseYear, () => 0)) {
    const at = year - baseYear;
    if (at > horizon) return;
    // Of two payments the second owes half of the year's principal less; a bullet owes all of it.
    const paidFirst =
      loan.paymentsPerYear === 2 && loan.method === 'level-principal' ? principal / 2 : 0;
    if (at >= straight.from) {
      const due = before - paidFirst / 2;
      add(straight.due, at, due);
      add(straight.dueCovered, at, (due * loan.refundShare) / 100);
    }
    before = outstanding;
  }
}

function newLevel(review: Review, loan: Loan, graceUntil: number, longest: number): Level {
  const years = () => new Float64Array(longest + 1);
  return {
    ...{ ...review, graceUntil, each: loan.paymentsPerYear },
    ...{ outstanding: years(), covered: years(), left: years(), leftCovered: years() },
    powers: new Float64Array(longest + 2),
  };
}

export function loanBook(loans: readonly Loan[], span: Span): LoanBook {
  const fixed = noService(span.horizon);
  const straight = new Map<string, Straight>();
  const level = new Map<string, Level>();
  const longest = Math.max(0, ...loans.map(({ endYear }) => endYear - span.baseYear));
  for (const loan of loans) {
    const from = firstReview(loan, span);
    const outstanding = addFixed(fixed, loan, span, from);
    if (from === Infinity || outstanding === 0) continue;
    const review: Review = { from, every: loan.reviewEvery ?? 1000, margin: loan.margin };
    const key = [from, review.every, loan.margin].join(' ');
    if (loan.method !== 'level-payment') {
      const [due, dueCovered] = [
        noService(span.horizon).principal,
        noService(span.horizon).principal,
      ];
      const one = straight.get(key) ?? { ...review, due, dueCovered };
      straight.set(key, one);
      addDue(one, loan, span);
      continue;
    }
    const graceUntil = Math.max(from - 1, (loan.graceUntil ?? 0) - span.baseYear);
    const levelKey = [key, loan.paymentsPerYear, graceUntil].join(' ');
    const one = level.get(levelKey) ?? newLevel(review, loan, graceUntil, longest);
    level.set(levelKey, one);
    add(one.outstanding, loan.endYear - span.baseYear, outstanding);
    add(one.covered, loan.endYear - span.baseYear, (outstanding * loan.refundShare) / 100);
  }
  return { fixed, straight: [...straight.values()], level: [...level.values()] };
}

/** The rate that a review sets, as a fraction a year. */
function rateSet({ margin }: Review, interest: Float64Array, at: number): number {
  return Math.max(0, (interest[at] ?? 0) + margin / 100);
}

function addStraight(service: Service, straight: Straight, interest: Float64Array): void {
  const { from, every, due, dueCovered } = straight;
  let rate = 0;
  for (let at = from; at < due.length; at++) {
    if ((at - from) % every === 0) rate = rateSet(straight, interest, at);
    add(service.interest, at, (due[at] ?? 0) * rate);
    add(service.included, at, (dueCovered[at] ?? 0) * rate);
  }
}

/** Years at one rate; `rate` of a period, as a fraction. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly rate: number;
}

function addGrace(service: Service, level: Level, stretch: Stretch): void {
  let [left, covered] = [0, 0];
  for (let end = stretch.from; end < level.left.length; end++) {
    left += level.left[end] ?? 0;
    covered += level.leftCovered[end] ?? 0;
  }
  const yearly = stretch.rate * level.each;
  for (let at = stretch.from; at <= Math.min(stretch.until - 1, level.graceUntil); at++) {
    add(service.interest, at, left * yearly);
    add(service.included, at, covered * yearly);
    add(service.covered, at, covered);
  }
}

/**
 * Level payments at one rate. With g the growth of a debt in a year and y the years of a loan, what is
 * left after k years is (g^y − g^k) / (g^y − 1) of it. So a year needs two sums over the loans that
 * still run: of w = outstanding / (g^y − 1), and of w · g^y.
 */
function addLevelYears(service: Service, level: Level, first: number, stretch: Stretch): void {
  const { each, left, leftCovered, powers } = level;
  const [yearly, growth] = [stretch.rate * each, (powers[1] ?? 1) - 1];
  let [sum, raised, sumCovered, raisedCovered] = [0, 0, 0, 0];
  for (let at = left.length - 1; at >= first; at--) {
    const power = powers[at - first + 1] ?? 1;
    const [weight, weightCovered] = [
      (left[at] ?? 0) / (power - 1),
      (leftCovered[at] ?? 0) / (power - 1),
    ];
    sum += weight;
    raised += weight * power;
    sumCovered += weightCovered;
    raisedCovered += weightCovered * power;
    if (at >= stretch.until) continue;
    const principal = (powers[at - first] ?? 1) * growth * sum;
    add(service.principal, at, principal);
    add(service.interest, at, yearly * raised - principal);
    add(service.included, at, yearly * raisedCovered);
    add(service.covered, at, raisedCovered - power * sumCovered);
  }
}

/** What is left when the next review comes. */
function carryOn({ left, leftCovered, powers }: Level, first: number, until: number): void {
  const paid = powers[until - first] ?? 1;
  for (let end = until; end < left.length; end++) {
    const power = powers[end - first + 1] ?? 1;
    const rest = (power - paid) / (power - 1);
    left[end] = (left[end] ?? 0) * rest;
    leftCovered[end] = (leftCovered[end] ?? 0) * rest;
  }
}

function addLevel(service: Service, level: Level, interest: Float64Array): void {
  const { each, every, graceUntil, left, leftCovered, powers } = level;
  left.set(level.outstanding);
  leftCovered.set(level.covered);
  const after = Math.min(left.length, service.principal.length);
  for (let from = level.from; from < after; from += every) {
    // At no interest the formula would divide by zero; a hundred-millionth costs less than a yen.
    const rate = Math.max(1e-8, rateSet(level, interest, from) / each);
    const until = Math.min(after, from + every);
    const growth = each === 2 ? (1 + rate) * (1 + rate) : 1 + rate;
    powers[0] = 1;
    for (let year = 1; year < powers.length; year++)
      powers[year] = (powers[year - 1] ?? 1) * growth;
    const first = Math.max(from, graceUntil + 1);
    if (graceUntil >= from) addGrace(service, level, { from, until, rate });
    if (first >= until) continue;
    addLevelYears(service, level, first, { from, until, rate });
    if (until < after) carryOn(level, first, until);
  }
}

/** Writes all payments on the loans under the interest of a path (fractions by year) into `service`. */
export function serviceUnder(book: LoanBook, interest: Float64Array, service: Service): void {
  service.principal.set(book.fixed.principal);
  service.interest.set(book.fixed.interest);
  service.included.set(book.fixed.included);
  service.covered.set(book.fixed.covered);
  for (const straight of book.straight) addStraight(service, straight, interest);
  for (const level of book.level) addLevel(service, level, interest);
}
