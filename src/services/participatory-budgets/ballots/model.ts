import type { VoteMethod } from '../model.ts';

/**
 * How somebody voted. `terminal`: at the counter, on a screen of the town; `counter`: on paper there;
 * `post`: on paper by post.
 */
export const channels = ['online', 'terminal', 'counter', 'post'] as const;
export type Channel = (typeof channels)[number];

/**
 * What became of an envelope by post: that it was taken, why it was not, or that its number was a slip and
 * what was taken under it is taken back.
 */
export const envelopeOutcomes = ['accepted', ...channels, 'late', 'taken-back'] as const;
export type EnvelopeOutcome = (typeof envelopeOutcomes)[number];
/** Why one was not taken: the person had voted before in some way, or it came after the last day. */
export type EnvelopeRefusal = Exclude<EnvelopeOutcome, 'accepted' | 'taken-back'>;

/** Why a ballot counts for nothing. The first two follow from the rules, the others people see on paper. */
export const invalidReasons = ['too-many', 'over-sum', 'unreadable', 'remarks', 'foreign'] as const;
export type InvalidReason = (typeof invalidReasons)[number];

/** What a ballot is worth. */
export type Standing = 'valid' | 'blank' | InvalidReason;

/** One proposal as it stands on the ballot paper. */
export interface PaperLine {
  readonly number: number;
  readonly proposalId: string;
  readonly title: string;
  /** Empty where nobody translated it. */
  readonly titleEn: string;
  /** Whole yen. */
  readonly cost: number;
}

/** The ballot paper with its rule: what is chosen from, and how much of it. */
export interface BallotPaper {
  readonly method: VoteMethod;
  /** Of the method `approval`; undefined: as many as one likes. */
  readonly maxChoices?: number;
  /** Whole yen that the winners, or with `within-sum` the choices of one ballot, may cost. */
  readonly sum: number;
  readonly lines: readonly PaperLine[];
}

/** Ballots that say the same. */
export interface Pattern {
  /** Numbers of proposals, ascending. */
  readonly choices: readonly number[];
  readonly standing: Standing;
  readonly count: number;
}

export interface Tally {
  readonly ballots: number;
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
  readonly reasons: Readonly<Partial<Record<InvalidReason, number>>>;
  /** Every proposal of the paper, in its order. */
  readonly votes: readonly { readonly number: number; readonly votes: number }[];
}

/** Groups of the turnout; the last has no end. */
export const ageBands = ['0', '18', '20', '30', '40', '50', '60', '70', '80'] as const;
export type AgeBand = (typeof ageBands)[number];

/** A part of those on the roll and how many of them voted. */
export interface TurnoutGroup {
  /** Slug of an area, or an age band; null: several small groups together. */
  readonly group: string | null;
  readonly eligible: number;
  readonly voted: number;
}
