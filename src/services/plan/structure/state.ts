import type { IsoDate } from '#japan/dates.ts';
import {
  accountsClose,
  type FiscalYear,
  fiscalYearOf,
  fiscalYears,
  lastDay,
} from '#japan/fiscal-year.ts';
import { isProvisional, judge } from '../judgement.ts';
import { type Grade, grades, type PlanPeriod, type YearFigure } from '../model.ts';
import type { DueFigure, IndicatorState, PlanOverview } from '../results.ts';
import { findLink } from './link.ts';
import type { DefinedIndicator } from './queries.ts';

/** Puts an indicator, its figures and its judgement together. */
export function stateOf(
  defined: DefinedIndicator,
  period: PlanPeriod,
  years: readonly YearFigure[],
): IndicatorState {
  const { params: _forTheMeasureOnly, ...indicator } = defined;
  return {
    ...indicator,
    connected: findLink(defined) !== undefined,
    current: years.at(-1),
    judgement: judge(indicator, period, years),
    years,
  };
}

export function countStates(states: readonly IndicatorState[]): PlanOverview['counts'] {
  const byGrade = Object.fromEntries(grades.map((grade) => [grade, 0])) as Record<Grade, number>;
  for (const { judgement } of states) byGrade[judgement.grade] += 1;
  return {
    all: states.length,
    onCourse: byGrade.achieved + byGrade['on-course'],
    connected: states.filter(({ connected }) => connected).length,
    byGrade,
  };
}

/** Fiscal years of the plan that are over by a day and have no figure, or only one from within the year. */
export function missingYears(
  state: IndicatorState,
  period: PlanPeriod,
  today: IsoDate,
): FiscalYear[] {
  const whole = state.years.filter((figure) => !isProvisional(state, figure));
  const known = new Set(whole.map(({ fiscalYear }) => fiscalYear));
  return fiscalYears(fiscalYearOf(period.from), period.targetYear).filter(
    (year) => lastDay(year) < today && !known.has(year),
  );
}

/** What is still to be brought, soonest first: missing years, and the running year of the plan. */
export function dueFigures(state: IndicatorState, period: PlanPeriod, today: IsoDate): DueFigure[] {
  const running = fiscalYearOf(today);
  const years = missingYears(state, period, today);
  if (running <= period.targetYear && running >= fiscalYearOf(period.from)) years.push(running);
  return years.map((fiscalYear) => {
    const due = accountsClose(fiscalYear);
    return { fiscalYear, due, overdue: due < today };
  });
}
