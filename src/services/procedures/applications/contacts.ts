import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import type { ContactForm } from './inputs.ts';
import { type Contact, codeMinutes, codeTries, hashCode, isCode, type Relation } from './rules.ts';
import { contacts } from './schema.ts';
import { contactWords, refusals } from './text.ts';

const ofDraft = (unit: Unit, draftId: string) =>
  and(eq(contacts.town, unit.town), eq(contacts.draftId, draftId));

export interface KeptContact extends Contact {
  /** A code was mailed and may still be entered. */
  readonly codeWaits: boolean;
}

export async function findContact(unit: Unit, draftId: string): Promise<KeptContact | undefined> {
  const [row] = await unit.db.select().from(contacts).where(ofDraft(unit, draftId));
  if (!row) return undefined;
  return {
    email: row.email ?? undefined,
    emailConfirmed: row.emailConfirmedAt !== null,
    phone: row.phone ?? undefined,
    relation: (row.relation as Relation | null) ?? undefined,
    consented: row.consented,
    proofFileId: row.proofFileId ?? undefined,
    codeWaits: row.codeExpiresAt !== null && row.codeExpiresAt > unit.now,
  };
}

/** The ground on which a case was sent for others; kept with it for the clerk. */
export async function findContactOfCase(unit: Unit, caseId: string) {
  const [row] = await unit.db
    .select()
    .from(contacts)
    .where(and(eq(contacts.town, unit.town), eq(contacts.caseId, caseId)));
  return row;
}

export interface ContactChange extends ContactForm {
  readonly proofFileId?: string;
}

/** Keeps what was typed; another address must be confirmed anew. */
export async function saveContact(
  unit: Unit,
  draftId: string,
  change: ContactChange,
): Promise<void> {
  const before = await findContact(unit, draftId);
  const email = change.email || null;
  const sameAddress = email !== null && email === before?.email;
  const values = {
    email,
    phone: change.phone || null,
    relation: change.relation ?? null,
    consented: change.consented,
    ...(change.proofFileId ? { proofFileId: change.proofFileId } : {}),
    ...(sameAddress ? {} : { emailConfirmedAt: null, codeHash: null, codeExpiresAt: null }),
  };
  await unit.db
    .insert(contacts)
    .values({ town: unit.town, draftId, tries: 0, createdAt: unit.now, ...values })
    .onConflictDoUpdate({ target: [contacts.town, contacts.draftId], set: values });
}

/** Mails a code of 6 digits to the address that was typed; the one before is void. */
export async function mailCode(
  platform: Platform,
  unit: Unit,
  draftId: string,
  to: { readonly email: string; readonly townName: string; readonly language: Language },
): Promise<void> {
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
  const codeExpiresAt = new Date(unit.now.getTime() + codeMinutes * 60_000);
  await unit.db
    .update(contacts)
    .set({ codeHash: hashCode(platform.secret, draftId, code), codeExpiresAt, tries: 0 })
    .where(ofDraft(unit, draftId));
  await platform.mail.post(unit, {
    to: to.email,
    subject: say(contactWords.mailSubject(to.townName), to.language),
    text: say(contactWords.mailBody(to.townName, code), to.language),
  });
}

/**
 * @returns whether it was the code; a wrong one is counted.
 * @throws AppError rate-limited after too many wrong ones.
 */
export async function confirmCode(
  unit: Unit,
  secret: string,
  draftId: string,
  code: string,
): Promise<boolean> {
  const [row] = await unit.db.select().from(contacts).where(ofDraft(unit, draftId)).for('update');
  if (!row?.codeExpiresAt || row.codeExpiresAt <= unit.now) return false;
  if (row.tries >= codeTries) throw new AppError('rate-limited', refusals.tooManyCodes);
  const right = isCode(secret, draftId, code, row.codeHash);
  const set = right
    ? { emailConfirmedAt: unit.now, codeHash: null, codeExpiresAt: null }
    : { tries: row.tries + 1 };
  await unit.db.update(contacts).set(set).where(ofDraft(unit, draftId));
  return right;
}
