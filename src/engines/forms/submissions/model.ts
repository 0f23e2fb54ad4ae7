import type { FileStore } from '#platform/files/files.ts';
import type { Typed } from '../drafts/model.ts';
import type { Channel, Representation, Submission } from '../owner.ts';

/** A submission as it is stored. `draft.id` is its own id when it came without a draft. */
export interface StoredSubmission extends Submission {
  /** 1 for what was sent first, one more for each correction. */
  readonly version: number;
  /** The submission that this one corrects. */
  readonly previousId?: string;
  /** What was typed where the answer differs from it, by path. */
  readonly typed: Typed;
}

/** Answers that come all at once, as JSON in the stored shape. */
export interface SentAnswers {
  readonly owner: string;
  readonly subject: string;
  readonly formVersionId: string;
  readonly answers: unknown;
  readonly channel: Channel;
  /** Idempotency key. */
  readonly key: string;
  readonly representation?: Representation;
  readonly context?: Readonly<Record<string, string>>;
  /** Where files that come inside the JSON are kept; without it they are refused. */
  readonly files?: FileStore;
}
