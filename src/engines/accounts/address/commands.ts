import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { and, eq, gt, ne, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { recordAudit } from '#engines/audit/contract.ts';
import { AppError } from '#platform/errors.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { Accounts } from '../accounts.ts';
import { type By, keepEmailIdentity, requireStrongSession } from '../commands.ts';
import type { CurrentSession } from '../identify.ts';
import { findEnrolled } from '../queries.ts';
import { addressMinutes, hasAddress, mayChangeAddress } from '../rules.ts';
import { identities, sessions, users, verifications } from '../schema.ts';
import { verifyCurrent } from '../second-factor.commands.ts';
import { text } from '../text.ts';
import { words } from './text.ts';

/** One change under way for each person: a newer one makes the link of an older one worthless. */
const identifierOf = (userId: string) => `address-change:${userId}`;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

interface Pending {
  readonly email: string;
  /** SHA-256 of the token in the link, base64url. */
  readonly token: string;
}

async function keepPending(accounts: Accounts, userId: string, email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const identifier = identifierOf(userId);
  const now = accounts.now();
  const pending: Pending = { email, token: hashOf(token).toString('base64url') };
  await accounts.db.delete(verifications).where(eq(verifications.identifier, identifier));
  await accounts.db.insert(verifications).values({
    ...{ id: newId(), identifier, value: JSON.stringify(pending), createdAt: now, updatedAt: now },
    expiresAt: new Date(now.getTime() + addressMinutes * 60_000),
  });
  return token;
}

/** What the page knows and the mails need. */
export interface AddressMails {
  readonly town: TownInfo;
  readonly language: Language;
  /** Path of the page that takes the link. */
  readonly path: string;
}

async function postMails(
  accounts: Accounts,
  by: By,
  session: CurrentSession,
  { email, token, town, language, path }: AddressMails & { email: string; token: string },
): Promise<void> {
  const { database, mail } = accounts.platform;
  const name = say(town.name, language);
  const url = `${accounts.origin}${path}?token=${token}`;
  const contact = words.contact(town.contact.section, town.contact.telephone);
  await database.inTown(by.town, async (unit) => {
    await mail.post(unit, {
      to: email,
      subject: say(words.newSubject(name), language),
      text: say(words.newBody(name, url, addressMinutes), language),
    });
    if (hasAddress(session.email)) {
      await mail.post(unit, {
        to: session.email,
        subject: say(words.oldSubject(name), language),
        text: say(words.oldBody(name, contact), language),
      });
    }
    const subject = { type: 'user', id: session.userId };
    await recordAudit(unit, by.actor, { action: 'accounts.address-change-asked', subject });
  });
}

/**
 * Sends a link to the new address and a notice to the present one. Whether anybody has the new
 * address is not looked at, so neither the answer nor its time can tell.
 * @returns what to mend in the form; undefined when the mails are on their way
 * @throws AppError `forbidden` from a session that is too weak or, without a password, too old
 */
export async function requestAddressChange(
  accounts: Accounts,
  by: By,
  session: CurrentSession,
  input: AddressMails & { readonly email: string; readonly password?: string },
): Promise<FieldErrors | undefined> {
  const enrolled = await findEnrolled(accounts, session.userId);
  const verdict = mayChangeAddress(session, enrolled, accounts.now());
  if (!verdict.ok) throw new AppError('forbidden', verdict.reason);
  if (input.email === session.email) return { email: words.same };
  if (enrolled.password && !(await verifyCurrent(accounts, session, input.password ?? ''))) {
    return { password: text.passwordWrong };
  }
  const token = await keepPending(accounts, session.userId, input.email);
  await postMails(accounts, by, session, { ...input, token });
  return undefined;
}

/** Takes the change out of the table, so that the link works once; a wrong token takes nothing. */
async function takePending(
  accounts: Accounts,
  userId: string,
  token: string,
): Promise<Pending | undefined> {
  const mine = and(
    eq(verifications.identifier, identifierOf(userId)),
    gt(verifications.expiresAt, accounts.now()),
  );
  const [row] = await accounts.db.select().from(verifications).where(mine);
  if (!row) return undefined;
  const pending = JSON.parse(row.value) as Pending;
  if (!timingSafeEqual(hashOf(token), Buffer.from(pending.token, 'base64url'))) return undefined;
  const taken = await accounts.db
    .delete(verifications)
    .where(eq(verifications.id, row.id))
    .returning({ id: verifications.id });
  return taken.length > 0 ? pending : undefined;
}

/** @returns false when another user has the address */
async function moveUser(accounts: Accounts, userId: string, email: string): Promise<boolean> {
  const others = alias(users, 'others');
  const holder = accounts.db.select().from(others).where(eq(others.email, email));
  const moved = await accounts.db
    .update(users)
    .set({ email, emailVerified: true, updatedAt: accounts.now() })
    .where(and(eq(users.id, userId), notExists(holder)))
    .returning({ id: users.id });
  return moved.length > 0;
}

/**
 * Takes the link: the address is the person's from now on, the old one opens nothing any more, and
 * other devices are signed out. Only a session of the same person can take it; else whoever reads
 * the new mail box could be made to give it to somebody else's account.
 * @returns what is wrong with the link; undefined when the address has changed
 * @throws AppError `forbidden` from a session that is weaker than the ways in there are
 */
export async function confirmAddressChange(
  accounts: Accounts,
  by: By,
  session: CurrentSession,
  token: string,
): Promise<FieldErrors | undefined> {
  const { userId } = session;
  await requireStrongSession(accounts, session);
  const pending = await takePending(accounts, userId, token);
  if (!pending) return { form: words.linkRefused };
  const { email } = pending;
  if (!(await moveUser(accounts, userId, email))) return { form: words.elsewhere };
  await accounts.db
    .delete(identities)
    .where(and(eq(identities.userId, userId), eq(identities.providerId, 'email-link')));
  await keepEmailIdentity(accounts, userId, email);
  await accounts.db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, session.id)));
  const subject = { type: 'user', id: userId };
  await accounts.platform.database.inTown(by.town, (unit) =>
    recordAudit(unit, by.actor, { action: 'accounts.address-changed', subject }),
  );
  return undefined;
}
