import { type CaseChange, findCase } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { findProcedure } from '../catalogue/queries.ts';
import { carryOut, insistOnDraft } from '../desk/decisions/effect.ts';
import { outcomes } from '../desk/decisions/rules.ts';
import { tellApplicant } from './notices.ts';
import { noticeTexts } from './state-text.ts';
import { refusals } from './text.ts';

/**
 * In the transaction of every action on an application. A procedure that needs 決裁 is decided by the
 * approvals engine alone, whoever holds the permission; a decision takes its letter along.
 * @throws AppError rule-violation
 */
export async function acted(unit: Unit, change: CaseChange): Promise<void> {
  const record = await findCase(unit, change.caseId);
  if (!record) return;
  if (change.action === 'propose') await insistOnDraft(unit, change.caseId);
  const outcome = outcomes.find((one) => one === change.action);
  if (outcome) {
    const procedure = record.subject ? await findProcedure(unit, record.subject) : undefined;
    if (change.actor.kind === 'staff' && procedure?.approvalKind) {
      throw new AppError('rule-violation', refusals.approvalNeeded);
    }
    await carryOut(unit, change.actor, record, procedure, outcome);
  }
  const title = noticeTexts[change.to as keyof typeof noticeTexts];
  if (title) await tellApplicant(unit, record, title);
}
