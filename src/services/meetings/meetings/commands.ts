import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { correctItem, publishItem } from '#engines/publishing/contract.ts';
import { registerActivity } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { meetingType, pageTopic } from '../model.ts';
import { carryOver } from '../points/carry.ts';
import { assertMay, staffIdOf } from '../policy.ts';
import { agendaItems, meetings } from '../schema.ts';
import type { Sender } from '../sender.ts';
import { sharedColumns } from '../series/commands.ts';
import { fillSeats } from '../sign-ups/commands.ts';
import { tellAll } from '../sign-ups/tell.ts';
import { refusals } from '../text.ts';
import type { MeetingForm } from './inputs.ts';
import { activityOf, itemOf } from './item.ts';
import { isSlugTaken, lockMeeting, type MeetingRow, seatsOf } from './queries.ts';
import { type Act, canDo } from './rules.ts';
import { formErrors } from './text.ts';

/** The meeting, held for an act that its state allows. @throws AppError */
export async function beginAct(
  unit: Unit,
  actor: Actor,
  id: string,
  act: Act,
): Promise<MeetingRow> {
  assertMay(actor, act === 'minutes' ? 'meetings.minutes' : 'meetings.manage');
  const meeting = await lockMeeting(unit, id);
  const verdict = canDo(act, meeting.state);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return meeting;
}

export async function changeMeeting(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<typeof meetings.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(meetings)
    .set(values)
    .where(and(eq(meetings.town, town), eq(meetings.id, id)));
}

export async function noteAct(unit: Unit, actor: Actor, id: string, act: string): Promise<void> {
  unit.drop(pageTopic);
  const subject = { type: meetingType, id };
  await recordAudit(unit, actor, { action: `meetings.${act}`, subject });
}

function valuesOf(form: MeetingForm) {
  const { day, startsAt, endsAt, place, access, onlineUrl, onlineForAll } = form;
  return {
    ...sharedColumns(form),
    ...{ day, startsAt, endsAt, place, access, onlineUrl, onlineForAll },
    ...{ takesSignUps: form.takesSignUps, keepDays: form.keepDays },
    seriesId: form.seriesId ?? null,
    capacity: form.capacity ?? null,
    signUpUntil: form.signUpUntil ?? null,
    questionsUntil: form.questionsUntil ?? null,
  };
}

async function assertFree(unit: Unit, slug: string, id?: string): Promise<void> {
  if (await isSlugTaken(unit, slug, id)) throw new InputError({ slug: refusals.slugTaken.text });
}

/** @returns its id. What its series has open stands on its agenda. @throws InputError */
export async function createMeeting(
  unit: Unit,
  actor: Actor,
  form: MeetingForm,
  more: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'meetings.manage');
  await assertFree(unit, form.slug);
  const id = newId();
  await unit.db.insert(meetings).values({
    ...valuesOf(form),
    ...{ town: unit.town, id, ownerStaffId: staffIdOf(actor), state: 'draft', walkIns: 0 },
    ...{ correction: '', cancelReason: '', revision: 1, createdAt: unit.now },
    sample: more.sample ?? false,
  });
  await carryOver(unit, form.seriesId ?? null);
  await noteAct(unit, actor, id, 'created');
  return id;
}

const moved = (meeting: MeetingRow, form: MeetingForm): boolean =>
  (['day', 'startsAt', 'endsAt', 'place', 'onlineUrl'] as const).some(
    (key) => meeting[key] !== form[key],
  );

async function assertSeats(unit: Unit, id: string, capacity: number | undefined): Promise<void> {
  if (capacity === undefined) return;
  const { confirmed } = await seatsOf(unit, id);
  if (capacity < confirmed) throw new InputError({ capacity: refusals.belowTaken.text });
}

/** A public meeting changed: register, calendar and everybody who signed up hear of it. */
async function tellChange(
  unit: Unit,
  actor: Actor,
  meeting: MeetingRow,
  note: string,
  sender: Sender,
): Promise<void> {
  if (note) await correctItem(unit, actor, itemOf(meeting), note);
  else await publishItem(unit, actor, itemOf(meeting));
  await registerActivity(unit, activityOf(meeting, unit.now));
  if (note) await tellAll(unit, meeting, sender, { kind: 'changed', words: note });
  await fillSeats(unit, meeting, sender);
}

/**
 * Saves a draft, or changes a meeting that is announced; more seats go to those who wait.
 * @throws InputError for a taken address, for fewer seats than are taken, and when day, time or place of
 * an announced meeting change without a word. @throws AppError `conflict` over a newer save.
 */
export async function saveMeeting(
  unit: Unit,
  actor: Actor,
  id: string,
  form: MeetingForm,
  sender: Sender,
): Promise<void> {
  const meeting = await beginAct(unit, actor, id, 'write');
  if (meeting.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  const out = meeting.state === 'announced';
  const slug = out ? meeting.slug : form.slug;
  await assertFree(unit, slug, id);
  await assertSeats(unit, id, form.capacity);
  if (out && moved(meeting, form) && !form.note) throw new InputError({ note: formErrors.note });
  const values = { ...valuesOf(form), slug, revision: meeting.revision + 1 };
  const correction = out && form.note ? form.note : meeting.correction;
  await changeMeeting(unit, id, { ...values, correction });
  await carryOver(unit, values.seriesId);
  if (out) await tellChange(unit, actor, { ...meeting, ...values }, form.note, sender);
  await noteAct(unit, actor, id, 'saved');
}

/** Deletes a draft that was given up. */
export async function removeMeeting(unit: Unit, actor: Actor, id: string): Promise<void> {
  const { seriesId } = await beginAct(unit, actor, id, 'remove');
  const { db, town } = unit;
  await db
    .delete(agendaItems)
    .where(and(eq(agendaItems.town, town), eq(agendaItems.meetingId, id)));
  await db.delete(meetings).where(and(eq(meetings.town, town), eq(meetings.id, id)));
  await carryOver(unit, seriesId);
  await noteAct(unit, actor, id, 'removed');
}
