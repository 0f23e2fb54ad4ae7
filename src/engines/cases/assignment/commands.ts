import { findDepartments, findStaff } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { auditAct } from '../acting/commands.ts';
import { insistOnVersion, lockCase, record, wasDone } from '../acting/events.ts';
import type { ActResult, AssignCase } from '../acts.ts';
import { insistOn } from '../policy.ts';
import { type CaseRow, presentCase } from '../present.ts';
import { getCaseType } from '../registry.ts';
import { assigneeUnknown, caseText, departmentUnknown, refusals } from '../text.ts';

async function insistOnOwners(unit: Unit, input: AssignCase): Promise<void> {
  const { assigneeId, departmentId } = input;
  if (assigneeId !== undefined) {
    const known = isId(assigneeId) && (await findStaff(unit, [assigneeId])).has(assigneeId);
    if (!known) throw new InputError({ assigneeId: assigneeUnknown });
  }
  if (departmentId !== undefined) {
    const known =
      isId(departmentId) && (await findDepartments(unit, [departmentId])).has(departmentId);
    if (!known) throw new InputError({ departmentId: departmentUnknown });
  }
}

/** Where it goes, in ids; they are no secret of the applicant's. */
function destination(row: CaseRow, { assigneeId, departmentId = row.departmentId }: AssignCase) {
  const kind = departmentId === row.departmentId ? ('assigned' as const) : ('moved' as const);
  const set = { assigneeId: assigneeId ?? null, departmentId };
  const payload = { department: departmentId, ...(assigneeId ? { staff: assigneeId } : {}) };
  return { kind, set, payload };
}

/**
 * Gives an open case to somebody, or back to the section; moves it to another section.
 * @throws InputError for an unknown person or department; AppError as `actOnCase`.
 */
export async function assignCase(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: AssignCase,
): Promise<ActResult> {
  const row = await lockCase(unit, actor, caseId);
  insistOn(actor, getCaseType(row.type).permissions.work);
  if (await wasDone(unit, caseId, input.key)) return { case: presentCase(row), repeated: true };
  await insistOnVersion(unit, row, input.version);
  if (!row.open) throw new AppError('rule-violation', refusals.notOpen);
  await insistOnOwners(unit, input);
  const { kind, set, payload } = destination(row, input);
  const { key, reason } = input;
  const changed = await record(unit, actor, row, { kind, key, reason, set, payload });
  const { departmentId } = changed;
  const owner = { caseId, departmentId, assigneeId: changed.assigneeId ?? undefined };
  await getCaseType(row.type).assigned?.(unit, owner);
  await auditAct(unit, actor, { caseId, verb: kind, details: payload });
  return { case: presentCase(changed), repeated: false };
}

/**
 * Ties a case to an account, so that it shows among its owner's own. The caller has checked that the
 * person holds receipt and secret.
 * @throws AppError `not-found`; `forbidden` when it is another account's already.
 */
export async function linkUser(
  unit: Unit,
  actor: Actor,
  caseId: string,
  userId: string,
): Promise<void> {
  const row = await lockCase(unit, actor, caseId, 'unchecked');
  if (row.applicantUserId === userId) return;
  if (row.disposedAt) throw notFound(caseText);
  if (row.applicantUserId) throw new AppError('forbidden', refusals.notPermitted);
  const set = { applicantUserId: userId };
  await record(unit, actor, row, { kind: 'user-linked', set, newVersion: false });
}
