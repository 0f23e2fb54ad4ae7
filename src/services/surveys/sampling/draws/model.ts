import type { Stratum } from '../../model.ts';
import type { Trait } from '../../results/model.ts';

/** Drawn; over, with nothing left of whom the letters went to; taken back. */
export const sampleStates = ['drawn', 'over', 'discarded'] as const;

export const outcomes = ['undelivered', 'declined'] as const;
export type LetterOutcome = (typeof outcomes)[number];

export const mailingKinds = ['letters', 'reminders'] as const;
export type MailingKind = (typeof mailingKinds)[number];

/** A layer of the sample: how many could be drawn, how many were. */
export interface Layer extends Stratum {
  readonly people: number;
  readonly drawn: number;
}

/** Everything about a draw that somebody with the list needs to repeat it. No names, no rows. */
export interface Manifest {
  readonly method: string;
  readonly seed: string;
  /** SHA-256 of the rows drawn, ascending, a line each. */
  readonly rows: string;
  readonly list: {
    /** SHA-256 of the file. */
    readonly digest: string;
    readonly source: string;
    readonly referenceOn: string;
    readonly fromAge: number;
    readonly residents: number;
    /** Rows that could not be read or stood there twice. */
    readonly faulty: number;
  };
  readonly size: number;
  readonly by: readonly Trait[];
  readonly minimum: number;
  readonly leftOut: {
    /** Marked in the list. */
    readonly marked: number;
    /** Drawn in the years before. */
    readonly earlier: number;
    readonly earlierYears: number;
  };
  readonly layers: readonly Layer[];
  /** Made up for a demo town (見本). */
  readonly sample: boolean;
}
