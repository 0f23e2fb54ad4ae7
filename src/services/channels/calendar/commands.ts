import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { ItemRef } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { momentText } from '#ui/components/day.tsx';
import { recordDeliveryEvent, wakeAccount } from '../deliveries/commands.ts';
import { assertOwn, nameOf } from '../policy.ts';
import { deliveries, posts } from '../schema.ts';
import { text } from '../text.ts';

/** Moves what still waits to another time; at once when the moment is past or none. */
export async function moveDelivery(
  unit: Unit,
  actor: Actor,
  { owner, id }: ItemRef,
  accountId: string,
  plannedAt: Date | undefined,
): Promise<void> {
  const dueAt = plannedAt && plannedAt > unit.now ? plannedAt : unit.now;
  const moved = await unit.db
    .update(deliveries)
    .set({ dueAt, nextTryAt: dueAt })
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.accountId, accountId),
        eq(deliveries.owner, owner),
        eq(deliveries.itemId, id),
        eq(deliveries.action, 'publish'),
        eq(deliveries.status, 'waiting'),
        eq(deliveries.attempts, 0),
      ),
    )
    .returning({ id: deliveries.id });
  for (const delivery of moved) {
    const note = momentText(dueAt, 'ja');
    await recordDeliveryEvent(unit, delivery.id, 'moved', { by: nameOf(actor), note });
    await wakeAccount(unit, accountId, dueAt > unit.now ? dueAt : undefined);
  }
}

/**
 * Moves a planned post; the words stay, so nobody has to approve it again.
 * @throws AppError `forbidden` for another department's post; `conflict` once it has left.
 */
export async function movePost(
  unit: Unit,
  actor: Actor,
  post: ItemRef & { readonly accountId: string; readonly departmentId: string },
  plannedAt: Date,
): Promise<void> {
  assertOwn(actor, post);
  const { owner, id, accountId } = post;
  const [moved] = await unit.db
    .update(posts)
    .set({ plannedAt })
    .where(
      and(
        eq(posts.town, unit.town),
        eq(posts.owner, owner),
        eq(posts.itemId, id),
        eq(posts.accountId, accountId),
      ),
    )
    .returning({ id: posts.id });
  if (!moved) throw new AppError('conflict', text.refusals.movedOn);
  await moveDelivery(unit, actor, post, accountId, plannedAt);
  await recordAudit(unit, actor, {
    action: 'channels.post-moved',
    subject: { type: 'channels-posts', id },
    details: { owner, account: accountId },
  });
}
