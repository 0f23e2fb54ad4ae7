/** Why a model's draft was not taken. */
export const draftRefusals = [
  'no-answer',
  'unreadable',
  'no-quote',
  'quote-not-found',
  'name-too-long',
  'no-voices',
] as const;
export type DraftRefusal = (typeof draftRefusals)[number];

/** How the drafting of a run's names and summaries stands. */
export interface DraftOutcome {
  readonly state: 'waiting' | 'running' | 'done';
  readonly model: string;
  /** Groups to draft for, and those that are through. */
  readonly total: number;
  readonly done: number;
  readonly refused: readonly { readonly group: string; readonly why: DraftRefusal }[];
}
