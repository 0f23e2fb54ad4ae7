import { createHmac } from 'node:crypto';
import { grouped, receiptSecret, secretMatches } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { submissionPages } from '../model.ts';
import { findByReceipt, type Submission } from './queries.ts';

export interface OwnSubmission {
  readonly submission: Submission;
  /** Known only to who came with it. */
  readonly secret?: string;
}

function ownedBy(c: HttpContext, submission: Submission): OwnSubmission | undefined {
  const { actor } = c.var;
  const secret = receiptSecret(c, submissionPages, grouped(submission.receipt));
  if (secret && secretMatches(secret, submission.secretHash)) return { submission, secret };
  const byAccount = actor.kind === 'citizen' && submission.userId === actor.userId;
  return byAccount ? { submission } : undefined;
}

/**
 * Does `work` for the author of the submission of the address, in one unit. Whoever is not gets the page
 * that asks for the numbers, whether there is such a submission or not.
 */
export async function withOwnSubmission(
  c: HttpContext,
  work: (unit: Unit, owned: OwnSubmission) => Promise<Response>,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const done = await inTown(c, async (unit) => {
    const submission = await findByReceipt(unit, c.req.param('receipt') ?? '');
    const owned = submission && ownedBy(c, submission);
    return owned && work(unit, owned);
  });
  return done ?? c.redirect(submissionPages.find, 303);
}

/** Guesses at one receipt, from however many addresses. @throws AppError rate-limited */
export async function limitGuesses(c: HttpContext, receipt: string): Promise<void> {
  const guesses = { name: `${submissionPages.limits}.find-one`, limit: 30, window: 3600 };
  const key = createHmac('sha256', c.var.platform.secret).update(receipt).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guesses, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
}
