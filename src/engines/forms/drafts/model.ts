import type { IsoDate } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import type { Channel, OwnedDraft, Representation } from '../owner.ts';
import type { RawAnswer } from '../values/raw.ts';

/** What was typed, by path (`key`, `repeat.<rowId>.key`), where the stored answer differs from it. */
export type Typed = Readonly<Record<string, RawAnswer>>;
/** What was typed and could not be understood, by path; shown again, never submitted. */
export type Pending = Readonly<Record<string, RawAnswer>>;

/** That a source filled an answer, and with what. */
export interface PrefillMark {
  readonly source: string;
  readonly value: unknown;
  /** ISO moment at which the source last changed it. */
  readonly asOf?: string;
}
/** By path of the answer. */
export type PrefillMarks = Readonly<Record<string, PrefillMark>>;

/** A draft with its form. `answers` holds the hidden ones too. */
export interface Draft extends OwnedDraft {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly typed: Typed;
  readonly pending: Pending;
  readonly prefilled: PrefillMarks;
  /** Set once it was sent; it cannot change any more. */
  readonly submissionId?: string;
  readonly resultHref?: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Last day on which it is kept if nothing changes; undefined while it is held for a correction. */
  readonly keptUntil?: IsoDate;
}

export interface NewDraft {
  readonly owner: string;
  readonly subject: string;
  readonly formVersionId: string;
  readonly channel: Channel;
  readonly representation: Representation;
  readonly context?: Readonly<Record<string, string>>;
}

/** The secret opens the draft without a sign-in; only its hash is stored, so say it now or never. */
export interface StartedDraft {
  readonly draftId: string;
  readonly secret: string;
}

/** `ok`: nothing on the screen is wrong or missing, and nothing new appeared on it. */
export interface SavedScreen {
  readonly ok: boolean;
  readonly errors: FieldErrors;
  /** Paths of questions that appeared on this screen because of what was just answered. */
  readonly revealed: readonly string[];
  readonly draft: Draft;
}
