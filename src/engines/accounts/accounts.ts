import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { LRUCache } from 'lru-cache';
import type { TownInfo } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Platform } from '#platform/platform.ts';
import { type Auth, createAuth } from './auth.ts';

export interface Accounts {
  readonly platform: Platform;
  /** Of the town; links, passkeys and OpenID Connect are bound to it. */
  readonly origin: string;
  readonly auth: Auth;
  /**
   * Identity tables have no town and are out of reach of a unit of work. Each statement takes the
   * pool by itself: never use it inside a transaction, the embedded pool has one connection.
   */
  readonly db: NodePgDatabase;
  now(): Date;
}

/** About 100 KiB for each town in use; an installation may serve all 1,741 municipalities. */
const kept = 200;

const nowhere = { hosts: [] };

const made = new WeakMap<Platform, LRUCache<string, Accounts>>();

/**
 * The accounts of this platform, as a town offers them under its own origin; who asks for no link
 * and no passkey can leave the town out.
 */
export function createAccounts(
  platform: Platform,
  town: Pick<TownInfo, 'hosts'> = nowhere,
): Accounts {
  const origin = originOf(platform, town);
  const ofPlatform = made.get(platform) ?? new LRUCache<string, Accounts>({ max: kept });
  made.set(platform, ofPlatform);
  const known = ofPlatform.get(origin);
  if (known) return known;
  const accounts: Accounts = {
    ...{ platform, origin },
    auth: createAuth(platform, origin),
    db: drizzle(platform.database.pool),
    now: () => platform.database.hooks.now(),
  };
  ofPlatform.set(origin, accounts);
  return accounts;
}
