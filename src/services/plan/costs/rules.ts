import type { YearCost } from '#engines/measures/contract.ts';
import { type FiscalYear, fiscalYears } from '#japan/fiscal-year.ts';
import type { SheetContent } from '../evaluations/model.ts';
import type { IndicatorState } from '../results.ts';
import type { PolicyCost, RecordedAmounts } from './model.ts';

/** What is recorded for a year; what was spent is the settled amount only once the year is closed. */
export function recordedIn(cost: PolicyCost | undefined, year: FiscalYear): RecordedAmounts {
  const found = cost?.years.find((one) => one.year === year);
  return {
    budgetYen: found?.budgetYen,
    actualYen: found?.closed ? found.executedYen : undefined,
  };
}

/** Amounts that nobody wrote are those of the records: what the form shows, and what is then kept. */
export function withRecorded<Content extends Pick<SheetContent, 'budgetYen' | 'actualYen'>>(
  content: Content,
  recorded: RecordedAmounts,
): Content {
  return {
    ...content,
    budgetYen: content.budgetYen ?? recorded.budgetYen,
    actualYen: content.actualYen ?? recorded.actualYen,
  };
}

/** Years before the first known cost that show where the figures came from. */
const yearsBefore = 2;

/** The shared years of cost and indicators. */
export function yearsBeside(
  costs: readonly YearCost[],
  indicators: readonly Pick<IndicatorState, 'years'>[],
  last?: FiscalYear,
): FiscalYear[] {
  const known = indicators.flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear));
  const spent = costs.map(({ year }) => year);
  const [first] = spent;
  if (first === undefined) return [];
  const from = Math.max(first - yearsBefore, Math.min(first, ...known)) as FiscalYear;
  const to = Math.max(...spent, ...known) as FiscalYear;
  return fiscalYears(from, last === undefined || to < last ? to : last);
}
