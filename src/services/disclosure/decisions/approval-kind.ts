import type { ApprovalFacts, ApprovalKind } from '#engines/approvals/contract.ts';
import { findCase } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { decisionKind, requestType } from '../model.ts';
import { getRequest } from '../requests/queries.ts';
import { outcomeTexts } from '../state-text.ts';
import { conclude, returnProposal } from './commands.ts';
import { findDecision } from './queries.ts';
import { decisionWords as words } from './text.ts';

async function describe(unit: Unit, caseId: string): Promise<ApprovalFacts | undefined> {
  const record = await findCase(unit, caseId);
  const decision = await findDecision(unit, caseId);
  if (!record || record.type !== requestType || !decision) return undefined;
  const request = await getRequest(unit, caseId);
  const { proposal, outcome } = decision;
  const facts = [
    { label: words.requested, value: request.documents },
    { label: words.outcome, value: outcomeTexts[outcome].ja },
    { label: words.withheld, value: proposal.withheld },
    { label: words.rule, value: proposal.rule },
    { label: words.facts, value: proposal.facts },
    { label: words.due, value: record.dueOn ?? '' },
  ];
  return {
    title: record.title,
    href: `/staff/disclosure/${caseId}`,
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** What the approvers see of a decision on a request, and what follows from their stamps. */
export const approvalKind: ApprovalKind = {
  kind: decisionKind,
  label: words.label,
  describe: (unit, { id }) => describe(unit, id),
  decided: (unit, _actor, { id }, outcome) =>
    outcome === 'approved' ? conclude(unit, id) : returnProposal(unit, id),
};
