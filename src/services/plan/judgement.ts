import { dayNumber, type IsoDate } from '#japan/dates.ts';
import { lastDay } from '#japan/fiscal-year.ts';
import type { Goalpost, Grade, PlanPeriod, YearFigure } from './model.ts';

/** The published sentence that decided a grade; its text is in `text.ts` (`ruleTexts`). */
export type RuleId =
  | 'target-met'
  | 'pace'
  | 'ended-short'
  | 'outside-limit'
  | 'total-within-pace'
  | 'no-baseline'
  | 'no-figure';

export interface Judgement {
  readonly grade: Grade;
  readonly rule: RuleId;
  /** The figure that was judged; an unfinished year of a `year` indicator is not. */
  readonly figure: YearFigure | undefined;
  /** Share of the way from baseline to target: 1 is the target, below 0 is away from it. */
  readonly attainment: number | undefined;
  /** The share that the straight line from baseline to target asks for on the figure's day, 0 to 1. */
  readonly expectedShare: number | undefined;
  /** The value on that line, in the indicator's unit; the "expected" mark of a bullet bar. */
  readonly expectedValue: number | undefined;
  /** attainment / expectedShare; undefined before the line has begun to rise. */
  readonly pace: number | undefined;
  /** The last year figure is newer but of an unfinished year: shown, not judged. */
  readonly provisional: YearFigure | undefined;
}

/** The numbers that the published rules name; pages print them from here. */
export const thresholds = {
  /** Pace from which an indicator is on course. */
  onCourse: 0.9,
  /** Pace (or, after the target year, attainment) from which it is only slightly late. */
  slightlyLate: 0.6,
  /** keep: share of the target within which a figure counts as held. */
  held: 0.005,
  /** Beyond a limit by up to this share of it: slightly late; further: late. */
  slightlyOutside: 0.05,
} as const;

/** Figures come with at most six decimals; differences below this are noise of binary fractions. */
const noise = 1e-9;

const atLeast = (value: number, limit: number): boolean =>
  value - limit >= -noise * Math.max(1, Math.abs(limit));

/** Whether a value fulfils the promise as it stands. */
export function meetsTarget(goal: Goalpost, value: number): boolean {
  const { direction, target } = goal;
  if (direction === 'up') return atLeast(value, target);
  if (direction === 'down') return atLeast(-value, -target);
  return atLeast(Math.abs(target) * thresholds.held, Math.abs(value - target));
}

/** A running total without a baseline begins at zero; nothing else can be guessed. */
export function startOf(goal: Goalpost): number | undefined {
  return goal.baseline ?? (goal.counting === 'total' ? 0 : undefined);
}

/**
 * True when the promise is a limit to stay within rather than a way to go: to keep a level, or a
 * baseline that already fulfilled the target (a ratio of 9.5 that must stay below 12).
 */
export function isLimit(goal: Goalpost): boolean {
  const start = startOf(goal);
  return goal.direction === 'keep' || (start !== undefined && meetsTarget(goal, start));
}

/** A running total that must not exceed its target, such as accidents: it may grow along the line. */
function isRunningLimit(goal: Goalpost): boolean {
  return goal.counting === 'total' && goal.direction === 'down' && isLimit(goal);
}

/** First and last day of the straight line: totals run from the plan's first day, others from the baseline. */
function lineDays({ counting }: Goalpost, period: PlanPeriod): { from: IsoDate; to: IsoDate } {
  const from = counting === 'total' ? period.from : lastDay(period.baselineYear);
  return { from, to: lastDay(period.targetYear) };
}

/** Share of the line's time that has passed on a day, 0 to 1. */
export function expectedShareOn(goal: Goalpost, period: PlanPeriod, day: IsoDate): number {
  const { from, to } = lineDays(goal, period);
  const whole = dayNumber(to) - dayNumber(from);
  if (whole <= 0) return day >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(from)) / whole));
}

/** The straight line from start to target for a chart; empty when there is no way to go. */
export function expectedLine(
  goal: Goalpost,
  period: PlanPeriod,
): { readonly at: IsoDate; readonly value: number }[] {
  const start = startOf(goal);
  if (start === undefined || (isLimit(goal) && !isRunningLimit(goal))) return [];
  const { from, to } = lineDays(goal, period);
  return [
    { at: from, value: start },
    { at: to, value: goal.target },
  ];
}

