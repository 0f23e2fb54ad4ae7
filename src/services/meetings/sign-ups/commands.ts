import { createHmac } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { takeHit } from '#platform/http/rate-limit.ts';
import type { Language } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { lockMeeting, type MeetingRow, seatsOf } from '../meetings/queries.ts';
import { canDo, movingUp, placeFor, seatsLeft, takesSignUpsOn } from '../meetings/rules.ts';
import { meetingType, pageTopic, type SignUpWay } from '../model.ts';
import { assertMay, userIdOf } from '../policy.ts';
import { meetings, signUps } from '../schema.ts';
import type { Sender } from '../sender.ts';
import { refusals } from '../text.ts';
import type { DeskForm, SignUpForm } from './inputs.ts';
import {
  findByKey,
  findHeld,
  getSignUp,
  listWaiting,
  nextNumber,
  type SignUpRow,
} from './queries.ts';
import { tell } from './tell.ts';

/** Letters about a sign-up that exists already: nobody is bombed through us. */
const repeats = { name: 'meetings.sign-up-mail', limit: 3, window: 24 * 60 * 60 } as const;

async function tellAgain(unit: Unit, meeting: MeetingRow, held: SignUpRow, sender: Sender) {
  const key = createHmac('sha256', sender.secret).update(held.id).digest('base64url');
  const { allowed } = await takeHit(unit, repeats, key);
  if (allowed) await tell(unit, meeting, held, sender, { kind: 'known' });
}

interface Arrival {
  readonly form: SignUpForm | DeskForm;
  readonly way: SignUpWay;
  readonly userId: string | null;
  readonly language: Language;
}

/** The caller holds the meeting, so no two arrivals count the same seats. */
async function admit(unit: Unit, meeting: MeetingRow, arrival: Arrival): Promise<SignUpRow> {
  const { form, ...how } = arrival;
  const { name, email, telephone, needs, needsNote, key } = form;
  const row: SignUpRow = {
    ...{ town: unit.town, id: newId(), meetingId: meeting.id },
    number: await nextNumber(unit, meeting.id),
    state: placeFor(meeting.capacity, await seatsOf(unit, meeting.id)),
    ...{ name, email, telephone, needs: [...new Set(needs)], needsNote, key, ...how },
    ...{ attendedAt: null, movedUpAt: null, remindedAt: null, erasedAt: null },
    createdAt: unit.now,
  };
  await unit.db.insert(signUps).values(row);
  unit.drop(pageTopic);
  return row;
}

/**
 * Signs somebody up: a seat, or the end of the list of those who wait. The same form, account or address
 * again is the sign-up that is there; an address then gets a letter, so that the answer gives nothing away.
 * @throws AppError `rule-violation` when the meeting takes none now.
 */
export async function signUp(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  form: SignUpForm,
  { sender, language }: { readonly sender: Sender; readonly language: Language },
): Promise<SignUpRow> {
  const meeting = await lockMeeting(unit, meetingId);
  const repeated = await findByKey(unit, meetingId, form.key);
  if (repeated) return repeated;
  if (!takesSignUpsOn(meeting, dayInTokyo(unit.now))) {
    throw new AppError('rule-violation', refusals.signUpsClosed);
  }
  const userId = userIdOf(actor);
  const held = await findHeld(unit, meetingId, { userId, email: form.email });
  if (held) {
    if (!userId) await tellAgain(unit, meeting, held, sender);
    return held;
  }
  const made = await admit(unit, meeting, { form, way: 'web', userId, language });
  const kind = made.state === 'confirmed' ? 'confirmed' : 'waiting';
  await tell(unit, meeting, made, sender, { kind });
  return made;
}

