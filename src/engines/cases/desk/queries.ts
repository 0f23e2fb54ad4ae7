import {
  type Department,
  findDepartments,
  findStaff,
  listDepartments,
  listStaffWith,
  type StaffMember,
} from '#engines/organisation/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { CorrectableField } from '../case-type.ts';
import { caseHistory, correctionRounds, listNotes } from '../history/queries.ts';
import { findDuplicates, findLinked } from '../links/queries.ts';
import { getCase } from '../queries.ts';
import type { CaseEvent, CaseMention, CaseNote, CaseRecord, CorrectionRound } from '../records.ts';
import { getCaseType } from '../registry.ts';
import { actionsFrom, type NamedAction } from '../rules.ts';

/** All that the engine knows of a case, for one page of the staff desk. */
export interface CaseDesk {
  readonly record: CaseRecord;
  readonly history: readonly CaseEvent[];
  readonly notes: readonly CaseNote[];
  readonly rounds: readonly CorrectionRound[];
  readonly linked: readonly CaseMention[];
  readonly duplicates: readonly CaseMention[];
  /** What this person may do now, in the order of the type. */
  readonly actions: readonly NamedAction[];
  /** May note, assign, link and ask for corrections. */
  readonly mayWork: boolean;
  /** Everybody who is named above, and whom the case can be given to. */
  readonly people: ReadonlyMap<string, StaffMember>;
  readonly assignable: readonly StaffMember[];
  /** Fields that the applicant can be asked to correct. */
  readonly fields: readonly CorrectableField[];
  /** For the idempotency keys of the forms on this page. */
  readonly formKey: string;
  /** The member of staff who looks. */
  readonly viewer: Actor;
  /** Departments of today, and those named above. */
  readonly departments: ReadonlyMap<string, Department>;
}

/** What this person may do with a case as it stands; actions of the system are offered to nobody. */
export function actionsFor(actor: Actor, record: CaseRecord): readonly NamedAction[] {
  const type = getCaseType(record.type);
  if (record.disposedAt) return [];
  return actionsFrom(type, record.state).filter(
    ({ name, action }) =>
      action.by !== 'system' &&
      name !== 'requestCorrection' &&
      name !== 'answerCorrection' &&
      can(actor, action.permission ?? type.permissions.work),
  );
}

function named(notes: readonly CaseNote[], record: CaseRecord): string[] {
  const inNotes = notes.flatMap(({ authorStaffId, askedStaffId, answeredBy }) => [
    authorStaffId,
    askedStaffId,
    answeredBy,
  ]);
  return [...new Set([record.assigneeId, ...inNotes])].filter((id) => id !== undefined);
}

/**
 * Everything for the page of a case. Reading it goes to the audit log.
 * @throws AppError `not-found` also when it is not theirs to see.
 */
export async function readDesk(unit: Unit, actor: Actor, caseId: string): Promise<CaseDesk> {
  const record = await getCase(unit, actor, caseId);
  const type = getCaseType(record.type);
  const { permissions } = type;
  const notes = await listNotes(unit, caseId);
  const { departmentId } = record;
  const asked = notes.flatMap(({ askedDepartmentId }) => askedDepartmentId ?? []);
  const today = await listDepartments(unit);
  const older = await findDepartments(unit, [...new Set([departmentId, ...asked])]);
  const assignable = await listStaffWith(unit, { departmentId, permission: permissions.work });
  const mentioned = await findStaff(unit, named(notes, record));
  return {
    ...{ record, notes, assignable },
    history: await caseHistory(unit, caseId),
    rounds: await correctionRounds(unit, caseId),
    linked: await findLinked(unit, actor, caseId),
    duplicates: await findDuplicates(unit, actor, caseId),
    actions: actionsFor(actor, record),
    mayWork: can(actor, permissions.work) && record.disposedAt === undefined,
    people: new Map([...mentioned, ...assignable.map((one) => [one.id, one] as const)]),
    fields: (await type.correctable?.(unit, { caseId, submissionId: record.submissionId })) ?? [],
    formKey: newId(),
    viewer: actor,
    departments: new Map([...older, ...today.map((one) => [one.id, one] as const)]),
  };
}
