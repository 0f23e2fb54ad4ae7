import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { findAccountRow } from '../accounts/queries.ts';
import type { ChannelClient } from '../clients/client.ts';
import { getClient } from '../clients/registry.ts';
import {
  addDelivery,
  cancelDelivery,
  changeDelivery,
  recordDeliveryEvent,
} from '../deliveries/commands.ts';
import { type Delivery, listDeliveriesOf } from '../deliveries/queries.ts';
import { ensureLink } from '../links/commands.ts';
import type { DeliveryAction, PostContent } from '../model.ts';
import { nameOf } from '../policy.ts';
import { deliveries, posts } from '../schema.ts';
import { type PostPlan, planPosts, type Subject } from './queries.ts';
import { bindLink, correctionText, withdrawalText } from './wording.ts';

/** What leaves now, or at its planned time when that lies ahead. */
async function release(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  { account, text, image, plannedAt }: PostPlan,
  key: string,
): Promise<void> {
  const item = { owner: subject.owner, id: subject.id };
  const code = await ensureLink(unit, item, account.id, subject.href);
  const { title, topics, areas, departmentId, sample } = subject;
  const added = await addDelivery(unit, actor, {
    ...{ accountId: account.id, item, key, action: 'publish', title, topics, areas },
    ...{ departmentId, text: bindLink(text, code), image },
    dueAt: plannedAt && plannedAt > unit.now ? plannedAt : undefined,
    sample: sample || account.sample,
  });
  if (added) await keepAsSent(unit, actor, item, account.id, { text, image });
}

/** From here on the post is what left, whatever becomes of the item. */
async function keepAsSent(
  unit: Unit,
  actor: Actor,
  { owner, id }: { owner: string; id: string },
  accountId: string,
  { text, image }: PostContent,
): Promise<void> {
  const values = { text, image: image ?? null, changedBy: nameOf(actor), changedAt: unit.now };
  await unit.db
    .insert(posts)
    .values({
      ...{ town: unit.town, id: newId(), owner, itemId: id, accountId, ...values },
      ...{ proposed: true, off: false },
    })
    .onConflictDoUpdate({
      target: [posts.town, posts.owner, posts.itemId, posts.accountId],
      set: { text, image: image ?? null },
    });
}

/**
 * The posts of an item leave, each at its time; those of a sample item (見本) never do. The same key leaves once on an account.
 * @param only accounts; without it all that are not switched off.
 */
export async function releasePosts(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  key: string,
  only?: ReadonlySet<string>,
): Promise<void> {
  if (subject.sample) return;
  for (const plan of await planPosts(unit, subject)) {
    if (plan.off || (only && !only.has(plan.account.id))) continue;
    await release(unit, actor, subject, plan, key);
  }
}

export interface Cause {
  readonly key: string;
  readonly note: string;
}

/** Left, or may have left: what was said there has to be said right there. */
const outThere = new Set<Delivery['status']>(['sending', 'sent', 'unclear', 'corrected']);

async function followUp(
  unit: Unit,
  actor: Actor,
  target: Delivery,
  wanted: { action: DeliveryAction; key: string; text: string; href: string },
): Promise<void> {
  const { accountId, owner, itemId, departmentId, title, topics, areas, sample } = target;
  const item = { owner, id: itemId };
  const code = await ensureLink(unit, item, accountId, wanted.href);
  await addDelivery(unit, actor, {
    ...{ accountId, item, departmentId, title, topics, areas, sample },
    ...{ action: wanted.action, key: `${wanted.key}:${target.id}`, targetId: target.id },
    ...{ text: bindLink(wanted.text, code), urgent: target.priority > 0 },
  });
}

async function clientOf(unit: Unit, accountId: string): Promise<ChannelClient | undefined> {
  const account = await findAccountRow(unit, accountId);
  return account && account.state !== 'closed' ? getClient(account.kind) : undefined;
}

