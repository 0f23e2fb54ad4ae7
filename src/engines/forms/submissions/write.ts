import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Typed } from '../drafts/model.ts';
import type { Submission, SubmissionResult } from '../owner.ts';
import { formsContents, formsFiles, formsResults, formsSubmissions } from '../schema.ts';
import { refusals } from '../text.ts';
import { filesIn } from '../uploads/files.ts';
import { hashKey, seal, unseal } from './seal.ts';

/** Who sends what with which key; keys of different people never meet. */
export interface SendKey {
  readonly scope: string;
  readonly key: string;
  /** SHA-256 of what is asked: the same key with another request is refused. */
  readonly request: string;
}

export interface NewSubmission {
  readonly submission: Submission;
  readonly typed: Typed;
  readonly version: number;
  readonly draftId?: string;
  readonly previousId?: string;
  readonly send?: SendKey;
}

/**
 * Writes the fact and the content of a submission in one statement.
 * @returns false when somebody was faster: the key was used, or the previous version is corrected
 *   already. Waits while another transaction does the same.
 */
export async function insertSubmission(
  { db, town }: Unit,
  { submission, typed, version, draftId, previousId, send }: NewSubmission,
): Promise<boolean> {
  const { id, draft, answers, differences, submittedAt } = submission;
  const { owner, subject, formVersionId, channel, enteredBy, userId } = draft;
  const row = {
    ...{ town, id, owner, subject, formVersionId, channel, enteredBy, version, submittedAt },
    ...{ draftId, previousId, keyHash: send && hashKey(send.scope, send.key) },
  };
  const fact = db
    .$with('fact')
    .as(
      db
        .insert(formsSubmissions)
        .values(row)
        .onConflictDoNothing()
        .returning({ town: formsSubmissions.town, id: formsSubmissions.id }),
    );
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  const content = sql`SELECT town, id, ${userId ?? null}::text, ${submittedAt.toISOString()}::timestamptz,
    ${json(draft.representation)}, ${json(draft.context)}, ${json(answers)}, ${json(typed)},
    ${json(differences)} FROM fact`;
  const written = await db.with(fact).insert(formsContents).select(content);
  return written.rowCount === 1;
}

/** Files of the answers now belong to the submission and live as long as it does. */
export async function keepFiles({ db, town }: Unit, { id, answers }: Submission): Promise<void> {
  const ids = filesIn(answers).map((file) => file.id);
  if (ids.length === 0) return;
  await db
    .update(formsFiles)
    .set({ submissionId: id })
    .where(and(eq(formsFiles.town, town), inArray(formsFiles.fileId, ids)));
}

/** Keeps what the sender is answered, for those who send again. */
export async function keepResult(
  { db, town, now }: Unit,
  { scope, key, request }: SendKey,
  submissionId: string,
  result: SubmissionResult,
): Promise<void> {
  const sealed = seal(scope, key, result);
  await db
    .insert(formsResults)
    .values({ town, keyHash: hashKey(scope, key), submissionId, request, sealed, createdAt: now });
}

/**
 * What was answered to the same key before.
 * @throws AppError conflict when the key was used for another request.
 */
export async function findResult(
  { db, town }: Unit,
  { scope, key, request }: SendKey,
): Promise<SubmissionResult | undefined> {
  const [kept] = await db
    .select()
    .from(formsResults)
    .where(and(eq(formsResults.town, town), eq(formsResults.keyHash, hashKey(scope, key))));
  if (!kept) return undefined;
  if (kept.request !== request) throw new AppError('conflict', refusals.keyReused);
  return unseal(scope, key, kept.sealed) as SubmissionResult;
}
