import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { slot } from '#platform/slot.ts';

/** Whole yen of a fiscal year; undefined while it is not known. */
export interface CostAmounts {
  /** What may be spent: adopted, with supplements and transfers (予算現額). */
  readonly budgetYen: number | undefined;
  /** Spent so far; once the year is closed, all of it. */
  readonly executedYen: number | undefined;
}

/** Something that money is given for, such as a project of the budget. */
export interface CostItem extends CostAmounts {
  readonly name: Text;
  readonly href: string;
  /** Initiatives of the policy that it serves, by their names in the plan. */
  readonly initiatives: readonly string[];
  /** It serves other policies too, and is counted whole at each. */
  readonly shared: boolean;
}

/** What a policy of the plan costs in a fiscal year. */
export interface YearCost extends CostAmounts {
  readonly year: FiscalYear;
  /** The accounts of the year are closed: `executedYen` changes no more. */
  readonly closed: boolean;
  readonly sample: boolean;
  /** The largest first. */
  readonly items: readonly CostItem[];
}

/**
 * Where the plan learns what its policies cost: a slot of the service manifest, as services do not
 * know each other.
 */
export interface CostSource {
  /** What it is called where its amounts stand: 予算の執行状況. With `easy`. */
  readonly label: Text;
  /** Cached pages that show costs hang on these. */
  readonly topics: readonly string[];
  /** Years that are known, oldest first; none for a policy that nothing is spent for. */
  ofPolicy(unit: Unit, policy: number): Promise<readonly YearCost[]>;
}

const source = slot<CostSource | undefined>(undefined);

/**
 * Called once at start with the slots of all manifests.
 * @throws Error when two services say what the plan costs.
 */
export function registerCosts(sources: readonly CostSource[]): void {
  if (sources.length > 1) throw new Error('two services say what the plan costs');
  source.fill(sources[0]);
}

/** Undefined in a town without a service that keeps the money. */
export function findCosts(): CostSource | undefined {
  return source.value;
}
