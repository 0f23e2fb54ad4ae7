import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { SubmissionResult } from '../owner.ts';
import type { RawAnswer } from '../values/raw.ts';
import type { SentAnswers } from './model.ts';

/** Sends a draft, once for a key. @throws InputError by field path for what is wrong or missing; AppError not-found, conflict */
export async function submitDraft(
  _unit: Unit,
  _actor: Actor,
  _draftId: string,
  _input: { readonly key: string; readonly secret?: string },
): Promise<SubmissionResult> {
  throw new Error('being written');
}
/** Sends answers that come all at once (API, import), once for a key. @throws InputError by field path */
export async function submitAnswers(
  _unit: Unit,
  _actor: Actor,
  _input: SentAnswers,
): Promise<SubmissionResult> {
  throw new Error('being written');
}
/**
 * Answers changed after the submission, as a new submission that names the one before. The owner of
 * the case has checked that the actor may. @returns the id of the new one. @throws InputError, AppError conflict when somebody corrected it meanwhile
 */
export async function saveCorrection(
  _unit: Unit,
  _actor: Actor,
  _submissionId: string,
  _input: { readonly form: FormValues } | { readonly json: Readonly<Record<string, RawAnswer>> },
  _options?: { readonly only?: readonly string[] },
): Promise<string> {
  throw new Error('being written');
}
