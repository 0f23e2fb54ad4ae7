import type { Text } from '#platform/i18n/text.ts';
import { hrefOf } from '../model.ts';

/** Held: a rule stopped it, a person decides. Hidden: a person decided. */
export const liveModerations = ['shown', 'held', 'hidden'] as const;
export type LiveModeration = (typeof liveModerations)[number];

/** Now: it is being discussed. Promised: the town took it over with an owner and a day. */
export const liveProgresses = ['waiting', 'now', 'answered', 'promised'] as const;
export type LiveProgress = (typeof liveProgresses)[number];

export const hidingReasons = ['personal', 'abuse', 'off-topic', 'double'] as const;
export type HidingReason = (typeof hidingReasons)[number];

export const voteKinds = ['choices', 'yes-no', 'scale'] as const;
export type VoteKind = (typeof voteKinds)[number];

export const voteStates = ['draft', 'open', 'closed'] as const;
export type VoteState = (typeof voteStates)[number];

/** What can be chosen; words of staff for choices, and for the ends of a scale. */
export interface VoteOption {
  readonly value: string;
  readonly label: string;
}

export const scaleEnd = 5;

/** Questions that one voice may ask in one meeting. */
export const mostQuestions = 10;
export const longestQuestion = 300;
/** Questions that a page shows: those with most voices. */
export const shownQuestions = 40;

export const keepJob = 'meetings.live-keep';
/** The channel on which processes tell each other that something changed. */
export const liveChannel = 'tomoni_meetings_live';

export const liveHref = (slug: string): string => `${hrefOf(slug)}/live`;
export const screenHref = (slug: string): string => `${hrefOf(slug)}/screen`;

/** A question as everybody may read it. */
export interface ShownQuestion {
  readonly id: string;
  readonly text: string;
  /** People who ask it, the first one included. */
  readonly voices: number;
  readonly progress: LiveProgress;
  /** What was answered, in short. */
  readonly note: string;
}

export interface ShownVote {
  readonly id: string;
  readonly title: string;
  readonly kind: VoteKind;
  readonly state: VoteState;
  readonly options: readonly VoteOption[];
  readonly ballots: number;
  /** By value; undefined until staff show the result. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** What everybody at a meeting sees, the same for all. */
export interface Snapshot {
  readonly running: boolean;
  readonly questionsOpen: boolean;
  /** Every question, also those that are held or beyond the list. */
  readonly asked: number;
  readonly questions: readonly ShownQuestion[];
  /** Open and closed ones, the newest first. */
  readonly votes: readonly ShownVote[];
}

/** Words for an option in the reader's language where they are ours. */
export type OptionText = (option: VoteOption) => Text;
