import { and, eq, sql } from 'drizzle-orm';
import { getTown } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { originOf } from '#platform/http/town-origin.ts';
import type { Platform } from '#platform/platform.ts';
import { giveLease, keepLease, takeLease, withAccess } from '../accounts/access.ts';
import { type AccountRow, findAccountRow } from '../accounts/queries.ts';
import { type Access, type ChannelClient, ChannelError } from '../clients/client.ts';
import { getClient } from '../clients/registry.ts';
import { deliveries } from '../schema.ts';
import { recordDeliveryEvent } from './commands.ts';
import { composePost } from './compose.ts';
import { countSentToday, type Delivery, findHead, getDelivery, listKnownIds } from './queries.ts';
import { recordResult } from './record.ts';
import { isRemembered, judge, leaseMinutes, type Result } from './rules.ts';
import { words } from './text.ts';

/** So many in one job; the next begins with the next, and other accounts get their turn. */
const mostInARow = 50;

/** Whether the account may send this now: its pause, its limit of the day. */
async function mayGo(unit: Unit, account: AccountRow, head: Delivery): Promise<boolean> {
  if (head.nextTryAt > unit.now || account.state !== 'active') return false;
  if (account.holdUntil && account.holdUntil > unit.now) return false;
  if (account.dailyLimit === null || head.priority > 0 || head.action !== 'publish') return true;
  return (await countSentToday(unit, account.id)) < account.dailyLimit;
}

/**
 * Marks the first of the queue as being sent. One that is so already belongs to a process that died
 * in between: what became of it is in doubt.
 */
async function claimNext(unit: Unit, accountId: string, lease: string) {
  if (!(await keepLease(unit, accountId, lease, leaseMinutes))) return undefined;
  const account = await findAccountRow(unit, accountId);
  const head = account && (await findHead(unit, accountId));
  if (!head || !(await mayGo(unit, account, head))) return undefined;
  const inDoubt = head.inDoubt || head.status === 'sending';
  const [claimed] = await unit.db
    .update(deliveries)
    .set({
      ...{ status: 'sending', inDoubt, triedAt: unit.now },
      attempts: sql`${deliveries.attempts} + 1`,
      firstTriedAt: head.firstTriedAt ?? unit.now,
    })
    .where(and(eq(deliveries.town, unit.town), eq(deliveries.id, head.id)))
    .returning();
  if (!claimed) return undefined;
  await recordDeliveryEvent(unit, head.id, 'sending', { note: String(claimed.attempts) });
  return { account, delivery: claimed };
}

interface Work {
  readonly platform: Platform;
  readonly client: ChannelClient;
  readonly delivery: Delivery;
  /** Where the town's site is. */
  readonly origin: string;
  /** Open until the channel has said that the post of an earlier try is not there. */
  readonly doubt: { open: boolean };
}

/** Asks what became of a post whose answer was lost. @returns undefined when it may be tried again. */
async function clearDoubt(work: Work, access: Access) {
  const { platform, client, delivery } = work;
  const { firstTriedAt } = delivery;
  const now = platform.database.hooks.now();
  if (client.dropsRepeats) {
    return firstTriedAt && isRemembered(firstTriedAt, now)
      ? undefined
      : ({ kind: 'unclear', reason: 'the retry key is no longer remembered' } as const);
  }
  if (!client.find) return { kind: 'unclear', reason: 'the channel cannot be asked' } as const;
  const post = await composePost(work.origin, delivery, { withImage: false });
  const known = await platform.database.inTown(access.town, (unit) =>
    listKnownIds(unit, access.accountId),
  );
  const found = await client.find(access, post, known);
  if (found.kind === 'absent') return undefined;
  const replaces = delivery.action === 'correct' && access.settings.correction === 'repost';
  return found.kind === 'found'
    ? ({ ...found, replaces, kind: 'sent' } as const)
    : ({ kind: 'unclear', reason: found.why } as const);
}

type Target = Delivery | undefined;

/** Corrections and withdrawals that the channel knows; elsewhere they leave as posts of their own. */
async function carryOut(work: Work, access: Access, target: Target): Promise<Result> {
  const { client, delivery } = work;
  const sent = target?.remoteId
    ? { remoteId: target.remoteId, url: target.url ?? undefined }
    : null;
  if (delivery.action === 'withdraw' && client.withdraw) {
    if (!sent) return { kind: 'failed', reason: words.noOriginal.ja };
    await client.withdraw(access, sent);
    return { kind: 'sent', ...sent };
  }
  const edits = delivery.action === 'correct' && client.correct !== undefined;
  const repeatable = edits && client.edits;
  const answer = delivery.inDoubt && !repeatable ? await clearDoubt(work, access) : undefined;
  if (answer) return answer;
  if (!client.dropsRepeats) work.doubt.open = false;
  const post = await composePost(work.origin, delivery, { withImage: !edits });
  if (edits && client.correct && sent) {
    return { kind: 'sent', ...(await client.correct(access, sent, post)) };
  }
  return { kind: 'sent', ...(await client.publish(access, post)) };
}

async function attempt(work: Work, target: Target): Promise<Result> {
  const { platform, client, delivery, doubt } = work;
  if (target?.status === 'unclear') {
    return { kind: 'unclear', reason: words.originalUnclear.ja };
  }
  if (target && target.remoteId === null && target.status !== 'sent') {
    return { kind: 'failed', reason: words.noOriginal.ja };
  }
  try {
    return await withAccess(platform, client, delivery.town, delivery.accountId, (access) =>
      carryOut(work, access, target),
    );
  } catch (error) {
    if (!(error instanceof ChannelError)) {
      platform.log.error({ err: error, delivery: delivery.id }, 'a delivery failed');
    }
    const tried = { attempts: delivery.attempts, lost: delivery.inDoubt, inDoubt: doubt.open };
    return judge(error, tried, platform.database.hooks.now());
  }
}

async function sendNext(platform: Platform, town: string, id: string, lease: string) {
  const { database } = platform;
  const next = await database.inTown(town, async (unit) => {
    const claimed = await claimNext(unit, id, lease);
    if (!claimed) return undefined;
    const { targetId } = claimed.delivery;
    const origin = originOf(platform, await getTown(unit));
    const target = targetId ? await getDelivery(unit, targetId) : undefined;
    return { ...claimed, origin, target };
  });
  if (!next) return false;
  const { delivery, account, origin, target } = next;
  const client = getClient(account.kind);
  const doubt = { open: delivery.inDoubt };
  const result = await attempt({ platform, client, delivery, origin, doubt }, target);
  return database.inTown(town, (unit) => recordResult(unit, delivery, result));
}

/** Sends what is due on an account, one after the other, until something makes it wait. */
export async function sendDue(platform: Platform, town: string, accountId: string): Promise<void> {
  const { database } = platform;
  const lease = await database.inTown(town, async (unit) => {
    const account = await findAccountRow(unit, accountId);
    if (account?.state !== 'active' || getClient(account.kind).missing(platform)) return undefined;
    return takeLease(unit, accountId, leaseMinutes);
  });
  if (!lease) return;
  try {
    for (let count = 0; count < mostInARow; count += 1) {
      if (!(await sendNext(platform, town, accountId, lease))) break;
    }
  } finally {
    await database.inTown(town, (unit) => giveLease(unit, accountId, lease));
  }
}
