import type { YearCost } from '#engines/measures/contract.ts';
import type { Text } from '#platform/i18n/text.ts';

/** What a policy costs, as the service that keeps the money tells it. */
export interface PolicyCost {
  /** Where the amounts come from. */
  readonly label: Text;
  /** Oldest first; at least one. */
  readonly years: readonly YearCost[];
}

/** Whole yen for the two amounts of an evaluation sheet. */
export interface RecordedAmounts {
  readonly budgetYen: number | undefined;
  readonly actualYen: number | undefined;
}
