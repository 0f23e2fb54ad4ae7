import { and, eq } from 'drizzle-orm';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Accounts } from '../accounts.ts';
import { identities, users } from '../schema.ts';
import { text } from '../text.ts';
import type { VerifiedPerson } from './claims.ts';
import type { Identified } from './flow.ts';

async function findLinked(accounts: Accounts, { issuer, sub }: Identified) {
  const [row] = await accounts.db
    .select({
      id: identities.id,
      userId: identities.userId,
      assurance: identities.assurance,
    })
    .from(identities)
    .where(and(eq(identities.providerId, issuer), eq(identities.accountId, sub)));
  return row;
}

/** The issuer gives no address; `.invalid` (RFC 2606) can receive no mail and proves none. */
async function addPerson(accounts: Accounts, name: string): Promise<string> {
  const id = newId();
  const now = accounts.now();
  await accounts.db.insert(users).values({
    ...{ id, name, email: `${id}@no-address.invalid`, emailVerified: false },
    ...{ createdAt: now, updatedAt: now },
  });
  return id;
}

/**
 * The user behind somebody whom the issuer identified: the one it is tied to, else the one who
 * asked for the tie, else a new one.
 * @returns the user id
 * @throws AppError `conflict` when the identity is tied to another account than the one that asked.
 */
export async function resolveIdentity(accounts: Accounts, found: Identified): Promise<string> {
  const now = accounts.now();
  const { person, assurance } = found;
  const linked = await findLinked(accounts, found);
  if (linked) {
    if (found.userId && found.userId !== linked.userId) {
      throw new AppError('conflict', { code: 'identity-taken', text: text.identityTaken });
    }
    // What was proved before is not overwritten by what is only said now.
    if (assurance >= linked.assurance) {
      const set = { person, assurance, updatedAt: now };
      await accounts.db.update(identities).set(set).where(eq(identities.id, linked.id));
    }
    return linked.userId;
  }
  const userId = found.userId ?? (await addPerson(accounts, person.name ?? ''));
  await accounts.db.insert(identities).values({
    ...{ id: newId(), userId, providerId: found.issuer, accountId: found.sub, person },
    ...{ assurance, createdAt: now, updatedAt: now },
  });
  return userId;
}

/**
 * What an issuer vouched for about a user at assurance 3, to fill in forms; undefined for people
 * who never came through one. Not inside a transaction.
 */
export async function findVerifiedPerson(
  accounts: Accounts,
  userId: string,
): Promise<VerifiedPerson | undefined> {
  const rows = await accounts.db
    .select({ person: identities.person })
    .from(identities)
    .where(and(eq(identities.userId, userId), eq(identities.assurance, 3)));
  return rows.find(({ person }) => person)?.person ?? undefined;
}
