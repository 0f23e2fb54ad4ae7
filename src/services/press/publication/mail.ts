import { findMediaOf, toPlainText } from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import { listContacts } from '../contacts/queries.ts';
import { hrefOf, stopHref } from '../model.ts';
import type { ReleaseRow } from '../releases/queries.ts';
import { mailings } from '../schema.ts';
import { numberText } from '../text.ts';
import { announcementMail, correctionMail, type MailFacts, withdrawalMail } from './mail-text.ts';

/** The town as its mails name it. */
export interface Sender {
  readonly town: string;
  /** Scheme and host of its pages. */
  readonly origin: string;
}

/** What is told to the press; words are for a correction or a withdrawal. */
export type Told =
  | { readonly kind: 'announced' }
  | { readonly kind: 'corrected' | 'withdrawn'; readonly words: string };

async function factsOf(unit: Unit, release: ReleaseRow, sender: Sender): Promise<MailFacts> {
  const { departmentId, fiscalYear, number, embargoUntil } = release;
  const departments = await findDepartments(unit, [departmentId]);
  const media = await findMediaOf(unit, release.attachments);
  const { title, summary, contactName, contactTelephone, contactMail } = release;
  return {
    ...{ title, summary, contactName, contactTelephone, contactMail, town: sender.town },
    number: fiscalYear && number ? numberText(fiscalYear, number).ja : '',
    body: toPlainText(release.html),
    department: departments.get(departmentId)?.name.ja ?? '',
    attachments: [...media.values()].map(({ caption, name }) => caption || name),
    embargoUntil: embargoUntil && embargoUntil > unit.now ? embargoUntil : null,
    href: sender.origin + hrefOf(release.id),
  };
}

function letterOf(facts: MailFacts, told: Told) {
  if (told.kind === 'announced') return announcementMail(facts);
  return told.kind === 'corrected'
    ? correctionMail(facts, told.words)
    : withdrawalMail(facts, told.words);
}

/** Mails everybody on the press list, through the outbox, in this transaction. */
export async function tellPress(
  unit: Unit,
  release: ReleaseRow,
  sender: Sender,
  told: Told,
): Promise<void> {
  const letter = letterOf(await factsOf(unit, release, sender), told);
  const people = await listContacts(unit);
  for (const { mail, token } of people) {
    const unsubscribe = sender.origin + stopHref(token);
    const message = { channel: 'mail', recipient: mail, subject: letter.subject, unsubscribe };
    await postMessage(unit, { ...message, body: letter.text(unsubscribe) });
  }
  const { town, db, now } = unit;
  const row = { town, id: newId(), releaseId: release.id, kind: told.kind, at: now };
  await db.insert(mailings).values({ ...row, recipients: people.length });
}
