import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import { listStaffWith } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { PauseCause } from '../model.ts';
import { accounts } from '../schema.ts';
import { words } from './text.ts';

export const accountNotice = 'channels.account';

const machine: Actor = { kind: 'system', name: 'channels' };

/** Who writes in the department, and who manages accounts: each once. */
export async function responsibleFor(unit: Unit, departmentId: string): Promise<string[]> {
  const writers = await listStaffWith(unit, { departmentId, permission: 'channels.write' });
  const managers = await listStaffWith(unit, { permission: 'channels.manage' });
  return [...new Set([...writers, ...managers].map(({ id }) => id))];
}

/**
 * Stops an account that the channel refuses. Whoever is responsible is told once: the second time
 * nothing changes.
 */
export async function pauseAccount(
  unit: Unit,
  accountId: string,
  cause: Exclude<PauseCause, 'staff'>,
  reason: string,
): Promise<void> {
  const [account] = await unit.db
    .update(accounts)
    .set({ state: 'paused', pausedFor: cause, reason: reason.slice(0, 500) })
    .where(
      and(eq(accounts.town, unit.town), eq(accounts.id, accountId), eq(accounts.state, 'active')),
    )
    .returning();
  if (!account) return;
  for (const staffId of await responsibleFor(unit, account.departmentId)) {
    await notify(unit, {
      ...{ to: { staffId }, kind: accountNotice, title: words.noticeTitle(account.name) },
      body: words.noticeBody(words.causes[cause]),
      href: `/staff/channels/accounts/${accountId}`,
    });
  }
  await recordAudit(unit, machine, {
    action: 'channels.account-paused',
    subject: { type: 'channels-account', id: accountId },
    details: { cause },
  });
}
