import type { ApprovalFacts, ApprovalKind } from '#engines/approvals/contract.ts';
import { findMediaOf, toPlainText } from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listCarriers } from '#engines/publishing/contract.ts';
import { japaneseDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { callApprovalKind, callItem, deskHref } from '../model.ts';
import { daysOf } from '../rules.ts';
import { refusals, wayTexts } from '../text.ts';
import { announceCall } from './announce.ts';
import { callChange } from './change.ts';
import { approvalWords as words } from './desk-text.ts';
import { findCall, lockCall } from './queries.ts';

const bodyShown = 1500;

async function describe(unit: Unit, id: string): Promise<ApprovalFacts | undefined> {
  const call = await findCall(unit, id);
  if (!call) return undefined;
  const departments = await findDepartments(unit, [call.departmentId]);
  const media = await findMediaOf(unit, call.documents);
  const previews: ApprovalFacts['facts'][number][] = [];
  for (const carrier of listCarriers())
    previews.push(...(await carrier.preview(unit, callItem(id))));
  const period = `${japaneseDate(call.opensOn)} - ${japaneseDate(call.closesOn)}`;
  const facts = [
    { label: words.department, value: departments.get(call.departmentId)?.name.ja ?? '' },
    { label: words.period, value: `${period} ${words.days(daysOf(call))}` },
    { label: words.shortReason, value: call.shortReason },
    { label: words.legalBasis, value: call.legalBasis },
    { label: words.eligible, value: call.eligible },
    { label: words.ways, value: call.ways.map((way) => wayTexts[way].ja).join('、') },
    { label: words.documents, value: [...media.values()].map(({ name }) => name).join('、') },
    { label: words.outline, value: call.outline },
    { label: words.body, value: toPlainText(call.html).slice(0, bodyShown) },
    ...previews,
  ];
  return {
    ...{ title: call.title, href: deskHref(id) },
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** What the approvers see of an announcement, and what follows from their stamps. */
export const callApproval: ApprovalKind = {
  kind: callApprovalKind,
  label: words.label,
  describe: (unit, { id }) => describe(unit, id),
  async decided(unit, actor, { id }, outcome) {
    const call = await lockCall(unit, id);
    if (call.state !== 'waiting') {
      if (outcome === 'approved') throw new AppError('conflict', refusals.changedMeanwhile);
      return;
    }
    if (outcome === 'approved') await announceCall(unit, actor, call);
    else await callChange(unit, id, { state: 'draft' });
  },
};