/** Staff sign somebody up who called or came; also after the last day, while there is a meeting. */
export async function signUpAtDesk(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  form: DeskForm,
  sender: Sender,
): Promise<SignUpRow> {
  assertMay(actor, 'meetings.manage');
  const meeting = await lockMeeting(unit, meetingId);
  const verdict = canDo('sign-ups', meeting.state);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const repeated = await findByKey(unit, meetingId, form.key);
  if (repeated) return repeated;
  const how = { way: form.way, userId: null, language: 'ja' } as const;
  const made = await admit(unit, meeting, { form, ...how });
  const kind = made.state === 'confirmed' ? 'confirmed' : 'waiting';
  await tell(unit, meeting, made, sender, { kind });
  const subject = { type: meetingType, id: meetingId };
  await recordAudit(unit, actor, { action: 'meetings.signed-up', subject });
  return made;
}

async function change(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<SignUpRow, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(signUps)
    .set(values)
    .where(and(eq(signUps.town, town), eq(signUps.id, id)));
}

/** Gives free seats to those who wait, in their order, and tells them. The caller holds the meeting. */
export async function fillSeats(unit: Unit, meeting: MeetingRow, sender: Sender): Promise<number> {
  const { confirmed } = await seatsOf(unit, meeting.id);
  const lucky = movingUp(
    await listWaiting(unit, meeting.id),
    seatsLeft(meeting.capacity, confirmed),
  );
  for (const waiting of lucky) {
    const now = { ...waiting, state: 'confirmed' as const, movedUpAt: unit.now };
    await change(unit, waiting.id, { state: now.state, movedUpAt: unit.now });
    await tell(unit, meeting, now, sender, { kind: 'moved-up' });
  }
  if (lucky.length > 0) unit.drop(pageTopic);
  return lucky.length;
}

/**
 * Cancels; who holds the signed link may, and staff. The seat goes to who waits first, unless the
 * meeting is over. A second time is no error.
 */
export async function cancelSignUp(unit: Unit, id: string, sender: Sender): Promise<void> {
  const { meetingId } = await getSignUp(unit, id);
  const meeting = await lockMeeting(unit, meetingId);
  const found = await getSignUp(unit, id);
  if (found.state === 'cancelled') return;
  await change(unit, id, { state: 'cancelled', attendedAt: null });
  unit.drop(pageTopic);
  if (meeting.state === 'announced') await fillSeats(unit, meeting, sender);
}

/** As `cancelSignUp`, by staff, with an entry in the log. */
export async function cancelAtDesk(
  unit: Unit,
  actor: Actor,
  id: string,
  sender: Sender,
): Promise<void> {
  assertMay(actor, 'meetings.manage');
  await cancelSignUp(unit, id, sender);
  const { meetingId } = await getSignUp(unit, id);
  const subject = { type: meetingType, id: meetingId };
  await recordAudit(unit, actor, { action: 'meetings.sign-up-cancelled', subject });
}

/** Somebody is here, or was ticked by mistake. */
export async function markAttendance(
  unit: Unit,
  actor: Actor,
  id: string,
  here: boolean,
): Promise<void> {
  assertMay(actor, 'meetings.manage');
  await getSignUp(unit, id);
  await change(unit, id, { attendedAt: here ? unit.now : null });
}

export async function saveWalkIns(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { walkIns }: { readonly walkIns: number },
): Promise<void> {
  assertMay(actor, 'meetings.manage');
  await lockMeeting(unit, meetingId);
  await unit.db
    .update(meetings)
    .set({ walkIns })
    .where(and(eq(meetings.town, unit.town), eq(meetings.id, meetingId)));
  unit.drop(pageTopic);
}

/** Says that the reminder left; a job that runs twice sends it once. */
export async function noteReminded(unit: Unit, id: string): Promise<void> {
  await change(unit, id, { remindedAt: unit.now });
}

/** Deletes who they were: numbers, needs and attendance stay as counts. @returns of how many. */
export async function erasePeople(unit: Unit, meetingId: string): Promise<number> {
  const rows = await unit.db
    .update(signUps)
    .set({
      ...{ name: '', email: '', telephone: '', userId: null, needsNote: '' },
      erasedAt: unit.now,
    })
    .where(
      and(eq(signUps.town, unit.town), eq(signUps.meetingId, meetingId), isNull(signUps.erasedAt)),
    )
    .returning({ id: signUps.id });
  return rows.length;
}
