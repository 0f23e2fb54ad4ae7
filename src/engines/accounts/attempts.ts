import { createHmac } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Accounts } from './accounts.ts';
import { lockOut } from './rules.ts';
import { attempts, usedCodes } from './schema.ts';

const milliseconds = lockOut.seconds * 1000;

/** One key per address, whether anybody has it or not; the table names nobody. */
export function attemptKey(accounts: Accounts, email: string): string {
  const { secret } = accounts.platform;
  return createHmac('sha256', secret).update(`attempt:${email.toLowerCase()}`).digest('base64url');
}

/**
 * Counts an attempt before the password is looked at, so that guesses made at the same time in any
 * number of processes cannot pass the limit together.
 * @returns false while the address is locked
 */
export async function claimAttempt(accounts: Accounts, key: string): Promise<boolean> {
  const now = accounts.now();
  const locked = sql`coalesce(${attempts.lockedUntil} > ${now.toISOString()}::timestamptz, false)`;
  const stale = new Date(now.getTime() - milliseconds).toISOString();
  const rested = sql`(${attempts.lockedUntil} IS NOT NULL OR ${attempts.lastAt} < ${stale}::timestamptz)`;
  const until = new Date(now.getTime() + milliseconds).toISOString();
  const full = sql`(NOT ${rested} AND ${attempts.failures} >= ${lockOut.failures})`;
  const [row] = await accounts.db
    .insert(attempts)
    .values({ key, failures: 1, lastAt: now })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        failures: sql`CASE WHEN ${locked} THEN ${attempts.failures} WHEN ${rested} THEN 1 ELSE ${attempts.failures} + 1 END`,
        lockedUntil: sql`CASE WHEN ${locked} THEN ${attempts.lockedUntil} WHEN ${full} THEN ${until}::timestamptz ELSE NULL END`,
        lastAt: now,
      },
    })
    .returning();
  return !row?.lockedUntil;
}

/** After a success the count begins anew. */
export async function forgetAttempts(accounts: Accounts, key: string): Promise<void> {
  await accounts.db.delete(attempts).where(eq(attempts.key, key));
}

/** A code is good for its 30 seconds and, because clocks differ, the 30 before and after. */
const codeLife = 120_000;

/** @returns false when this code was taken before: it must not be taken again. */
export async function claimCode(
  accounts: Accounts,
  userId: string,
  code: string,
): Promise<boolean> {
  const usedAt = accounts.now();
  const before = new Date(usedAt.getTime() - codeLife);
  const taken = await accounts.db
    .insert(usedCodes)
    .values({ userId, code, usedAt })
    .onConflictDoUpdate({
      target: [usedCodes.userId, usedCodes.code],
      set: { usedAt },
      setWhere: lt(usedCodes.usedAt, before),
    })
    .returning({ code: usedCodes.code });
  await accounts.db
    .delete(usedCodes)
    .where(and(eq(usedCodes.userId, userId), lt(usedCodes.usedAt, before)));
  return taken.length > 0;
}
