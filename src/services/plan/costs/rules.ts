import type { CostAmounts, CostItem, YearCost } from '#engines/measures/contract.ts';
import { type FiscalYear, fiscalYears } from '#japan/fiscal-year.ts';
import type { EvaluationSheet, SheetContent } from '../evaluations/model.ts';
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

/** Amounts that people wrote otherwise than they are recorded, and by how much more. */
export function againstRecords({
  cost,
  content,
  fiscalYear,
}: Pick<EvaluationSheet, 'cost' | 'content' | 'fiscalYear'>) {
  const recorded = recordedIn(cost, fiscalYear);
  return (['budgetYen', 'actualYen'] as const).flatMap((name) => {
    const [written, known] = [content[name], recorded[name]];
    if (written === undefined || known === undefined || written === known) return [];
    return [{ name, known, difference: written - known }];
  });
}

export interface Headline {
  readonly year: FiscalYear;
  /** What was spent, or planned while nothing was. */
  readonly spent: boolean;
  readonly yen: number;
  /** Of it, what went to projects that serve other policies too. */
  readonly sharedYen: number;
}

/** The newest year in which something was spent, else the newest that is planned. */
export function headlineOf(costs: readonly YearCost[]): Headline | undefined {
  const settled = costs.findLast(({ executedYen }) => executedYen !== undefined);
  const newest = settled ?? costs.at(-1);
  if (!newest) return undefined;
  const amount = ({ executedYen, budgetYen }: CostAmounts) =>
    (settled ? executedYen : budgetYen) ?? 0;
  const shared = newest.items.filter((item) => item.shared);
  return {
    ...{ year: newest.year, spent: settled !== undefined, yen: amount(newest) },
    sharedYen: shared.reduce((sum, item) => sum + amount(item), 0),
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

export interface InitiativeCost extends CostAmounts {
  readonly year: FiscalYear;
  readonly items: readonly CostItem[];
}

const sumOf = (amounts: readonly (number | undefined)[]): number | undefined =>
  amounts.reduce((sum, amount) => (amount === undefined ? sum : (sum ?? 0) + amount), undefined);

/** What an initiative costs in the newest year in which something was given for it. */
export function costOfInitiative(
  cost: PolicyCost | undefined,
  name: string,
): InitiativeCost | undefined {
  for (const { year, items } of cost?.years.toReversed() ?? []) {
    const own = items.filter(({ initiatives }) => initiatives.includes(name));
    if (own.length === 0) continue;
    return {
      ...{ year, items: own },
      budgetYen: sumOf(own.map(({ budgetYen }) => budgetYen)),
      executedYen: sumOf(own.map(({ executedYen }) => executedYen)),
    };
  }
  return undefined;
}
