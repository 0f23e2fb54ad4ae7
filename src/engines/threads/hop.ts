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

/** The figure of a target as it stands today, counted from the town's own records. */
export interface HopFigure {
  readonly value: number;
  readonly unit: Text;
  /** Digits after the point. */
  readonly digits: number;
  /** What day or year it speaks for. */
  readonly asOf: Text;
  /** From where it started and what it is to become. */
  readonly baseline?: number;
  readonly target?: number;
  /** The records behind it. */
  readonly evidence?: string;
  readonly sample: boolean;
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
    /** For targets that are figures: an indicator. */
    figure?(unit: Unit, ref: string): Promise<HopFigure | undefined>;
    /** For targets that figures tell of: the indicators of a policy. A few, what tells most first. */
    figuresBelow?(
      unit: Unit,
      ref: string,
    ): Promise<readonly { readonly target: HopTarget; readonly figure: HopFigure }[]>;
  };
}

/** A place to read more that is no target: minutes, a page of the budget. */
export interface HopLink {
  readonly label: string;
  /** Path on this site or a whole address. */
  readonly href: string;
}

/** One step of a thread as it is told. */
export interface Hop {
  readonly id: string;
  readonly threadId: string;
  readonly kind: string;
  readonly target?: HopTarget;
  /** For kinds without targets: where people read more. */
  readonly link?: HopLink;
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
