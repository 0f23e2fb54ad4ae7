import type { FileStore } from '#platform/files/files.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { Typed } from '../drafts/model.ts';
import type { Channel, Representation, Submission } from '../owner.ts';
import type { Upload } from '../uploads/files.ts';
import type { RawAnswer } from '../values/raw.ts';

/** A submission as it is stored. `draft.id` is its own id when it came without a draft. */
export interface StoredSubmission extends Submission {
  /** 1 for what was sent first, one more for each correction. */
  readonly version: number;
  /** The submission that this one corrects. */
  readonly previousId?: string;
  /** What was typed where the answer differs from it, by path. */
  readonly typed: Typed;
  /** Its retention is over: the answers are gone, that there were some is not. */
  readonly erased: boolean;
}

/** Answers that come all at once, as JSON in the stored shape. */
export interface SentAnswers {
  readonly owner: string;
  readonly subject: string;
  readonly formVersionId: string;
  /** Files as `[{ name, content }]`, the content in Base64. */
  readonly answers: unknown;
  readonly channel: Channel;
  /** Idempotency key. */
  readonly key: string;
  readonly representation?: Representation;
  readonly context?: Readonly<Record<string, string>>;
  /** Where files that come inside the JSON are kept; without it they are refused. */
  readonly files?: FileStore;
}

/** What a correction changes: a form with the inputs of the fields asked for, or JSON by field key. */
export type CorrectionInput =
  | { readonly form: FormValues }
  | { readonly json: Readonly<Record<string, RawAnswer>> };

export interface CorrectionOptions {
  /** Paths that may change; all when left out. */
  readonly only?: readonly string[];
  /** Files by path; they take the place of those sent before, which the earlier version keeps. */
  readonly uploads?: {
    readonly store: FileStore;
    readonly files: Readonly<Record<string, readonly Upload[]>>;
  };
}
