import { and, eq, inArray } from 'drizzle-orm';
import { DatabaseError } from 'pg';
import type { Unit } from '#platform/database/database.ts';
import { insertInto, type SentValue } from '#platform/database/statement.ts';
import { AppError } from '#platform/errors.ts';
import type { Typed } from '../drafts/model.ts';
import type { Submission, SubmissionResult } from '../owner.ts';
import { formsFiles, formsResults } from '../schema.ts';
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
  /** The answers are kept by their owner alone: only that something was sent stands here. */
  readonly factOnly?: true;
}

const factColumns = {
  ...{ town: 'text', id: 'uuid', draft_id: 'uuid', owner: 'text', subject: 'text' },
  ...{ form_version_id: 'uuid', channel: 'text', entered_by: 'uuid', version: 'integer' },
  ...{ previous_id: 'uuid', key_hash: 'text', submitted_at: 'timestamptz' },
};
const insertFact = insertInto('forms_submissions', factColumns);
const insertNewFact = insertInto('forms_submissions', factColumns, 'ON CONFLICT DO NOTHING');

const insertContent = insertInto('forms_contents', {
  ...{ town: 'text', submission_id: 'uuid', user_id: 'text', submitted_at: 'timestamptz' },
  ...{ representation: 'jsonb', context: 'jsonb', answers: 'jsonb', typed: 'jsonb' },
  ...{ differences: 'jsonb' },
});

const json = (value: unknown): string => JSON.stringify(value);

function factOf({ town }: Unit, { submission, ...rest }: NewSubmission): SentValue[] {
  const { id, draft, submittedAt } = submission;
  const { owner, subject, formVersionId, channel, enteredBy } = draft;
  const { version, draftId, previousId, send } = rest;
  return [
    ...[town, id, draftId, owner, subject, formVersionId, channel, enteredBy, version],
    ...[previousId, send && hashKey(send.scope, send.key), submittedAt.toISOString()],
  ];
}

function sendContent(unit: Unit, { submission, typed, factOnly }: NewSubmission): void {
  if (factOnly) return;
  const { id, draft, answers, differences, submittedAt } = submission;
  unit.send(insertContent, [
    ...[unit.town, id, draft.userId, submittedAt.toISOString()],
    ...[draft.representation, draft.context, answers, typed, differences].map(json),
  ]);
}

/**
 * Writes the fact and the content of a submission.
 * @returns false when somebody was faster: the key was used, or the previous version is corrected
 *   already. Waits while another transaction does the same.
 */
export async function insertSubmission(unit: Unit, fresh: NewSubmission): Promise<boolean> {
  const { rowCount } = await unit.run(insertNewFact, factOf(unit, fresh));
  if (rowCount !== 1) return false;
  sendContent(unit, fresh);
  return true;
}

/** The unit of work of a submission failed because its key was used: the answer is there already. */
export const sentBefore = new AppError('conflict', refusals.sentAlready);

function explainFact(error: unknown): unknown {
  return error instanceof DatabaseError && error.code === '23505' ? sentBefore : error;
}

/** As `insertSubmission`, without waiting: when somebody was faster, the unit fails with `sentBefore`. */
export function sendSubmission(unit: Unit, fresh: NewSubmission): void {
  unit.send(insertFact, factOf(unit, fresh), explainFact);
  sendContent(unit, fresh);
}

/** Files of the answers now belong to the submission and live as long as it does. */
export async function keepFiles(unit: Unit, { id, answers }: Submission): Promise<void> {
  const ids = filesIn(answers).map((file) => file.id);
  if (ids.length === 0) return;
  const { db, town } = unit;
  await db
    .update(formsFiles)
    .set({ submissionId: id })
    .where(and(eq(formsFiles.town, town), inArray(formsFiles.fileId, ids)));
}

const insertResult = insertInto('forms_results', {
  ...{ town: 'text', key_hash: 'text', submission_id: 'uuid', request: 'text' },
  ...{ sealed: 'text', created_at: 'timestamptz' },
});

/** Keeps what the sender is answered, for those who send again. */
export function keepResult(
  unit: Unit,
  { scope, key, request }: SendKey,
  submissionId: string,
  result: SubmissionResult,
): void {
  const sealed = seal(scope, key, result);
  const hash = hashKey(scope, key);
  unit.send(insertResult, [
    ...[unit.town, hash, submissionId, request, sealed, unit.now.toISOString()],
  ]);
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
