import type { ApprovalFacts, ApprovalKind } from '#engines/approvals/contract.ts';
import { listCarriers } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { callChange } from '../calls/change.ts';
import { findCall, lockCall } from '../calls/queries.ts';
import { resultApprovalKind, resultItem, tableHref } from '../model.ts';
import { conclusionTexts, reflectionTexts, refusals } from '../text.ts';
import { gapText, approvalWords as words } from './desk-text.ts';
import { readDraft } from './draft.ts';
import { publishResult } from './publish.ts';
import type { FiledRow } from './queries.ts';
import { resultWords } from './text.ts';

function rowFact(row: FiledRow): ApprovalFacts['facts'][number] {
  const { number, section, summary, view, reflection, before, after, commentIds } = row;
  const told = [
    `${section || resultWords.whole.ja}${resultWords.countOf(commentIds.length).ja}`,
    `${resultWords.summary.ja}：${summary}`,
    `${resultWords.view.ja}：${view}`,
    `${resultWords.reflection.ja}：${reflection ? reflectionTexts[reflection].ja : ''}`,
    before && `${resultWords.before.ja}：${before}`,
    after && `${resultWords.after.ja}：${after}`,
  ];
  return { label: words.row(number), value: told.filter(Boolean).join('\n') };
}

async function describe(unit: Unit, id: string): Promise<ApprovalFacts | undefined> {
  const call = await findCall(unit, id);
  if (!call) return undefined;
  const { rows, numbers, gaps } = await readDraft(unit, call);
  const previews: ApprovalFacts['facts'][number][] = [];
  for (const carrier of listCarriers()) {
    previews.push(...(await carrier.preview(unit, resultItem(id))));
  }
  const conclusion = call.conclusion ? conclusionTexts[call.conclusion].ja : '';
  const facts = [
    { label: words.numbers, value: resultWords.count(numbers).ja },
    { label: words.conclusion, value: [conclusion, call.conclusionText].join('\n').trim() },
    { label: words.correction, value: call.correction },
    { label: words.gaps, value: gaps.map((gap) => gapText(gap).ja).join('\n') },
    ...rows.map(rowFact),
    ...previews,
  ];
  return {
    ...{ title: call.title, href: tableHref(id) },
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** What the approvers see of the table, and what follows from their stamps. */
export const resultApproval: ApprovalKind = {
  kind: resultApprovalKind,
  label: words.label,
  describe: (unit, { id }) => describe(unit, id),
  async decided(unit, actor, { id }, outcome) {
    const call = await lockCall(unit, id);
    if (call.resultState !== 'waiting') {
      if (outcome === 'approved') throw new AppError('conflict', refusals.changedMeanwhile);
      return;
    }
    if (outcome === 'approved') await publishResult(unit, actor, call);
    else await callChange(unit, id, { resultState: 'working' });
  },
};
