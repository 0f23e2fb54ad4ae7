import { inArray } from 'drizzle-orm';
import type { Platform } from '#platform/platform.ts';
import { createAccounts } from './accounts.ts';
import { hasAddress } from './rules.ts';
import { users } from './schema.ts';

/**
 * E-mail addresses by user id, for mails that a module sends to people it knows; users that are gone
 * or gave none are left out. Not inside a transaction.
 */
export async function findAddresses(
  platform: Platform,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await createAccounts(platform)
    .db.select({ id: users.id, email: users.email })
    .from(users)
    .where(inArray(users.id, [...userIds]));
  return new Map(rows.filter(({ email }) => hasAddress(email)).map(({ id, email }) => [id, email]));
}
