import type { ApprovalFacts, ApprovalKind, Subject } from '#engines/approvals/contract.ts';
import { toPlainText } from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listCarriers } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { listContacts } from '../contacts/queries.ts';
import { approvalKindName, deskHref, refOf } from '../model.ts';
import { changeRelease } from '../releases/commands.ts';
import { findRelease, lockRelease } from '../releases/queries.ts';
import { refusals } from '../text.ts';
import { letGo } from './commands.ts';
import { momentWords } from './mail-text.ts';
import { atOnce, noEmbargo, kindWords as words } from './text.ts';

const bodyShown = 1500;

async function describe(unit: Unit, { id }: Subject): Promise<ApprovalFacts | undefined> {
  const release = await findRelease(unit, id);
  if (!release) return undefined;
  const departments = await findDepartments(unit, [release.departmentId]);
  const people = await listContacts(unit);
  const previews: ApprovalFacts['facts'][number][] = [];
  for (const carrier of listCarriers()) previews.push(...(await carrier.preview(unit, refOf(id))));
  const { announceAt, embargoUntil, contactName, contactTelephone } = release;
  return {
    title: release.title,
    href: deskHref(id),
    facts: [
      { label: words.department, value: departments.get(release.departmentId)?.name.ja ?? '' },
      { label: words.announceAt, value: announceAt ? momentWords(announceAt) : atOnce.ja },
      { label: words.embargoUntil, value: embargoUntil ? momentWords(embargoUntil) : noEmbargo.ja },
      { label: words.contact, value: `${contactName} ${contactTelephone}` },
      { label: words.recipients, value: String(people.length) },
      { label: words.summary, value: release.summary },
      { label: words.body, value: toPlainText(release.html).slice(0, bodyShown) },
      ...previews,
    ],
  };
}

/** What is put before approvers about a release; the last stamp lets it go at its time. */
export const releaseApproval: ApprovalKind = {
  kind: approvalKindName,
  label: words.label,
  describe,
  async decided(unit, actor, { id }, outcome) {
    const release = await lockRelease(unit, id);
    if (outcome !== 'approved') {
      if (release.state === 'waiting') await changeRelease(unit, id, { state: 'draft' });
      return;
    }
    if (release.state !== 'waiting') throw new AppError('conflict', refusals.changedMeanwhile);
    await letGo(unit, actor, release);
  },
};
