import { and, eq, inArray, ne } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findStaff } from '#engines/organisation/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Accounts } from './accounts.ts';
import type { CurrentSession } from './identify.ts';
import { findEnrolled, listWaysIn } from './queries.ts';
import { mayChangeWaysIn } from './rules.ts';
import { identities, passkeys, secondFactors, sessions, users } from './schema.ts';
import { text } from './text.ts';

/*
 * Identity belongs to a person and not to a town, so these commands write through `accounts.db`,
 * outside of a unit of work, and record the act in the town's log afterwards.
 */

type Act = Parameters<typeof recordAudit>[2]['action'];

async function record(
  accounts: Accounts,
  town: string,
  actor: Actor,
  action: Act,
  subject: string,
): Promise<void> {
  await accounts.platform.database.inTown(town, (unit) =>
    recordAudit(unit, actor, { action, subject: { type: 'user', id: subject } }),
  );
}

export interface By {
  readonly town: string;
  readonly actor: Actor;
}

/** Notes that a member of staff has come in; visits of citizens are nobody's to keep. */
export async function recordSignIn(unit: Unit, actor: Actor, userId: string): Promise<void> {
  if (actor.kind !== 'staff') return;
  const subject = { type: 'user', id: userId };
  await recordAudit(unit, actor, { action: 'accounts.signed-in', subject });
}

/** Ends one of the person's own sessions; somebody else's is left alone without a word. */
export async function endSession(accounts: Accounts, by: By, session: CurrentSession, id: string) {
  await accounts.db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, session.userId)));
  await record(accounts, by.town, by.actor, 'accounts.session-ended', session.userId);
}

/** Ends all sessions of the person but this one. */
export async function endOtherSessions(accounts: Accounts, by: By, session: CurrentSession) {
  await accounts.db
    .delete(sessions)
    .where(and(eq(sessions.userId, session.userId), ne(sessions.id, session.id)));
  await record(accounts, by.town, by.actor, 'accounts.other-sessions-ended', session.userId);
}

/** @throws AppError `forbidden` from a session that is weaker than the ways in there are. */
export async function requireStrongSession(
  accounts: Accounts,
  session: CurrentSession,
): Promise<void> {
  const verdict = mayChangeWaysIn(session, await findEnrolled(accounts, session.userId));
  if (!verdict.ok) throw new AppError('forbidden', verdict.reason);
}

/**
 * Takes a passkey or a linked identity away from the person's own account.
 * @throws AppError `rule-violation` when it is the last way in, `not-found` when it is not theirs.
 */
export async function removeWayIn(accounts: Accounts, by: By, session: CurrentSession, id: string) {
  await requireStrongSession(accounts, session);
  const ways = await listWaysIn(accounts, session.userId);
  const way = ways.find((each) => each.id === id && each.kind !== 'password');
  if (!way) throw notFound(text.wayIn);
  if (ways.length === 1) {
    throw new AppError('rule-violation', { code: 'last-way-in', text: text.lastWayIn });
  }
  const table = way.kind === 'passkey' ? passkeys : identities;
  await accounts.db.delete(table).where(and(eq(table.id, id), eq(table.userId, session.userId)));
  await record(accounts, by.town, by.actor, 'accounts.way-in-removed', session.userId);
}

/** Writes down that an address was proved by a link; it shows among the person's ways in. */
export async function keepEmailIdentity(accounts: Accounts, userId: string, email: string) {
  const now = accounts.now();
  await accounts.db
    .insert(identities)
    .values({
      ...{ id: newId(), userId, providerId: 'email-link', accountId: email },
      ...{ assurance: 1, createdAt: now, updatedAt: now },
    })
    .onConflictDoNothing();
}

/**
 * Deletes a citizen's account with everything that only it needs; services hear of it and let go of
 * what they need not keep. Members of staff ask an administrator, because cases hang on them.
 */
export async function deleteAccount(accounts: Accounts, by: By, session: CurrentSession) {
  if (by.actor.kind !== 'citizen') {
    throw new AppError('forbidden', { code: 'staff-account', text: text.staffAccountStays });
  }
  await requireStrongSession(accounts, session);
  await accounts.platform.database.inTown(by.town, async (unit) => {
    const subject = { type: 'user', id: session.userId };
    await unit.emit('accounts.deleted', { userId: session.userId });
    await recordAudit(unit, by.actor, { action: 'accounts.deleted', subject });
  });
  await accounts.db.delete(users).where(eq(users.id, session.userId));
}

async function userOfStaff(unit: Unit, staffId: string): Promise<string> {
  const userId = (await findStaff(unit, [staffId])).get(staffId)?.userId;
  if (!userId) throw notFound(text.member);
  return userId;
}

/**
 * Puts a member of staff out at once and takes their second factor away, for a lost telephone or
 * when they leave. Passkeys go too: they may be on the same device.
 * @throws AppError `forbidden`, `not-found`
 */
export async function revokeStaffAccess(accounts: Accounts, by: By, staffId: string) {
  if (!can(by.actor, 'accounts.revoke')) {
    throw new AppError('forbidden', { code: 'not-permitted', text: text.notPermitted });
  }
  const { database } = accounts.platform;
  const userId = await database.inTown(by.town, (unit) => userOfStaff(unit, staffId));
  for (const table of [passkeys, secondFactors, sessions]) {
    await accounts.db.delete(table).where(inArray(table.userId, [userId]));
  }
  await accounts.db.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId));
  await record(accounts, by.town, by.actor, 'accounts.access-revoked', userId);
}
