import { and, eq, inArray } from 'drizzle-orm';
import { type Viewer, withdrawInput } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { type Call, lockCall } from '../calls/queries.ts';
import { listTopic, pageTopic } from '../model.ts';
import { takesNow } from '../rules.ts';
import { comments, filings, submissions } from '../schema.ts';
import { names, refusals } from '../text.ts';
import type { SubmissionForm } from './inputs.ts';
import { type Comment, commentsOfSubmission, findByReceipt, type Submission } from './queries.ts';
import { keepComments } from './take.ts';

/** The submission of an author, held while the call still takes changes. @throws AppError */
async function begin(
  unit: Unit,
  { callId, receipt }: Submission,
): Promise<{ readonly call: Call; readonly submission: Submission }> {
  const call = await lockCall(unit, callId);
  const verdict = takesNow(call, dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const submission = await findByReceipt(unit, receipt, true);
  if (!submission) throw notFound(names.submission);
  if (submission.withdrawn) throw new AppError('rule-violation', refusals.alreadyWithdrawn);
  return { call, submission };
}

async function withdrawAll(unit: Unit, gone: readonly Comment[]): Promise<void> {
  const viewer: Viewer = { kind: 'author', inputIds: gone.map(({ id }) => id) };
  for (const { id } of gone) await withdrawInput(unit, viewer, id);
}

async function changeSubmission(
  { db, town }: Unit,
  id: string,
  values: Partial<typeof submissions.$inferInsert>,
): Promise<void> {
  await db
    .update(submissions)
    .set(values)
    .where(and(eq(submissions.town, town), eq(submissions.id, id)));
}

/** 取下げ by the author until the last day. @throws AppError `rule-violation` */
export async function withdrawSubmission(unit: Unit, owned: Submission): Promise<void> {
  const { call, submission } = await begin(unit, owned);
  await withdrawAll(unit, await commentsOfSubmission(unit, submission.id));
  await changeSubmission(unit, submission.id, { withdrawn: true });
  unit.drop(listTopic, pageTopic(call.id));
}

/**
 * What the author changed takes the place of what was said before, which stays with staff as withdrawn; what
 * stayed the same keeps its number. @throws AppError `rule-violation` after the last day
 */
export async function editSubmission(
  unit: Unit,
  actor: Actor,
  owned: Submission,
  form: SubmissionForm,
): Promise<void> {
  const { call, submission } = await begin(unit, owned);
  const { name, address, email } = form;
  const before = new Map(
    (await commentsOfSubmission(unit, submission.id)).map((one) => [one.id, one]),
  );
  // Whom to tell is kept with each comment: another address makes all of them new.
  const moved = email !== submission.email || name !== submission.name;
  const isKept = ({ id, section, place, text }: SubmissionForm['comments'][number]) => {
    const old = before.get(id);
    const same = old?.section === section && old.place === place && old.input?.text === text;
    return !moved && same;
  };
  const kept = new Set(form.comments.filter(isKept).map(({ id }) => id));
  const fresh = form.comments.filter(({ id }) => !kept.has(id));
  await withdrawAll(
    unit,
    [...before.values()].filter(({ id }) => !kept.has(id)),
  );
  const round = submission.round + 1;
  await changeSubmission(unit, submission.id, { name, address, email, round });
  await keepComments(unit, actor, call, { ...submission, name, email, round }, fresh);
}

/** A comment was withdrawn, here or on the page of the voice: it stands in no row any more. */
export async function forgetComment({ db, town }: Unit, id: string): Promise<void> {
  const own = and(eq(comments.town, town), eq(comments.id, id));
  await db.update(comments).set({ withdrawn: true }).where(own);
  await db.delete(filings).where(and(eq(filings.town, town), inArray(filings.commentId, [id])));
}
