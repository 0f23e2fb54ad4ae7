import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

export { tryEvidence, tryFigureAt } from './attempt.ts';
export {
  figuresTopic,
  markStale,
  type Recomputed,
  recompute,
  recomputedEvent,
  snapshot,
  track,
} from './commands.ts';
export {
  type CostAmounts,
  type CostItem,
  type CostSource,
  findCosts,
  registerCosts,
  type YearCost,
} from './costs.ts';
export { evidence, figureAt, series } from './queries.ts';
export {
  createMeasures,
  findMeasure,
  getMeasure,
  listMeasures,
  type Measures,
  registerMeasures,
} from './registry.ts';
export { canonicalParams, evidenceHref } from './rules.ts';

/** Parameters an indicator passes to its measure, such as a survey series or a channel. */
export type MeasureParams = Readonly<Record<string, string>>;

export interface Figure {
  /** In the measure's unit; undefined when it cannot be computed for that day (nothing to divide by). */
  readonly value: number | undefined;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** A figure of one day, as it was computed. */
export interface DatedFigure extends Figure {
  /** ISO date, Asia/Tokyo. */
  readonly day: string;
  readonly computedAt: Date;
}

/** A record that a figure was counted from, as a row of a table. */
export interface EvidenceRow {
  readonly id: string;
  readonly label: string;
  readonly date?: string;
  readonly href?: string;
  readonly counted: 'numerator' | 'denominator';
}

export interface EvidencePage {
  /** The rows of this page that the viewer may see. */
  readonly rows: readonly EvidenceRow[];
  /** All rows the figure counts, whoever looks. */
  readonly total: number;
  /** Those of them that the viewer may see, on all pages together. */
  readonly visible: number;
}

/** A live figure that a service computes from the town's own records. */
export interface Measure {
  /** As in the plan file: `procedures.onlineShare`. */
  readonly id: string;
  readonly name: Text;
  readonly unit: Text;
  /** The formula in words that a citizen understands. */
  readonly formula: Text;
  /** Names that `params` may have. */
  readonly params: readonly string[];
  /** The figure as of the end of `at` (ISO date, Asia/Tokyo), from the records alone: no snapshot. */
  compute(unit: Unit, params: MeasureParams, at: string): Promise<Figure>;
  /** Rows the figure counts, filtered to what the viewer may see, in a stable order. */
  evidence(
    unit: Unit,
    params: MeasureParams,
    at: string,
    viewer: Actor,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<EvidencePage>;
}
