import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Platform } from '#platform/platform.ts';
import { type Auth, createAuth } from './auth.ts';

export interface Accounts {
  readonly platform: Platform;
  readonly auth: Auth;
  /**
   * Identity tables have no town and are out of reach of a unit of work. Each statement takes the
   * pool by itself: never use it inside a transaction, the embedded pool has one connection.
   */
  readonly db: NodePgDatabase;
  now(): Date;
}

const made = new WeakMap<Platform, Accounts>();

/** The accounts of this platform; made at the first call, the same ever after. */
export function createAccounts(platform: Platform): Accounts {
  const known = made.get(platform);
  if (known) return known;
  const accounts: Accounts = {
    platform,
    auth: createAuth(platform),
    db: drizzle(platform.database.pool),
    now: () => platform.database.hooks.now(),
  };
  made.set(platform, accounts);
  return accounts;
}
