import type { ApprovalFacts, ApprovalKind } from '#engines/approvals/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { staffVoiceHref } from '../inputs/model.ts';
import { findRow, namesOf } from '../inputs/queries.ts';
import { firstLine } from '../inputs/words.ts';
import { conclude, takeBackAnswer } from './conclude.ts';
import { answerKind } from './model.ts';
import { findAnswer } from './queries.ts';
import { outcomeTexts, answerWords as words } from './text.ts';

/** Approvers see what they answer; past these the list of the desk tells more. */
const shownOthers = 20;

async function othersOf(unit: Unit, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : [...(await namesOf(unit, ids)).values()];
}

async function describe(unit: Unit, answerId: string): Promise<ApprovalFacts | undefined> {
  const answer = await findAnswer(unit, answerId);
  const [firstId = ''] = answer?.inputIds ?? [];
  const first = await findRow(unit, firstId);
  if (!answer || !first) return undefined;
  const others = await othersOf(unit, answer.inputIds.slice(1, shownOthers + 1));
  const old = answer.corrects ? await findAnswer(unit, answer.corrects) : undefined;
  const facts = [
    { label: words.said, value: [first.title, first.text].filter(Boolean).join('\n') },
    { label: words.voices, value: words.count(answer.inputIds.length) },
    { label: words.others, value: others.join('\n') },
    { label: words.outcome, value: outcomeTexts[answer.outcome].ja },
    { label: words.answer, value: answer.text },
    { label: words.reason, value: answer.reason },
    { label: words.corrects, value: old?.text ?? '' },
  ];
  return {
    title: first.title ?? firstLine(first.text),
    href: staffVoiceHref(first.id),
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** What the approvers see of an answer, and what follows from their stamps. */
export const answerApproval: ApprovalKind = {
  kind: answerKind,
  label: words.kind,
  describe: (unit, { id }) => describe(unit, id),
  decided: (unit, _actor, { id }, outcome) =>
    outcome === 'approved' ? conclude(unit, id) : takeBackAnswer(unit, id),
};
