import { and, eq } from 'drizzle-orm';
import {
  digest,
  grouped,
  hashSecret,
  newReceipt,
  secretFor,
  townKey,
} from '#engines/cases/contract.ts';
import { type RecordedInput, recordInput } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { callChange } from '../calls/change.ts';
import { type Call, lockCall } from '../calls/queries.ts';
import { type Channel, commentKind, inputChannelOf, listTopic, pageTopic } from '../model.ts';
import { assertMay, staffIdOf } from '../policy.ts';
import { takesNow, takesTyped } from '../rules.ts';
import { comments, submissions } from '../schema.ts';
import type { EnterForm, Said, SubmissionForm } from './inputs.ts';
import type { Submission } from './queries.ts';

/** Whoever sent something finds it again with these; the secret is told once. */
export type Receipt = Pick<RecordedInput, 'id' | 'receipt' | 'secret' | 'repeated'>;

interface Sending {
  readonly channel: Channel;
  readonly receivedOn: string;
  readonly typedBy: string | null;
  readonly sample: boolean;
}

function senderOf(actor: Actor): string {
  if (actor.kind === 'citizen') return `citizen ${actor.userId}`;
  return actor.kind === 'staff' ? `staff ${actor.staffId}` : actor.kind;
}

/** Keeps what was said as inputs of the engine, which masks them, and gives each its number. */
export async function keepComments(
  unit: Unit,
  actor: Actor,
  call: Call,
  submission: Submission,
  said: readonly Said[],
): Promise<string[]> {
  const { db, town } = unit;
  const { name, email, userId, round, channel, receivedOn, sample } = submission;
  const ids: string[] = [];
  for (const [index, { section, place, text }] of said.entries()) {
    const title = [section, place].filter(Boolean).join(' ');
    const { id } = await recordInput(unit, actor, {
      ...{ kind: commentKind, subject: call.id, text, channel: inputChannelOf[channel] },
      // What is shown is masked, and only together with the result: nobody is asked (行政手続法43条2項).
      ...{ wish: 'public', departmentId: call.departmentId, receivedOn, sample },
      ...(title && { title }),
      author: {
        ...(userId && { userId }),
        ...(name && { name }),
        ...(email && { email }),
        wantsNotices: Boolean(userId || email),
      },
      key: `${submission.id} ${round} ${index}`,
    });
    const number = call.lastNumber + index + 1;
    await db.insert(comments).values({
      ...{ town, id, callId: call.id, submissionId: submission.id, number, section, place },
      withdrawn: false,
    });
    ids.push(id);
  }
  await callChange(unit, call.id, { lastNumber: call.lastNumber + said.length });
  unit.drop(listTopic, pageTopic(call.id));
  return ids;
}

async function keepSubmission(
  unit: Unit,
  actor: Actor,
  call: Call,
  form: SubmissionForm,
  sending: Sending,
): Promise<{ readonly row?: Submission; readonly secret: string; readonly openKey: string }> {
  const { town, db, now } = unit;
  const scope = `public-comments ${call.id} ${senderOf(actor)} ${form.key}`;
  const [secret, openKey] = [secretFor(await townKey(unit), scope), digest(scope)];
  const { name, address, email } = form;
  const asked = {
    name: call.asksName === 'none' ? '' : name,
    address: call.asksAddress === 'none' ? '' : address,
  };
  const [row] = await db
    .insert(submissions)
    .values({
      ...{ town, id: newId(), callId: call.id, ...asked, email, ...sending },
      userId: actor.kind === 'citizen' ? actor.userId : null,
      ...{ receipt: newReceipt(), secretHash: hashSecret(secret), openKey },
      ...{ round: 0, withdrawn: false, createdAt: now },
    })
    .onConflictDoNothing({ target: [submissions.town, submissions.openKey] })
    .returning();
  return { row, secret, openKey };
}

async function keptBefore({ db, town }: Unit, openKey: string, secret: string): Promise<Receipt> {
  const [row] = await db
    .select({ id: submissions.id, receipt: submissions.receipt })
    .from(submissions)
    .where(and(eq(submissions.town, town), eq(submissions.openKey, openKey)));
  if (!row) throw new Error('a submission was kept and cannot be seen');
  return { id: row.id, receipt: grouped(row.receipt), secret: grouped(secret), repeated: true };
}

async function take(
  unit: Unit,
  actor: Actor,
  call: Call,
  form: SubmissionForm,
  sending: Sending,
): Promise<Receipt> {
  const { row, secret, openKey } = await keepSubmission(unit, actor, call, form, sending);
  if (!row) return keptBefore(unit, openKey, secret);
  await keepComments(unit, actor, call, row, form.comments);
  return { id: row.id, receipt: grouped(row.receipt), secret: grouped(secret), repeated: false };
}

/**
 * Takes what somebody sent on this site. The same key of the same sender gives the same receipt, also
 * after the last day; it waits for others that send at the same moment, so that numbers have no gaps.
 * @throws AppError `not-found`; `rule-violation` outside the period
 */
export async function takeSubmission(
  unit: Unit,
  actor: Actor,
  callId: string,
  form: SubmissionForm,
): Promise<Receipt> {
  const call = await lockCall(unit, callId);
  const today = dayInTokyo(unit.now);
  const sending = { channel: 'web', receivedOn: today, typedBy: null } as const;
  const taken = await take(unit, actor, call, form, { ...sending, sample: call.sample });
  const verdict = takesNow(call, today);
  if (!taken.repeated && !verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return taken;
}

/**
 * Types in what came by post, fax, mail, telephone or at the counter; who typed it is kept.
 * @throws AppError `forbidden`; `rule-violation` for a day outside the period
 */
export async function enterSubmission(
  unit: Unit,
  actor: Actor,
  callId: string,
  form: SubmissionForm,
  { channel, receivedOn }: EnterForm,
): Promise<Receipt> {
  const call = await lockCall(unit, callId);
  assertMay(actor, 'public-comments.answer', call);
  const verdict = takesTyped(call, receivedOn, dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const sending = { channel, receivedOn, typedBy: staffIdOf(actor), sample: call.sample };
  return take(unit, actor, call, form, sending);
}
