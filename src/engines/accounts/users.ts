import { and, eq, ne } from 'drizzle-orm';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { findUserByEmail } from './queries.ts';
import { checkPassword } from './rules.ts';
import { identities, sessions, users } from './schema.ts';
import { text } from './text.ts';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  /** At least 12 characters; see `checkPassword`. */
  readonly password?: string;
}

/** @throws AppError `conflict` when the address belongs to somebody. */
async function addUser(accounts: Accounts, input: NewUser): Promise<string> {
  const now = accounts.now();
  const id = newId();
  const added = await accounts.db
    .insert(users)
    .values({
      ...{ id, name: input.name, email: input.email.toLowerCase(), emailVerified: true },
      ...{ createdAt: now, updatedAt: now },
    })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (added.length === 0) {
    throw new AppError('conflict', { code: 'address-taken', text: text.addressTaken });
  }
  return id;
}

/**
 * Sets the password of a user and ends every session, so that whoever knew the old one is out.
 * @throws AppError `rule-violation` for a password that is too weak.
 */
export async function setPassword(
  accounts: Accounts,
  user: { readonly id: string; readonly email: string },
  password: string,
  keepSession?: string,
): Promise<void> {
  const verdict = checkPassword(password, user.email);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const hash = await (await accounts.auth.$context).password.hash(password);
  const now = accounts.now();
  await accounts.db
    .insert(identities)
    .values({
      ...{ id: newId(), userId: user.id, providerId: 'credential', accountId: user.id },
      ...{ password: hash, createdAt: now, updatedAt: now },
    })
    .onConflictDoUpdate({
      target: [identities.providerId, identities.accountId],
      set: { password: hash, updatedAt: now },
    });
  const others = keepSession ? ne(sessions.id, keepSession) : undefined;
  await accounts.db.delete(sessions).where(and(eq(sessions.userId, user.id), others));
}

async function addWithPassword(platform: Platform, input: NewUser): Promise<string> {
  const accounts = createAccounts(platform);
  const verdict = input.password ? checkPassword(input.password, input.email) : undefined;
  if (verdict && !verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const id = await addUser(accounts, input);
  if (input.password) await setPassword(accounts, { id, email: input.email }, input.password);
  return id;
}

/**
 * Adds a user for a member of staff; who is staff, in which town and with which roles, the
 * organisation engine keeps (`addStaff` with this id). Not inside a transaction.
 * @returns the user id
 * @throws AppError `conflict` when the address is taken, `rule-violation` for a weak password.
 */
export function addStaffUser(
  platform: Platform,
  input: NewUser & { readonly password: string },
): Promise<string> {
  return addWithPassword(platform, input);
}

/** Adds a user for a citizen. A password serves the demo town only: it alone shows the form for it. */
export function addCitizenUser(platform: Platform, input: NewUser): Promise<string> {
  return addWithPassword(platform, input);
}

/** The user of an address whose holder has shown to read its mail; made when there is none. */
export async function ensureUser(accounts: Accounts, input: NewUser): Promise<string> {
  const known = await findUserByEmail(accounts, input.email);
  return known ? known.id : addUser(accounts, input);
}

/** Changes the name by which a person is greeted. */
export async function renameUser(accounts: Accounts, userId: string, name: string): Promise<void> {
  await accounts.db
    .update(users)
    .set({ name, updatedAt: accounts.now() })
    .where(eq(users.id, userId));
}
