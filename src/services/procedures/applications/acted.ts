import { type CaseChange, findCase } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { findProcedure } from '../catalogue/queries.ts';
import { tellApplicant } from './notices.ts';
import { noticeTexts } from './state-text.ts';
import { refusals } from './text.ts';

const decisions = new Set(['approve', 'refuse']);

/**
 * In the transaction of every action on an application. A procedure that needs 決裁 is decided by the
 * approvals engine alone, whoever holds the permission.
 * @throws AppError rule-violation
 */
export async function acted(unit: Unit, change: CaseChange): Promise<void> {
  const record = await findCase(unit, change.caseId);
  if (!record) return;
  if (decisions.has(change.action) && change.actor.kind === 'staff') {
    const procedure = record.subject ? await findProcedure(unit, record.subject) : undefined;
    if (procedure?.approvalKind) throw new AppError('rule-violation', refusals.approvalNeeded);
  }
  const title = noticeTexts[change.to as keyof typeof noticeTexts];
  if (title) await tellApplicant(unit, record, title);
}
