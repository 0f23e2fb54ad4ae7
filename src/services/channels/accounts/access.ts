import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { type Access, type ChannelClient, ChannelError } from '../clients/client.ts';
import { accounts } from '../schema.ts';
import { type AccountRow, findAccountRow } from './queries.ts';
import { openCredentials, sealCredentials } from './seal.ts';

/** A token that ends within this time is renewed before it is used. */
const renewBefore = 5 * 60_000;

const ofTown = (unit: Unit, id: string) => and(eq(accounts.town, unit.town), eq(accounts.id, id));

/**
 * Takes the account for this process for some minutes, so that its posts leave in their order and its
 * tokens are renewed by one process only. @returns the lease; undefined while another has it.
 */
export async function takeLease(
  unit: Unit,
  id: string,
  minutes: number,
): Promise<string | undefined> {
  const lease = newId();
  const leasedUntil = new Date(unit.now.getTime() + minutes * 60_000);
  const taken = await unit.db
    .update(accounts)
    .set({ lease, leasedUntil })
    .where(
      and(ofTown(unit, id), or(isNull(accounts.leasedUntil), lt(accounts.leasedUntil, unit.now))),
    )
    .returning({ id: accounts.id });
  return taken.length > 0 ? lease : undefined;
}

/** @returns whether the lease was still ours. */
export async function keepLease(
  unit: Unit,
  id: string,
  lease: string,
  minutes: number,
): Promise<boolean> {
  const leasedUntil = new Date(unit.now.getTime() + minutes * 60_000);
  const kept = await unit.db
    .update(accounts)
    .set({ leasedUntil })
    .where(and(ofTown(unit, id), eq(accounts.lease, lease)))
    .returning({ id: accounts.id });
  return kept.length > 0;
}

export async function giveLease(unit: Unit, id: string, lease: string): Promise<void> {
  await unit.db
    .update(accounts)
    .set({ lease: null, leasedUntil: null })
    .where(and(ofTown(unit, id), eq(accounts.lease, lease)));
}

export function accessOf(platform: Platform, account: AccountRow): Access {
  const { id, town, remoteId, settings, credentials } = account;
  const opened = credentials ? openCredentials(platform.secret, id, credentials) : {};
  return { platform, town, accountId: id, remoteId, settings, credentials: opened };
}

async function renew(client: ChannelClient, access: Access): Promise<Access> {
  if (!client.refresh) throw new ChannelError('expired', 'the token has ended');
  const { credentials, expiresAt } = await client.refresh(access);
  const { platform, town, accountId } = access;
  const sealed = sealCredentials(platform.secret, accountId, credentials);
  await platform.database.inTown(town, (unit) =>
    unit.db.update(accounts).set({ credentials: sealed, expiresAt }).where(ofTown(unit, accountId)),
  );
  return { ...access, credentials };
}

/**
 * Does something with the account's tokens: renews them first when they are about to end, and once
 * more when the channel refuses them before their time. Only while holding the lease.
 * @throws ChannelError
 */
export async function withAccess<T>(
  platform: Platform,
  client: ChannelClient,
  town: string,
  accountId: string,
  work: (access: Access) => Promise<T>,
): Promise<T> {
  const row = await platform.database.inTown(town, (unit) => findAccountRow(unit, accountId));
  if (!row) throw new ChannelError('refused', 'the account is gone');
  const access = accessOf(platform, row);
  const now = platform.database.hooks.now().getTime();
  const ending = row.expiresAt && row.expiresAt.getTime() - renewBefore <= now;
  if (ending && client.refresh) return work(await renew(client, access));
  try {
    return await work(access);
  } catch (error) {
    const refused = error instanceof ChannelError && error.failure === 'expired';
    if (!refused || !client.refresh || !access.credentials.refreshToken) throw error;
    return work(await renew(client, access));
  }
}