/** What still waits gets the new words; nobody has seen the old ones. */
async function rewrite(
  unit: Unit,
  actor: Actor,
  { id, accountId, owner, itemId }: Delivery,
  { text, image }: PostContent,
  href: string,
): Promise<void> {
  const code = await ensureLink(unit, { owner, id: itemId }, accountId, href);
  const values = { text: bindLink(text, code), image: image ?? null };
  await changeDelivery(unit, id, ['waiting', 'failed'], values);
  await recordDeliveryEvent(unit, id, 'changed', { by: nameOf(actor) });
}

/** The posts of an item that left or are about to: one an account, corrections and announcements apart. */
async function listPublished(unit: Unit, subject: Subject) {
  const all = await listDeliveriesOf(unit, subject);
  return all.filter(({ action, key }) => action === 'publish' && !key.startsWith('announce:'));
}

/**
 * Says one post right: what waits is rewritten, what left is corrected there, or by a post of its own
 * where the channel cannot.
 * @param right what the post should have said.
 */
export async function correctDelivery(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  delivery: Delivery,
  right: PostContent,
  { key, note }: Cause,
): Promise<void> {
  if (delivery.status === 'waiting' || delivery.status === 'failed') {
    return rewrite(unit, actor, delivery, right, subject.href);
  }
  const client = await clientOf(unit, delivery.accountId);
  if (!client || !outThere.has(delivery.status)) return;
  const words = { title: subject.title.ja, note, text: right.text };
  await followUp(unit, actor, delivery, {
    ...{ action: 'correct', key, href: subject.href },
    text: correctionText(client.limits, client.edits ?? false, words),
  });
}

/** A correction goes wherever the error went, also to accounts that were switched off since. */
export async function correctEverywhere(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  cause: Cause,
): Promise<void> {
  const plans = new Map((await planPosts(unit, subject)).map((plan) => [plan.account.id, plan]));
  for (const delivery of await listPublished(unit, subject)) {
    const right = plans.get(delivery.accountId) ?? { text: delivery.text };
    await correctDelivery(unit, actor, subject, delivery, right, cause);
  }
}

async function withdrawOne(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  delivery: Delivery,
  { key, note }: Cause,
): Promise<void> {
  if (delivery.status === 'waiting' || delivery.status === 'failed') {
    return cancelDelivery(unit, actor, delivery.id, note);
  }
  const client = await clientOf(unit, delivery.accountId);
  if (!client || !outThere.has(delivery.status)) return;
  // A correction that cannot be deleted needs no note of its own beside that of its post.
  if (delivery.action === 'correct' && !client.withdraw) return;
  const text = withdrawalText(client.limits, subject.title.ja, note);
  await followUp(unit, actor, delivery, { action: 'withdraw', key, href: subject.href, text });
}

/** Takes back everything that was said about an item: deleted where the channel can, else by a note. */
export async function withdrawEverywhere(
  unit: Unit,
  actor: Actor,
  subject: Subject,
  cause: Cause,
): Promise<void> {
  const all = await listDeliveriesOf(unit, subject);
  const published = all.filter(({ action }) => action === 'publish');
  const places = new Set(published.map(({ remoteId }) => remoteId));
  const replies = all.filter(
    ({ action, remoteId }) => action === 'correct' && (remoteId === null || !places.has(remoteId)),
  );
  for (const delivery of [...published, ...replies]) {
    await withdrawOne(unit, actor, subject, delivery, cause);
  }
}

/** Stops what has not left on an account, as when a post is switched off. */
export async function cancelWaiting(
  unit: Unit,
  actor: Actor,
  { owner, id }: { readonly owner: string; readonly id: string },
  accountId: string,
  note: string,
): Promise<void> {
  const waiting = await unit.db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.accountId, accountId),
        eq(deliveries.owner, owner),
        eq(deliveries.itemId, id),
        eq(deliveries.status, 'waiting'),
      ),
    );
  for (const delivery of waiting) await cancelDelivery(unit, actor, delivery.id, note);
}
