import { and, eq } from 'drizzle-orm';
import { notify } from '#engines/notifications/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { lockItem } from '../items/queries.ts';
import { assertMayWrite } from '../policy.ts';
import { recordEvent } from '../record.ts';
import { lockEnds } from '../rules.ts';
import { locks } from '../schema.ts';
import { noticeTexts as texts } from '../text.ts';

export type Lock = typeof locks.$inferSelect;

export const noticeKind = 'news.editing';

/** Who is writing now; a hold without a sign of life for a while holds nothing. */
export async function findLock(unit: Unit, itemId: string): Promise<Lock | undefined> {
  const { db, town, now } = unit;
  const [lock] = await db
    .select()
    .from(locks)
    .where(and(eq(locks.town, town), eq(locks.itemId, itemId)));
  return lock && lockEnds(lock.seenAt) > now ? lock : undefined;
}

async function write(unit: Unit, itemId: string, actor: Actor & { kind: 'staff' }): Promise<void> {
  const { db, town, now } = unit;
  const values = { staffId: actor.staffId, name: actor.name, seenAt: now };
  await db
    .insert(locks)
    .values({ town, itemId, ...values })
    .onConflictDoUpdate({ target: [locks.town, locks.itemId], set: values });
}

/**
 * Opening and saving are the signs of life of whoever writes: no script is needed.
 * @returns who else is writing; undefined when the item is now one's own to write.
 */
export async function holdLock(
  unit: Unit,
  actor: Actor,
  itemId: string,
): Promise<Lock | undefined> {
  if (actor.kind !== 'staff') return undefined;
  const lock = await findLock(unit, itemId);
  if (lock && lock.staffId !== actor.staffId) return lock;
  await write(unit, itemId, actor);
  return undefined;
}

/** Takes over from somebody who is writing; they are told, and nothing they saved is lost. */
export async function takeLock(unit: Unit, actor: Actor, itemId: string): Promise<void> {
  const item = await lockItem(unit, itemId);
  assertMayWrite(actor, item);
  if (actor.kind !== 'staff') return;
  const before = await holdLock(unit, actor, itemId);
  if (!before) return;
  await write(unit, itemId, actor);
  await recordEvent(unit, actor, itemId, { kind: 'lockTaken', note: before.name });
  await notify(unit, {
    to: { staffId: before.staffId },
    kind: noticeKind,
    title: texts.lockTaken(item.title, actor.name),
    body: texts.lockTakenBody,
    href: `/staff/news/${itemId}`,
  });
}

/** Ends one's own hold, as when leaving the form. */
export async function releaseLock({ db, town }: Unit, actor: Actor, itemId: string): Promise<void> {
  if (actor.kind !== 'staff') return;
  await db
    .delete(locks)
    .where(and(eq(locks.town, town), eq(locks.itemId, itemId), eq(locks.staffId, actor.staffId)));
}
