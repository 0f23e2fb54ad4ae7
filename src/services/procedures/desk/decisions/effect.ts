import { and, eq } from 'drizzle-orm';
import { findApproval } from '#engines/approvals/contract.ts';
import { type CaseRecord, clockSubject, decisionClock } from '#engines/cases/contract.ts';
import { findClock } from '#engines/deadlines/contract.ts';
import { getSubmission } from '#engines/forms/contract.ts';
import { issueLetter } from '#engines/letters/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { CatalogueEntry } from '../../catalogue/queries.ts';
import { decisions } from '../schema.ts';
import { type Decision, findDecision } from './queries.ts';
import { recipientOf } from './recipient.ts';
import type { Outcome } from './rules.ts';
import { decisionRefusals as refusals } from './text.ts';

/** A case goes to `deciding` only together with a draft. @throws AppError rule-violation */
export async function insistOnDraft(unit: Unit, caseId: string): Promise<void> {
  const approval = await findApproval(unit, { type: 'cases.case', id: caseId });
  if (approval?.state === 'running') return;
  throw new AppError('rule-violation', refusals.notRunning);
}

/** Undefined without a 標準処理期間, and where the holiday table does not reach. */
async function wasInTime(unit: Unit, caseId: string): Promise<boolean | undefined> {
  const clock = await findClock(unit, clockSubject(caseId), decisionClock);
  return clock?.dueOn ? !clock.overdue : undefined;
}

async function issue(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  { template, fields, reasons }: Decision,
): Promise<string | undefined> {
  if (!template) return undefined;
  const submission = record.submissionId && (await getSubmission(unit, record.submissionId));
  const letter = await issueLetter(unit, actor, {
    ...{ template, fields, reasons, departmentId: record.departmentId },
    subject: { type: 'cases.case', id: record.id },
    recipient: recipientOf(record, submission ? submission.answers : {}),
  });
  return letter.id;
}

/**
 * In the transaction of a decision, however it came about: the letter that was prepared goes out, and
 * whether it was in time is kept for the statistics.
 * @throws AppError rule-violation for a refusal without its letter, and for an approval of a procedure
 * that tells by letter.
 */
export async function carryOut(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  procedure: CatalogueEntry | undefined,
  outcome: Outcome,
): Promise<void> {
  const decision = await findDecision(unit, record.id, 'locked');
  const needed = outcome === 'refuse' || procedure?.details.letters.approval !== undefined;
  const agrees = decision?.outcome === outcome;
  if ((needed || decision) && !agrees) {
    throw new AppError('rule-violation', refusals.decisionFirst);
  }
  const letterId = decision && (await issue(unit, actor, record, decision));
  const { db, town, now } = unit;
  const done = {
    decidedOn: dayInTokyo(now),
    inTime: (await wasInTime(unit, record.id)) ?? null,
    letterId: letterId ?? null,
  };
  if (decision) {
    const mine = and(eq(decisions.town, town), eq(decisions.caseId, record.id));
    await db.update(decisions).set(done).where(mine);
    return;
  }
  await db.insert(decisions).values({
    ...{ town, caseId: record.id, procedureId: record.subject ?? '', outcome, fields: {} },
    ...{ comment: '', version: 1, preparedAt: now },
    preparedBy: actor.kind === 'staff' ? actor.staffId : actor.kind,
    ...done,
  });
}
