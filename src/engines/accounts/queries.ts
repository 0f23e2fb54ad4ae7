import { and, desc, eq, gt } from 'drizzle-orm';
import type { Accounts } from './accounts.ts';
import type { Assurance, Enrolled, Method } from './rules.ts';
import { identities, passkeys, secondFactors, sessions, users } from './schema.ts';

export interface SessionRow {
  readonly id: string;
  readonly method: Method;
  readonly assurance: Assurance;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The open sessions of a person, the latest first. */
export function listSessions(accounts: Accounts, userId: string): Promise<SessionRow[]> {
  return accounts.db
    .select({
      id: sessions.id,
      method: sessions.method,
      assurance: sessions.assurance,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      updatedAt: sessions.updatedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, accounts.now())))
    .orderBy(desc(sessions.createdAt));
}

export interface WayIn {
  readonly kind: 'password' | 'email-link' | 'oidc' | 'passkey';
  readonly id: string;
  readonly label: string;
  readonly assurance: Assurance;
  readonly since: Date | null;
}

const kinds: Readonly<Record<string, WayIn['kind']>> = {
  credential: 'password',
  'email-link': 'email-link',
};

/** Every way in that a person has set up, with the assurance that each gives. */
export async function listWaysIn(accounts: Accounts, userId: string): Promise<WayIn[]> {
  const linked = await accounts.db
    .select()
    .from(identities)
    .where(eq(identities.userId, userId))
    .orderBy(identities.createdAt);
  const keys = await accounts.db
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(passkeys.createdAt);
  return [
    ...linked.map((row) => ({
      kind: kinds[row.providerId] ?? 'oidc',
      id: row.id,
      label: row.providerId === 'email-link' ? row.accountId : (row.person?.name ?? ''),
      assurance: row.assurance,
      since: row.createdAt,
    })),
    ...keys.map((row) => ({
      kind: 'passkey' as const,
      id: row.id,
      label: row.name ?? '',
      assurance: row.assurance,
      since: row.createdAt,
    })),
  ];
}

/** What `mayChangeWaysIn` looks at. */
export async function findEnrolled(accounts: Accounts, userId: string): Promise<Enrolled> {
  const ways = await listWaysIn(accounts, userId);
  const [factor] = await accounts.db
    .select({ id: secondFactors.id })
    .from(secondFactors)
    .where(and(eq(secondFactors.userId, userId), eq(secondFactors.verified, true)));
  const levels = ways.map(({ assurance }) => assurance);
  return {
    password: ways.some(({ kind }) => kind === 'password'),
    assurance: Math.max(1, factor ? 2 : 1, ...levels) as Assurance,
  };
}

export async function findUserByEmail(
  accounts: Accounts,
  email: string,
): Promise<{ id: string; name: string } | undefined> {
  const [user] = await accounts.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.email, email.toLowerCase()));
  return user;
}
