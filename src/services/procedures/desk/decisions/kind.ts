import type { ApprovalFacts, ApprovalKind, Subject } from '#engines/approvals/contract.ts';
import { actOnCase, findCase } from '#engines/cases/contract.ts';
import { findTemplate } from '#engines/letters/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { type Decision, findDecision } from './queries.ts';
import { yenText } from './rules.ts';
import {
  kindLabel,
  outcomeTexts,
  decisionRefusals as refusals,
  decisionWords as words,
} from './text.ts';

/** Name of the kind, as procedures give it in `approvalKind`. */
export const decisionKind = 'procedures.decision';

/** The approvers were permitted by their engine; the case is acted on in its name. */
const approvals: Actor = { kind: 'system', name: 'approvals' };

type Fact = ApprovalFacts['facts'][number];

const fact = (label: Text, value: string | undefined): readonly Fact[] =>
  value ? [{ label, value }] : [];

/** Every blank of the letter: approvers of another section see no case, but what they decide. */
async function letterFacts(unit: Unit, decision: Decision): Promise<readonly Fact[]> {
  const template = decision.template && (await findTemplate(unit, decision.template));
  if (!template) return [];
  const { title, fields } = template.content;
  return [
    ...fact(words.facts1.letter, title),
    ...fields.flatMap(({ key, label }) =>
      fact({ ja: label, en: label }, decision.fields[key]?.slice(0, 500)),
    ),
  ];
}

async function describe(unit: Unit, { id }: Subject): Promise<ApprovalFacts | undefined> {
  const record = await findCase(unit, id);
  const decision = record && (await findDecision(unit, id));
  if (!record || !decision) return undefined;
  const { amount, reasons } = decision;
  return {
    title: record.title,
    href: `/staff/procedures/cases/${id}`,
    facts: [
      ...fact(words.facts1.procedure, record.title),
      ...fact(words.facts1.receipt, record.receipt),
      ...fact(words.facts1.applicant, record.applicant.name),
      ...fact(words.facts1.receivedOn, record.receivedOn),
      ...fact(words.outcome, outcomeTexts[decision.outcome].ja),
      ...fact(words.amount, amount === undefined ? undefined : yenText(amount)),
      ...fact(words.rule, reasons?.rule),
      ...fact(words.facts, reasons?.facts),
      ...(await letterFacts(unit, decision)),
    ],
  };
}

/** 差戻し and 引戻し: back to review. A case that its applicant withdrew meanwhile stays as it is. */
async function sendBack(unit: Unit, caseId: string): Promise<void> {
  const record = await findCase(unit, caseId);
  if (record?.state !== 'deciding') return;
  await actOnCase(unit, approvals, caseId, 'sendBack', { key: `approval ${newId()}` });
}

/** What is put before approvers about an application. */
export const decisionApproval: ApprovalKind = {
  kind: decisionKind,
  label: kindLabel,
  describe,
  async decided(unit, _actor, { id }, outcome) {
    if (outcome !== 'approved') return sendBack(unit, id);
    const decision = await findDecision(unit, id);
    if (!decision) throw new AppError('rule-violation', refusals.gone);
    const reason = decision.reasons?.facts;
    const key = `approval ${newId()}`;
    await actOnCase(unit, approvals, id, decision.outcome, { key, reason });
  },
};
