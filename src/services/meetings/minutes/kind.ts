import type { ApprovalFacts, ApprovalKind, Subject } from '#engines/approvals/contract.ts';
import { toPlainText } from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { japaneseDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { findMeeting } from '../meetings/queries.ts';
import { deskHref, minutesType } from '../model.ts';
import { refusals } from '../text.ts';
import { changeMinutes } from './commands.ts';
import { composeBody, findMinutes } from './queries.ts';
import { publishMinutes } from './release.ts';
import { titleOf, kindWords as words } from './text.ts';

const bodyShown = 3000;

async function describe(unit: Unit, { id }: Subject): Promise<ApprovalFacts | undefined> {
  const meeting = await findMeeting(unit, id);
  if (!meeting) return undefined;
  const departments = await findDepartments(unit, [meeting.departmentId]);
  const { html, summaryEn = '', entries } = await composeBody(unit, id);
  const said = entries.map(({ name, text }) => (name ? `${name}：${text}` : text)).join('\n');
  const made = entries.filter(({ inputId }) => inputId);
  const promised = made.map(({ text, dueOn }) => `${text}（${dueOn ?? ''}）`).join('\n');
  return {
    title: titleOf(meeting.title).ja,
    href: `${deskHref(id)}/minutes`,
    facts: [
      { label: words.day, value: japaneseDate(meeting.day) },
      { label: words.section, value: departments.get(meeting.departmentId)?.name.ja ?? '' },
      { label: words.summary, value: toPlainText(html).slice(0, bodyShown) },
      ...(summaryEn ? [{ label: words.summaryEn, value: summaryEn }] : []),
      { label: words.said, value: said.slice(0, bodyShown) },
      { label: words.promises, value: promised.slice(0, bodyShown) },
    ],
  };
}

/** What is put before approvers about minutes; the last stamp makes them public. */
export const minutesApproval: ApprovalKind = {
  kind: minutesType,
  label: words.label,
  describe,
  async decided(unit, actor, { id }, outcome) {
    const row = await findMinutes(unit, id);
    if (row?.state !== 'waiting') {
      if (outcome === 'approved') throw new AppError('conflict', refusals.changedMeanwhile);
      return;
    }
    if (outcome === 'approved') await publishMinutes(unit, actor, id);
    else await changeMinutes(unit, id, { state: 'draft' });
  },
};
