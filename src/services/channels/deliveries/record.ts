import { and, eq } from 'drizzle-orm';
import { notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { pauseAccount, responsibleFor } from '../accounts/pause.ts';
import { accounts, deliveries } from '../schema.ts';
import { text } from '../text.ts';
import { recordDeliveryEvent } from './commands.ts';
import type { Delivery } from './queries.ts';
import { nextTry, type Result } from './rules.ts';
import { words } from './text.ts';

export const deliveryNotice = 'channels.delivery';

const shorten = (reason: string) => reason.slice(0, 500);

function change(unit: Unit, id: string, values: Partial<typeof deliveries.$inferInsert>) {
  return unit.db
    .update(deliveries)
    .set(values)
    .where(and(eq(deliveries.town, unit.town), eq(deliveries.id, id)));
}

async function tellStaff(unit: Unit, delivery: Delivery, status: 'failed' | 'unclear') {
  const [account] = await unit.db
    .select({ name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.town, unit.town), eq(accounts.id, delivery.accountId)));
  for (const staffId of await responsibleFor(unit, delivery.departmentId)) {
    await notify(unit, {
      ...{ to: { staffId }, kind: deliveryNotice },
      title: words.noticeTitle(account?.name ?? ''),
      body: words.noticeBody(delivery.title, text.statuses[status]),
      href: `/staff/channels/deliveries/${delivery.id}`,
    });
  }
}

/** What a correction or withdrawal that was carried out means for the post it belongs to. */
async function recordTarget(
  unit: Unit,
  { action, targetId, id }: Delivery,
  { remoteId, url, replaces }: Extract<Result, { kind: 'sent' }>,
): Promise<void> {
  if (!targetId || action === 'publish') return;
  const status = action === 'correct' ? ('corrected' as const) : ('withdrawn' as const);
  // A post that was replaced stands under the id of its correction from now on.
  const place = replaces ? { remoteId, url: url ?? null } : {};
  await change(unit, targetId, { status, ...place });
  await recordDeliveryEvent(unit, targetId, status, { note: id });
}

async function recordSent(
  unit: Unit,
  delivery: Delivery,
  result: Extract<Result, { kind: 'sent' }>,
): Promise<void> {
  const { remoteId, url } = result;
  await change(unit, delivery.id, {
    ...{ status: 'sent', sentAt: unit.now, remoteId, url: url ?? null },
    ...{ reason: null, inDoubt: false },
  });
  await recordDeliveryEvent(unit, delivery.id, 'sent', { note: url ?? remoteId });
  await recordTarget(unit, delivery, result);
}

async function wait(
  unit: Unit,
  { id }: Delivery,
  values: { reason: string; nextTryAt: Date; inDoubt?: boolean },
): Promise<void> {
  const reason = shorten(values.reason);
  await change(unit, id, { ...values, reason, status: 'waiting' });
  await recordDeliveryEvent(unit, id, 'waiting', { note: reason });
}

/** Writes down what came of a try. @returns whether the next of the account may follow at once. */
export async function recordResult(
  unit: Unit,
  delivery: Delivery,
  result: Result,
): Promise<boolean> {
  const { id, accountId, attempts, inDoubt } = delivery;
  switch (result.kind) {
    case 'sent':
      await recordSent(unit, delivery, result);
      return true;
    case 'failed':
    case 'unclear': {
      const reason = shorten(result.reason);
      await change(unit, id, { status: result.kind, reason });
      await recordDeliveryEvent(unit, id, result.kind, { note: reason });
      await tellStaff(unit, delivery, result.kind);
      return true;
    }
    case 'again': {
      const nextTryAt = nextTry(attempts, unit.now);
      await wait(unit, delivery, { reason: result.reason, nextTryAt, inDoubt: result.inDoubt });
      return false;
    }
    case 'hold':
      await wait(unit, delivery, { reason: result.reason, nextTryAt: result.until, inDoubt });
      await unit.db
        .update(accounts)
        .set({ holdUntil: result.until })
        .where(and(eq(accounts.town, unit.town), eq(accounts.id, accountId)));
      return false;
    case 'pause':
      await wait(unit, delivery, { reason: result.reason, nextTryAt: unit.now, inDoubt });
      await pauseAccount(unit, accountId, result.cause, result.reason);
      return false;
  }
}
