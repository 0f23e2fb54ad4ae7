import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { addYears, type FiscalYear, fiscalYearOf, lastDay } from '#japan/fiscal-year.ts';
import type { Verdict } from '#platform/errors.ts';
import type { PlanPeriod } from '../model.ts';
import { type SheetContent, type Step, steps } from './model.ts';
import { sheetRefusals } from './text.ts';

/** Who works on a sheet at each step; a published one is finished. */
export const stepPermissions = {
  self: 'plan.evaluate',
  planning: 'plan.review',
  committee: 'plan.committee',
} as const satisfies Record<Exclude<Step, 'published'>, string>;

/** The permission that moving a sheet on needs; out of the committee it becomes public. */
export const advancePermissions = {
  self: 'plan.evaluate',
  planning: 'plan.review',
  committee: 'plan.publish',
} as const satisfies Record<Exclude<Step, 'published'>, string>;

export function nextStep(step: Step): Step | undefined {
  return steps[steps.indexOf(step) + 1];
}

/** One step back; a published sheet stays published. */
export function previousStep(step: Step): Step | undefined {
  return step === 'published' ? undefined : steps[steps.indexOf(step) - 1];
}

/** Fiscal years that can be evaluated: those of the plan that have begun. */
export function canEvaluate(period: PlanPeriod, year: FiscalYear, today: IsoDate): Verdict {
  const inside = year >= fiscalYearOf(period.from) && year <= period.targetYear;
  return inside && year <= fiscalYearOf(today)
    ? { ok: true }
    : { ok: false, reason: sheetRefusals.outsidePlan };
}

const neededToMoveOn = ['results', 'worked', 'issues', 'decision', 'nextChanges'] as const;

/** Parts that must be written before a sheet moves on. */
export function unwritten(content: SheetContent): (typeof neededToMoveOn)[number][] {
  return neededToMoveOn.filter((field) => !content[field]);
}

/** A sheet moves on once its year is over. */
export function canAdvance(step: Step, year: FiscalYear, today: IsoDate): Verdict {
  if (step === 'published') return { ok: false, reason: sheetRefusals.published };
  return today > lastDay(year) ? { ok: true } : { ok: false, reason: sheetRefusals.yearNotOver };
}

export function canReturn(step: Step): Verdict {
  if (step === 'published') return { ok: false, reason: sheetRefusals.published };
  return previousStep(step) ? { ok: true } : { ok: false, reason: sheetRefusals.notYourStep };
}

/**
 * The day by which each step of a year's evaluation should be done, in the year after: the
 * departments by the end of June, the planning section by the end of July, the committee by the end
 * of September, when the settlement goes to the assembly with the results (地方自治法233条5項).
 */
const dueDays = { self: '06-30', planning: '07-31', committee: '09-30' } as const;

export function dueOf(step: Step | undefined, year: FiscalYear): IsoDate | undefined {
  return step === 'published' ? undefined : `${addYears(year, 1)}-${dueDays[step ?? 'self']}`;
}

export const emptyContent: SheetContent = {
  results: '',
  followUp: '',
  budgetYen: undefined,
  actualYen: undefined,
  worked: '',
  issues: '',
  decision: undefined,
  nextChanges: '',
};

/** Days before a due day on which the first reminder goes out. */
export const remindBefore = 14;

/** Which reminder is due on a day, if any. */
export function reminderStage(due: IsoDate, now: Date): 'soon' | 'overdue' | undefined {
  const today = dayInTokyo(now);
  if (today > due) return 'overdue';
  return today >= addDays(due, -remindBefore) ? 'soon' : undefined;
}
