import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';

/** Something a voice can lead to: a policy, an indicator, a line of the budget. */
export interface HopTarget {
  /** Its id for its owner. */
  readonly ref: string;
  readonly title: Text;
  /** Where people read more; left out where there is no page. */
  readonly href?: string;
}

/**
 * A sort of hop of the lifeline. Services add theirs by the manifest slot `hops`, without touching this
 * engine: plan brings policies, initiatives and indicators, finance lines of the budget.
 */
export interface HopKind {
  /** As in `plan.indicator`. */
  readonly kind: string;
  readonly label: Text;
  /** One sentence that tells a reader what a hop of this kind means; with `easy`. */
  readonly meaning: Text;
  /** Order on the way from voice to result; what is told by time stays in order of time. */
  readonly stage: 'theme' | 'decision' | 'plan' | 'money' | 'published' | 'result';
  /** Kinds without targets are told in words only, such as a decision of the mayor. */
  readonly targets?: {
    /** What staff can choose from, found by words; at most 20. */
    find(unit: Unit, words: string): Promise<readonly HopTarget[]>;
    /** The target as it is called today; undefined when it is gone. */
    get(unit: Unit, ref: string): Promise<HopTarget | undefined>;
  };
}

/** One step of a thread as it is told. */
export interface Hop {
  readonly id: string;
  readonly threadId: string;
  readonly kind: string;
  readonly target?: HopTarget;
  /** What happened, for everybody. */
  readonly text: string;
  /** ISO day on which it happened. */
  readonly on: string;
  readonly departmentId: string;
  /** The hop that this one corrects. */
  readonly corrects?: string;
  /** Set when it was taken back, with the reason that readers see. */
  readonly withdrawn?: string;
}
