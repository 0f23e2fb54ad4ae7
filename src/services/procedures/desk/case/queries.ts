import { type Approval, findApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import {
  type CaseDesk,
  type CaseRecord,
  clockSubject,
  decisionClock,
  findVisibleCase,
  readDesk,
} from '#engines/cases/contract.ts';
import { type Clock, findClock } from '#engines/deadlines/contract.ts';
import {
  type FileAnswer,
  type FormVersion,
  getVersion,
  listVersionsOfSubmission,
  type StoredSubmission,
} from '#engines/forms/contract.ts';
import { type LetterSummary, listLetters } from '#engines/letters/contract.ts';
import { findStaff } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { findContactOfCase } from '../../applications/contacts.ts';
import { filesIn } from '../../applications/everything.ts';
import { typeLabel } from '../../applications/state-text.ts';
import { type Charge, findCharge } from '../../applications/status.ts';
import { type CatalogueEntry, findProcedure } from '../../catalogue/queries.ts';
import { type ChargeEvent, listChargeEvents } from '../charges/queries.ts';
import { askableFields } from '../corrections/fields.ts';
import { type Decision, findDecision } from '../decisions/queries.ts';
import { type CaseCheck, checksOf } from './rules.ts';

/** What was sent, with the form that it answers. */
export interface Sent {
  readonly form: FormVersion;
  /** All versions, the first first. */
  readonly submissions: readonly StoredSubmission[];
  readonly last: StoredSubmission;
  /** Member of staff who typed it for somebody. */
  readonly enteredBy?: string;
}

/** Everything of a case for the one screen on which it is worked. */
export interface CasePage {
  readonly desk: CaseDesk;
  readonly procedure: CatalogueEntry | undefined;
  readonly sent: Sent | undefined;
  /** How to reach who applied without an account, and on what ground for others. */
  readonly contact: Awaited<ReturnType<typeof findContactOfCase>>;
  readonly clock: Clock | undefined;
  readonly charge: Charge | undefined;
  readonly chargeEvents: readonly ChargeEvent[];
  readonly letters: readonly LetterSummary[];
  readonly approval: Approval | undefined;
  readonly decision: Decision | undefined;
  readonly checks: readonly CaseCheck[];
}

/** The caller has asked who reads. */
export async function findSent(unit: Unit, record: CaseRecord): Promise<Sent | undefined> {
  if (!record.submissionId) return undefined;
  const submissions = await listVersionsOfSubmission(unit, record.submissionId);
  const last = submissions.at(-1);
  if (!last) return undefined;
  const typist = submissions[0]?.draft.enteredBy;
  const people = typist ? await findStaff(unit, [typist]) : undefined;
  return {
    form: await getVersion(unit, last.draft.formVersionId),
    ...{ submissions, last },
    enteredBy: typist && (people?.get(typist)?.name ?? typist),
  };
}

async function around(unit: Unit, record: CaseRecord) {
  const charge = await findCharge(unit, record.id);
  return {
    procedure: record.subject ? await findProcedure(unit, record.subject) : undefined,
    sent: await findSent(unit, record),
    contact: await findContactOfCase(unit, record.id),
    clock: await findClock(unit, clockSubject(record.id), decisionClock),
    charge,
    chargeEvents: charge ? await listChargeEvents(unit, charge.id) : [],
    letters: await listLetters(unit, clockSubject(record.id)),
    approval: await findApproval(unit, clockSubject(record.id)),
    decision: await findDecision(unit, record.id),
  };
}

/**
 * Everything for the page of a case. Reading it goes to the audit log.
 * @throws AppError not-found also when it is not theirs to see.
 */
export async function readCase(unit: Unit, actor: Actor, caseId: string): Promise<CasePage> {
  const desk = await readDesk(unit, actor, caseId);
  const parts = await around(unit, desk.record);
  const { sent, contact, charge, clock } = parts;
  const fields = sent
    ? askableFields(sent.form.definition, sent.last.answers, dayInTokyo(unit.now))
    : [];
  const checks = checksOf({
    open: desk.record.open,
    differences: sent?.last.differences.length ?? 0,
    duplicates: desk.duplicates.length,
    role: sent?.last.draft.representation.role ?? 'self',
    entered: sent?.enteredBy !== undefined,
    consented: contact?.consented ?? false,
    proved: contact?.proofFileId != null,
    charge: charge?.status,
    waitsForCorrection: desk.rounds.some(({ answeredAt }) => !answeredAt),
    overdue: clock?.overdue ?? false,
    remaining: clock?.remaining,
  });
  return { ...parts, desk: { ...desk, fields }, checks };
}

/** A case for an act on it, not audited as a reading. @throws AppError not-found */
export async function visibleCase(unit: Unit, actor: Actor, id: string): Promise<CaseRecord> {
  const record = await findVisibleCase(unit, actor, id);
  if (!record) throw notFound(typeLabel);
  return record;
}

/**
 * Whether a file is one of the case: of any version of its answers, or the proof of a proxy. That
 * somebody opened it goes to the audit log.
 * @throws AppError not-found
 */
export async function openCaseFile(
  unit: Unit,
  actor: Actor,
  caseId: string,
  fileId: string,
): Promise<string> {
  const record = await visibleCase(unit, actor, caseId);
  const sent = await findSent(unit, record);
  const contact = await findContactOfCase(unit, caseId);
  const files: readonly FileAnswer[] =
    sent?.submissions.flatMap(({ answers }) => filesIn(answers)) ?? [];
  const known = contact?.proofFileId === fileId || files.some(({ id }) => id === fileId);
  if (!known) throw notFound(typeLabel);
  await recordAudit(unit, actor, {
    action: 'procedures.file-opened',
    subject: { type: 'cases.case', id: caseId },
    readPersonalData: true,
    details: { file: fileId },
  });
  return fileId;
}