/** `year` indicators count a whole fiscal year; a figure taken before its last day is provisional. */
export function isProvisional(goal: Goalpost, figure: YearFigure): boolean {
  return goal.counting === 'year' && figure.asOf < lastDay(figure.fiscalYear);
}

type Finding = Pick<Judgement, 'grade' | 'rule'>;

function byDistance(distance: number, scale: number): Finding {
  const slightly = scale > 0 && distance / scale <= thresholds.slightlyOutside + noise;
  return { grade: slightly ? 'slightly-late' : 'late', rule: 'outside-limit' };
}

/** Within the line, above the line, above the target. */
function judgeRunningLimit(goal: Goalpost, value: number, share: number, start: number): Finding {
  if (!meetsTarget(goal, value)) return byDistance(value - goal.target, Math.abs(goal.target));
  if (share >= 1) return { grade: 'achieved', rule: 'target-met' };
  const allowed = start + (goal.target - start) * share;
  const within = atLeast(allowed, value);
  return { grade: within ? 'on-course' : 'slightly-late', rule: 'total-within-pace' };
}

function judgeWay(attainment: number, share: number): Finding {
  if (share >= 1) {
    const close = atLeast(attainment, thresholds.slightlyLate);
    return { grade: close ? 'slightly-late' : 'late', rule: 'ended-short' };
  }
  if (atLeast(attainment, share * thresholds.onCourse)) return { grade: 'on-course', rule: 'pace' };
  const close = atLeast(attainment, share * thresholds.slightlyLate);
  return { grade: close ? 'slightly-late' : 'late', rule: 'pace' };
}

function find(goal: Goalpost, value: number, share: number): Finding {
  const start = startOf(goal);
  if (isRunningLimit(goal) && start !== undefined) {
    return judgeRunningLimit(goal, value, share, start);
  }
  if (meetsTarget(goal, value)) return { grade: 'achieved', rule: 'target-met' };
  if (isLimit(goal)) return byDistance(Math.abs(value - goal.target), Math.abs(goal.target));
  if (start === undefined) return { grade: 'undetermined', rule: 'no-baseline' };
  return judgeWay((value - start) / (goal.target - start), share);
}

/** The line's value on the day, and how much of the way is behind; a limit has no way, only a limit. */
function measureWay(goal: Goalpost, value: number, share: number) {
  const start = startOf(goal);
  const way = start === undefined ? undefined : goal.target - start;
  if (isLimit(goal)) {
    const allowed = isRunningLimit(goal) ? (start ?? 0) + (way ?? 0) * share : goal.target;
    return { attainment: undefined, expectedValue: allowed };
  }
  if (start === undefined || way === undefined) {
    return { attainment: undefined, expectedValue: undefined };
  }
  return { attainment: (value - start) / way, expectedValue: start + way * share };
}

const nothing = {
  attainment: undefined,
  expectedShare: undefined,
  expectedValue: undefined,
  pace: undefined,
};

/**
 * Judges an indicator by the newest figure that can be judged, as of that figure's own day: a late
 * figure is compared with what the line asked for on the day it speaks for, not with today.
 *
 * @param figures one per fiscal year, oldest first.
 */
export function judge(
  goal: Goalpost,
  period: PlanPeriod,
  figures: readonly YearFigure[],
): Judgement {
  const newest = figures.at(-1);
  const provisional = newest && isProvisional(goal, newest) ? newest : undefined;
  const figure = figures.findLast((candidate) => !isProvisional(goal, candidate));
  if (!figure) {
    return { grade: 'no-data', rule: 'no-figure', figure: undefined, ...nothing, provisional };
  }
  const expectedShare = expectedShareOn(goal, period, figure.asOf);
  const way = measureWay(goal, figure.value, expectedShare);
  const pace =
    way.attainment === undefined || expectedShare === 0
      ? undefined
      : way.attainment / expectedShare;
  const finding = find(goal, figure.value, expectedShare);
  return { ...finding, figure, ...way, expectedShare, pace, provisional };
}
