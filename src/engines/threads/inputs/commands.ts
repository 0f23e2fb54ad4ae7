import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { actOnCase, assignCase } from '#engines/cases/contract.ts';
import { findDepartments, findStaff } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import type { Moderation } from '../input.ts';
import { insistOn, type ThreadsPermission } from '../policy.ts';
import { inputs } from '../schema.ts';
import { names, refusals } from '../text.ts';
import { isPublic, mayRead, type Viewer } from '../visibility.ts';
import { inputSubject } from './model.ts';
import { machine } from './open-case.ts';
import type { InputRow } from './present.ts';
import { lockRow } from './queries.ts';
import { moveInput } from './state.ts';

/**
 * The voice that a member of staff works on, locked.
 * @throws AppError `forbidden`; `not-found` for those that are not theirs to read.
 */
export async function inputFor(
  unit: Unit,
  actor: Actor,
  id: string,
  permission: ThreadsPermission = 'threads.work',
): Promise<InputRow> {
  insistOn(actor, permission);
  const row = await lockRow(unit, id);
  if (mayRead(row, { kind: 'staff', actor }) !== 'original') throw notFound(names.input);
  return row;
}

async function note(unit: Unit, actor: Actor, id: string, verb: string, details = {}) {
  const entry = { action: `threads.${verb}`, subject: inputSubject(id), details };
  await recordAudit(unit, actor, entry);
}

export interface NewModeration {
  readonly moderation: Moderation;
  /** For the record and the author. */
  readonly reason: string;
  /** The rule that stopped it. */
  readonly rule?: string;
}

/**
 * Shows a voice, holds it back or hides it. Nothing is shown that was not masked.
 * @throws AppError `forbidden`, `not-found`; `rule-violation` where it was withdrawn or is not masked yet
 */
export async function setModeration(
  unit: Unit,
  actor: Actor,
  id: string,
  { moderation, reason, rule }: NewModeration,
): Promise<void> {
  const row = await inputFor(unit, actor, id, 'threads.moderate');
  if (row.state === 'withdrawn') throw new AppError('rule-violation', refusals.withdrawn);
  if (moderation === 'shown' && row.shownText === null) {
    throw new AppError('rule-violation', refusals.notMasked);
  }
  const happened = moderation === 'shown' ? 'shown' : 'hidden';
  const same = (row.moderation === 'shown') === (moderation === 'shown');
  await moveInput(unit, row, {
    ...{ moderation, moderationReason: reason },
    happened: same ? undefined : happened,
  });
  await note(unit, actor, id, 'moderated', { moderation, ...(rule ? { rule } : {}) });
}

/**
 * Mends what everybody reads, where masking took too much or too little; the original stays.
 * @throws AppError `forbidden`, `not-found`
 */
export async function updateText(
  unit: Unit,
  actor: Actor,
  id: string,
  { title, text }: { readonly title?: string; readonly text: string },
): Promise<void> {
  const row = await inputFor(unit, actor, id, 'threads.moderate');
  if (!text.trim()) throw new InputError({ text: refusals.textMissing.text });
  await moveInput(unit, row, { shownText: text.trim(), shownTitle: title?.trim() || null });
  await note(unit, actor, id, 'masked');
}

async function insistOnOwner(unit: Unit, { staffId, departmentId }: NewOwner): Promise<void> {
  const known = staffId === undefined || (await findStaff(unit, [staffId])).has(staffId);
  if (!known) throw new InputError({ staffId: refusals.staffUnknown.text });
  if (!isId(departmentId) || !(await findDepartments(unit, [departmentId])).has(departmentId)) {
    throw new InputError({ departmentId: refusals.departmentUnknown.text });
  }
}

export interface NewOwner {
  readonly departmentId: string;
  /** Undefined leaves it with the section. */
  readonly staffId?: string;
  readonly reason?: string;
}

/** Gives a voice to a section, or to a person in it. @throws InputError; AppError `forbidden`, `not-found` */
export async function assignInput(
  unit: Unit,
  actor: Actor,
  id: string,
  owner: NewOwner,
): Promise<void> {
  const row = await inputFor(unit, actor, id);
  await insistOnOwner(unit, owner);
  const { departmentId, staffId, reason } = owner;
  if (row.caseId) {
    const asked = { departmentId, assigneeId: staffId, reason, key: newId() };
    await assignCase(unit, machine, row.caseId, asked);
  } else {
    await unit.db
      .update(inputs)
      .set({ departmentId, ownerStaffId: staffId ?? null })
      .where(and(eq(inputs.town, unit.town), eq(inputs.id, id)));
  }
  await note(unit, actor, id, 'assigned', { department: departmentId, staff: staffId ?? null });
}

/** Says that somebody reads it now, so that its author sees it. */
export async function examineInput(unit: Unit, actor: Actor, id: string): Promise<void> {
  const row = await inputFor(unit, actor, id);
  if (row.state !== 'received') return;
  if (row.caseId) await actOnCase(unit, machine, row.caseId, 'examine', { key: newId() });
  else await moveInput(unit, row, { state: 'examining' });
  await note(unit, actor, id, 'examined');
}

/** Ends a voice that needs no answer, such as a thank-you or a double; the author reads the reason. */
export async function closeInput(
  unit: Unit,
  actor: Actor,
  id: string,
  reason: string,
): Promise<void> {
  const row = await inputFor(unit, actor, id);
  if (!reason.trim()) throw new InputError({ reason: refusals.reasonMissing.text });
  if (row.state !== 'received' && row.state !== 'examining') {
    throw new AppError('rule-violation', refusals.ended);
  }
  if (row.caseId) await actOnCase(unit, machine, row.caseId, 'close', { key: newId(), reason });
  else await moveInput(unit, row, { state: 'closed', happened: 'closed' });
  await note(unit, actor, id, 'closed');
}

/**
 * 取下げ by the author: from this moment nobody outside reads it.
 * @param viewer the author, by account or by receipt and secret; or staff at the author's wish.
 * @throws AppError `not-found` for everybody else
 */
export async function withdrawInput(unit: Unit, viewer: Viewer, id: string): Promise<void> {
  const row = await lockRow(unit, id);
  if (mayRead(row, viewer) !== 'original') throw notFound(names.input);
  if (viewer.kind === 'staff') insistOn(viewer.actor, 'threads.work');
  if (row.state === 'withdrawn') return;
  if (row.caseId) await actOnCase(unit, machine, row.caseId, 'withdraw', { key: newId() });
  else await moveInput(unit, row, { state: 'withdrawn', happened: 'withdrawn' });
  if (viewer.kind === 'staff') await note(unit, viewer.actor, id, 'withdrawn');
}

/** Reading the original on the desk goes to the audit log. */
export async function noteReading(unit: Unit, actor: Actor, row: InputRow): Promise<void> {
  if (actor.kind !== 'staff' || isPublic(row)) return;
  await recordAudit(unit, actor, {
    ...{ action: 'threads.read', subject: inputSubject(row.id), readPersonalData: true },
  });
}
