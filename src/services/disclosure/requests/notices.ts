import { and, eq } from 'drizzle-orm';
import type { CaseRecord } from '#engines/cases/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { asLanguage, type Text } from '#platform/i18n/text.ts';
import { noticeKind } from '../model.ts';
import { requests } from '../schema.ts';
import { noticeWords } from './text.ts';

export const statusHref = (receipt: string): string => `/disclosure/${receipt}`;

type Told = Pick<CaseRecord, 'id' | 'receipt' | 'applicant'>;

async function languageOf({ db, town }: Unit, caseId: string) {
  const [row] = await db
    .select({ language: requests.language })
    .from(requests)
    .where(and(eq(requests.town, town), eq(requests.caseId, caseId)));
  return asLanguage(row?.language);
}

/** Tells the requester that there is something to read; what it is stands on the page alone. */
export async function tellRequester(
  unit: Unit,
  { id, receipt, applicant }: Told,
  title: Text,
): Promise<void> {
  const { userId, email } = applicant;
  const notice = {
    kind: noticeKind,
    title,
    body: noticeWords.body(receipt),
    href: statusHref(receipt),
  };
  if (userId) await notify(unit, { to: { userId }, ...notice });
  else if (email) {
    const language = await languageOf(unit, id);
    await notify(unit, { to: { email, ...(language ? { language } : {}) }, ...notice });
  }
}
