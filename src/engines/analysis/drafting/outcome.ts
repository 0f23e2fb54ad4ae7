/** Why a model's draft was not taken. */
export const draftRefusals = [
  /** Its server is away, says no or takes too long. */
  'no-answer',
  'unreadable',
  'no-quote',
  'quote-not-found',
  'name-too-long',
  'summary-too-long',
  'personal-data',
  /** Nobody may read the voices of the theme, so none was sent. */
  'no-voices',
] as const;
export type DraftRefusal = (typeof draftRefusals)[number];

/** How the drafting of a run's names and summaries stands. */
export interface DraftOutcome {
  readonly state: 'waiting' | 'running' | 'done';
  readonly model: string;
  /** ISO moment at which a person asked for it. */
  readonly at: string;
  /** Groups to draft for, and those that are through. */
  readonly total: number;
  readonly done: number;
  readonly refused: readonly { readonly group: string; readonly why: DraftRefusal }[];
}

/** After so long a drafting that says it is at work has died with its process. */
const longest = 60 * 60 * 1000;

/** Whether one is at work, so that no other is started. */
export function isDrafting(outcome: DraftOutcome | undefined, now: Date): boolean {
  if (!outcome || outcome.state === 'done') return false;
  return now.getTime() - Date.parse(outcome.at) < longest;
}
