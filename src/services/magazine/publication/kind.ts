import type { ApprovalFacts, ApprovalKind, Subject } from '#engines/approvals/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listCarriers } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { changeIssue } from '../issues/commands.ts';
import { findIssue, listArticles, lockIssue } from '../issues/queries.ts';
import { approvalKindName, deskHref, refOf } from '../model.ts';
import { localInTokyo } from '../moments.ts';
import { refusals } from '../text.ts';
import { letGo } from './commands.ts';
import { findCover, judgeIssue } from './queries.ts';
import { atOnce, countOf, issueOf, kindWords as words } from './text.ts';

type Fact = ApprovalFacts['facts'][number];

const fact = (label: Text, value: string | undefined): readonly Fact[] =>
  value ? [{ label, value }] : [];

async function describe(unit: Unit, { id }: Subject): Promise<ApprovalFacts | undefined> {
  const issue = await findIssue(unit, id);
  if (!issue) return undefined;
  const articles = await listArticles(unit, id);
  const judged = await judgeIssue(unit, id, articles);
  const advice = judged.reduce((sum, { findings }) => sum + findings.length, 0);
  const departments = await findDepartments(unit, [issue.departmentId]);
  const previews: Fact[] = [];
  for (const carrier of listCarriers()) previews.push(...(await carrier.preview(unit, refOf(id))));
  const at = issue.publishAt ? localInTokyo(issue.publishAt).replace('T', ' ') : atOnce.ja;
  return {
    title: issue.title,
    href: deskHref(id),
    facts: [
      ...fact(words.issue, issueOf(issue.number, issue.month).ja),
      ...fact(words.department, departments.get(issue.departmentId)?.name.ja),
      ...fact(words.publishAt, at),
      ...fact(words.contents, articles.map(({ title }) => title).join(' / ')),
      ...fact(words.pdf, issue.pdfId ? words.pdfThere.ja : undefined),
      ...fact(words.cover, (await findCover(unit, issue))?.alt.ja),
      ...fact(words.advice, advice > 0 ? countOf(advice).ja : undefined),
      ...fact(words.preview, `${deskHref(id)}/preview`),
      ...previews,
    ],
  };
}

/** What is put before approvers about an issue; the last stamp publishes or schedules it. */
export const issueApproval: ApprovalKind = {
  kind: approvalKindName,
  label: words.label,
  describe,
  async decided(unit, actor, { id }, outcome) {
    const issue = await lockIssue(unit, id);
    if (outcome !== 'approved') {
      if (issue.state === 'waiting') await changeIssue(unit, id, { state: 'draft' });
      return;
    }
    if (issue.state !== 'waiting') throw new AppError('conflict', refusals.changedMeanwhile);
    await letGo(unit, actor, issue);
  },
};
