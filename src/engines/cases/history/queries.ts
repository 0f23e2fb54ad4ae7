import { and, asc, eq } from 'drizzle-orm';
import { findStaff } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { CaseEvent, CaseNote, CorrectionRound, EventKind } from '../records.ts';
import { caseCorrections, caseEvents, caseNotes, caseReasons } from '../schema.ts';

/**
 * What happened to a case, oldest first, with the names of staff. The caller has checked who reads;
 * applicants get `forApplicant`.
 */
export async function caseHistory(unit: Unit, caseId: string): Promise<readonly CaseEvent[]> {
  const { db, town } = unit;
  const sameEvent = and(
    eq(caseReasons.town, caseEvents.town),
    eq(caseReasons.caseId, caseEvents.caseId),
    eq(caseReasons.seq, caseEvents.seq),
  );
  const rows = await db
    .select({ event: caseEvents, reason: caseReasons.reason })
    .from(caseEvents)
    .leftJoin(caseReasons, sameEvent)
    .where(and(eq(caseEvents.town, town), eq(caseEvents.caseId, caseId)))
    .orderBy(asc(caseEvents.seq));
  const staffIds = rows.flatMap(({ event: { actorKind, actorId } }) =>
    actorKind === 'staff' && actorId ? [actorId] : [],
  );
  const people = await findStaff(unit, [...new Set(staffIds)]);
  return rows.map(({ event, reason }) => ({
    seq: event.seq,
    kind: event.kind as EventKind,
    action: event.action ?? undefined,
    fromState: event.fromState ?? undefined,
    toState: event.toState ?? undefined,
    actor: {
      kind: event.actorKind,
      id: event.actorId ?? undefined,
      name: people.get(event.actorId ?? '')?.name,
    },
    reason: reason ?? undefined,
    payload: event.payload ?? {},
    at: event.at,
  }));
}

const shownToApplicants: ReadonlySet<EventKind> = new Set([
  'opened',
  'acted',
  'moved',
  'user-linked',
  'correction-requested',
  'correction-answered',
  'extended',
]);

/** The applicant's own view: no internal work, no names of staff, no internal reasons. */
export function forApplicant(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events
    .filter(({ kind }) => shownToApplicants.has(kind))
    .map(({ reason: _, actor, ...event }) => ({ ...event, actor: { kind: actor.kind } }));
}

/** Notes and opinions of a case, oldest first. For staff only. */
export async function listNotes({ db, town }: Unit, caseId: string): Promise<readonly CaseNote[]> {
  const rows = await db
    .select()
    .from(caseNotes)
    .where(and(eq(caseNotes.town, town), eq(caseNotes.caseId, caseId)))
    .orderBy(asc(caseNotes.at), asc(caseNotes.id));
  return rows.map(({ town: _, caseId: __, ...row }) => ({
    ...row,
    authorStaffId: row.authorStaffId ?? undefined,
    askedDepartmentId: row.askedDepartmentId ?? undefined,
    askedStaffId: row.askedStaffId ?? undefined,
    dueOn: row.dueOn ?? undefined,
    answer: row.answer ?? undefined,
    answeredBy: row.answeredBy ?? undefined,
    answeredAt: row.answeredAt ?? undefined,
  }));
}

/** The rounds of correction of a case, first to last; the last may still wait for its answer. */
export async function correctionRounds(
  { db, town }: Unit,
  caseId: string,
): Promise<readonly CorrectionRound[]> {
  const rows = await db
    .select()
    .from(caseCorrections)
    .where(and(eq(caseCorrections.town, town), eq(caseCorrections.caseId, caseId)))
    .orderBy(asc(caseCorrections.round));
  return rows.map(({ town: _, caseId: __, ...row }) => ({
    ...row,
    requestedBy: row.requestedBy ?? undefined,
    answerBy: row.answerBy ?? undefined,
    submissionBefore: row.submissionBefore ?? undefined,
    submissionAfter: row.submissionAfter ?? undefined,
    answeredAt: row.answeredAt ?? undefined,
  }));
}
