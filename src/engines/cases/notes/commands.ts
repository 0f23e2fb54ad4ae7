import { and, eq } from 'drizzle-orm';
import { findDepartments, findStaff } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { auditAct } from '../acting/commands.ts';
import { lockCase, record, wasDone } from '../acting/events.ts';
import type { AddNote } from '../acts.ts';
import { insistOn, isAsked } from '../policy.ts';
import { getCaseType } from '../registry.ts';
import { caseNotes } from '../schema.ts';
import { departmentUnknown, noteText, refusals } from '../text.ts';

const author = (actor: Actor): string | undefined =>
  actor.kind === 'staff' ? actor.staffId : undefined;

async function insistOnAsked(unit: Unit, input: AddNote): Promise<void> {
  if (input.kind === 'note') return;
  const { askedDepartmentId: department, askedStaffId: person } = input;
  const known =
    (department !== undefined &&
      isId(department) &&
      (await findDepartments(unit, [department])).has(department)) ||
    (person !== undefined && isId(person) && (await findStaff(unit, [person])).has(person));
  if (!known) throw new InputError({ askedDepartmentId: departmentUnknown });
}

/**
 * Adds an internal note, or asks a department or a person for an opinion (意見照会), which lets them see
 * the case. What was written never shows to the applicant.
 */
export async function addNote(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: AddNote,
): Promise<{ readonly id: string | undefined }> {
  const row = await lockCase(unit, actor, caseId);
  insistOn(actor, getCaseType(row.type).permissions.work);
  if (await wasDone(unit, caseId, input.key)) return { id: undefined };
  if (row.disposedAt) throw new AppError('rule-violation', refusals.disposed);
  await insistOnAsked(unit, input);
  const { db, town, now } = unit;
  const { key, ...note } = input;
  const id = newId();
  await db
    .insert(caseNotes)
    .values({ ...note, town, id, caseId, authorStaffId: author(actor), at: now });
  const kind = input.kind === 'note' ? 'noted' : 'opinion-asked';
  await record(unit, actor, row, { kind, key, payload: { note: id }, newVersion: false });
  await auditAct(unit, actor, { caseId, verb: kind, details: { note: id } });
  return { id };
}

/** Answers a request for an opinion. @throws AppError `forbidden` unless they were asked. */
export async function answerOpinion(
  unit: Unit,
  actor: Actor,
  { caseId, noteId, answer }: { caseId: string; noteId: string; answer: string },
): Promise<void> {
  const row = await lockCase(unit, actor, caseId);
  const { db, town, now } = unit;
  const here = and(eq(caseNotes.town, town), eq(caseNotes.caseId, caseId));
  const [note] = isId(noteId)
    ? await db
        .select()
        .from(caseNotes)
        .where(and(here, eq(caseNotes.id, noteId), eq(caseNotes.kind, 'opinion')))
    : [];
  if (!note) throw notFound(noteText);
  if (!isAsked(actor, note)) throw new AppError('forbidden', refusals.notAsked);
  if (note.answeredAt) throw new AppError('conflict', refusals.answered);
  await db
    .update(caseNotes)
    .set({ answer, answeredBy: author(actor), answeredAt: now })
    .where(and(here, eq(caseNotes.id, noteId)));
  await record(unit, actor, row, { kind: 'opinion-answered', payload: { note: noteId } });
  await auditAct(unit, actor, { caseId, verb: 'opinion-answered', details: { note: noteId } });
}
