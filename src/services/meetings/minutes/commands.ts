import { and, eq } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { mayOverride } from '#engines/content/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { beginAct, noteAct } from '../meetings/commands.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { minutesType } from '../model.ts';
import { recordPoint } from '../points/commands.ts';
import { staffIdOf } from '../policy.ts';
import { minutes, minutesEntries } from '../schema.ts';
import { refusals as shared } from '../text.ts';
import { judgeMinutes } from './checks.ts';
import type { EntryEdit, EntryForm, OverrideForm, SummaryForm } from './inputs.ts';
import { type EntryRow, findMinutes, listEntries, type MinutesRow } from './queries.ts';
import { names, refusals, titleOf } from './text.ts';

export async function changeMinutes(
  { db, town }: Unit,
  meetingId: string,
  values: Partial<Omit<MinutesRow, 'town' | 'meetingId'>>,
): Promise<void> {
  await db
    .update(minutes)
    .set(values)
    .where(and(eq(minutes.town, town), eq(minutes.meetingId, meetingId)));
}

/** The minutes, there from the first line on. */
async function keptMinutes(unit: Unit, meetingId: string): Promise<MinutesRow> {
  const found = await findMinutes(unit, meetingId);
  if (found) return found;
  const row: MinutesRow = {
    ...{ town: unit.town, meetingId, state: 'draft', html: '', summaryEn: '', shownVersion: null },
    ...{ publishedAt: null, withdrawnAt: null, withdrawalReason: '', overrides: [], revision: 1 },
  };
  await unit.db.insert(minutes).values(row);
  return row;
}

/**
 * Minutes that may be written now. What is public stays as it is until the new version is approved.
 * @throws AppError `rule-violation` while they are before the approvers.
 */
async function beginWriting(
  unit: Unit,
  actor: Actor,
  meetingId: string,
): Promise<{ meeting: MeetingRow; row: MinutesRow }> {
  const meeting = await beginAct(unit, actor, meetingId, 'minutes');
  const row = await keptMinutes(unit, meetingId);
  if (row.state === 'waiting') throw new AppError('rule-violation', refusals.waiting);
  return { meeting, row };
}

async function touch(unit: Unit, { meetingId, revision, state }: MinutesRow): Promise<void> {
  const next = state === 'published' ? 'draft' : state;
  await changeMinutes(unit, meetingId, { revision: revision + 1, state: next });
}

export async function saveSummary(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  summary: SummaryForm,
): Promise<void> {
  const { row } = await beginWriting(unit, actor, meetingId);
  await changeMinutes(unit, meetingId, summary);
  await touch(unit, row);
  await noteAct(unit, actor, meetingId, 'minutes-saved');
}

/** A citizen's name is kept only if they wished it: what is not stored cannot leak. */
const nameOf = ({ speaker, name, named }: EntryEdit): string =>
  speaker === 'citizen' && !named ? '' : name;

async function pointOf(unit: Unit, actor: Actor, meetingId: string, form: EntryForm) {
  const { makes: kind, text, departmentId, staffId, dueOn, key } = form;
  if (kind === 'nothing' || !departmentId || !dueOn) return null;
  const point = { kind, text, departmentId, dueOn, key, ...(staffId && { staffId }) };
  return recordPoint(unit, actor, meetingId, point);
}

/** Adds what was said; a promise or question in it becomes an input at once. @returns its id. */
export async function addEntry(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  form: EntryForm,
): Promise<string> {
  const { row } = await beginWriting(unit, actor, meetingId);
  const last = (await listEntries(unit, meetingId)).at(-1);
  const id = newId();
  await unit.db.insert(minutesEntries).values({
    ...{ town: unit.town, id, meetingId, position: (last?.position ?? 0) + 1 },
    ...{ agendaItemId: form.agendaItemId ?? null, speaker: form.speaker, name: nameOf(form) },
    ...{ text: form.text, pointId: await pointOf(unit, actor, meetingId, form) },
  });
  await touch(unit, row);
  await noteAct(unit, actor, meetingId, 'minutes-saved');
  return id;
}

async function getEntry(unit: Unit, meetingId: string, id: string): Promise<EntryRow> {
  const found = (await listEntries(unit, meetingId)).find((entry) => entry.id === id);
  if (!found) throw notFound(names.entry);
  return found;
}

/** Mends an entry in its place. What everybody reads stays until the new version is approved. */
export async function editEntry(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { id, ...form }: EntryEdit & { readonly id: string },
): Promise<void> {
  const { row } = await beginWriting(unit, actor, meetingId);
  await getEntry(unit, meetingId, id);
  const { agendaItemId = null, speaker, text } = form;
  await unit.db
    .update(minutesEntries)
    .set({ agendaItemId, speaker, name: nameOf(form), text })
    .where(and(eq(minutesEntries.town, unit.town), eq(minutesEntries.id, id)));
  await touch(unit, row);
  await noteAct(unit, actor, meetingId, 'minutes-saved');
}

/** Takes an entry out; a promise that it made stays, as its own record. */
export async function removeEntry(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  id: string,
): Promise<void> {
  const { row } = await beginWriting(unit, actor, meetingId);
  await getEntry(unit, meetingId, id);
  await unit.db
    .delete(minutesEntries)
    .where(and(eq(minutesEntries.town, unit.town), eq(minutesEntries.id, id)));
  await touch(unit, row);
  await noteAct(unit, actor, meetingId, 'minutes-saved');
}

/**
 * 起案: puts the minutes before the approvers; they are frozen until these decide.
 * @throws AppError `rule-violation` when the checks stop them or nothing is written.
 */
export async function submitMinutes(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { comment }: { readonly comment: string },
): Promise<string> {
  const { meeting } = await beginWriting(unit, actor, meetingId);
  const { body, stopping } = await judgeMinutes(unit, meeting);
  if (!body.html && body.entries.length === 0) throw new AppError('rule-violation', shared.empty);
  if (stopping.length > 0) throw new AppError('rule-violation', shared.stopped);
  const draft = await requestApproval(unit, actor, {
    ...{ kind: minutesType, subject: { type: minutesType, id: meetingId }, comment },
    ...{ departmentId: meeting.departmentId, title: titleOf(meeting.title).ja },
  });
  await changeMinutes(unit, meetingId, { state: 'waiting' });
  await noteAct(unit, actor, meetingId, 'minutes-submitted');
  return draft.id;
}

/** Somebody answers for a finding: a warning is the writer's, an error needs `content.override`. */
export async function overrideFinding(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { rule, excerpt, reason }: OverrideForm,
): Promise<void> {
  const { meeting, row } = await beginWriting(unit, actor, meetingId);
  const { stopping } = await judgeMinutes(unit, meeting);
  const finding = stopping.find((one) => one.rule === rule && one.place.excerpt === excerpt);
  const staffId = staffIdOf(actor);
  if (!finding || !staffId) throw new AppError('conflict', refusals.noFinding);
  if (!mayOverride(finding, can(actor, 'content.override'))) {
    throw new AppError('forbidden', refusals.notOverridable);
  }
  const overrides = [...row.overrides, { rule, excerpt, reason, staffId }];
  await changeMinutes(unit, meetingId, { overrides });
  await noteAct(unit, actor, meetingId, 'finding-overridden');
}
