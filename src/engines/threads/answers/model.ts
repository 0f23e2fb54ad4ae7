/** What the town does with what was said. */
export const answerOutcomes = ['taken-up', 'partly', 'later', 'not-taken-up', 'explained'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** Replaced: a correction took its place. */
export const answerStates = ['proposed', 'returned', 'decided', 'replaced'] as const;
export type AnswerState = (typeof answerStates)[number];

export interface AnswerText {
  readonly text: string;
  /** Why it is so; an answer without a reason is none. */
  readonly reason: string;
  readonly outcome: AnswerOutcome;
}

/** An answer as it is stored. */
export interface Answer extends AnswerText {
  readonly id: string;
  readonly state: AnswerState;
  readonly departmentId: string;
  /** The answer that this one corrects. */
  readonly corrects?: string;
  readonly draftedAt: Date;
  /** ISO day. */
  readonly decidedOn?: string;
  /** Voices that it is for. */
  readonly inputIds: readonly string[];
}

/** Kind of approval, and what it is about. */
export const answerKind = 'threads.answer';
export const answerSubject = (id: string) => ({ type: 'threads.answer', id });

/** Voices that one answer can be for: all of them move in the transaction of the last stamp. */
export const answerLimit = 500;
