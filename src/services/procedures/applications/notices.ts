import type { CaseRecord } from '#engines/cases/contract.ts';
import { getSubmission } from '#engines/forms/contract.ts';
import { notify, type Recipient } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { asLanguage, type Text } from '#platform/i18n/text.ts';
import { findProcedure } from '../catalogue/queries.ts';
import { noticeBody } from './state-text.ts';

export const notificationKind = 'procedures.application';

export function statusHref(receipt: string): string {
  return `/applications/${receipt}`;
}

/** The part of a case that a notice needs. */
type Told = Pick<CaseRecord, 'applicant' | 'receipt' | 'subject' | 'title' | 'submissionId'>;

/** Whom the notices of a case go to; undefined for people who gave a telephone number only. */
async function recipientOf(unit: Unit, record: Told): Promise<Recipient | undefined> {
  const { userId, email } = record.applicant;
  if (userId) return { userId };
  if (!email) return undefined;
  const submission = record.submissionId && (await getSubmission(unit, record.submissionId));
  const language = submission ? asLanguage(submission.draft.context.language) : undefined;
  return { email, ...(language ? { language } : {}) };
}

/** Tells the applicant that there is something to read; what it is stands on the page alone. */
export async function tellApplicant(unit: Unit, record: Told, title: Text): Promise<void> {
  const to = await recipientOf(unit, record);
  if (!to) return;
  const procedure = record.subject ? await findProcedure(unit, record.subject) : undefined;
  const name = procedure?.name ?? { ja: record.title, en: record.title };
  await notify(unit, {
    to,
    kind: notificationKind,
    title,
    body: noticeBody(name, record.receipt),
    href: statusHref(record.receipt),
  });
}
