import { and, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { ItemRef } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import type { DeliveryAction, DeliveryStatus, PostContent } from '../model.ts';
import { assertMay, nameOf } from '../policy.ts';
import { type DeliveryEventKind, deliveries, deliveryEvents } from '../schema.ts';
import { text } from '../text.ts';
import type { MarkForm } from './inputs.ts';
import { type Delivery, getDelivery } from './queries.ts';
import { words } from './text.ts';

export const deliverName = 'channels.deliver';

/** Wakes the account's queue; a moment may lie ahead. */
export function wakeAccount(unit: Unit, accountId: string, startAfter?: Date): Promise<void> {
  return unit.enqueue(deliverName, { accountId }, { singletonKey: accountId, startAfter });
}

export interface NewDelivery extends PostContent {
  readonly accountId: string;
  readonly item: ItemRef;
  readonly key: string;
  readonly action: DeliveryAction;
  readonly targetId?: string;
  readonly departmentId: string;
  readonly title: Text;
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  readonly urgent?: boolean;
  /** Default: at once. */
  readonly dueAt?: Date;
  /** Recorded, and never handed over. */
  readonly drill?: boolean;
  readonly sample?: boolean;
}

export async function recordDeliveryEvent(
  unit: Unit,
  deliveryId: string,
  kind: DeliveryEventKind,
  { note = '', by = '' }: { readonly note?: string; readonly by?: string } = {},
): Promise<void> {
  const row = { town: unit.town, id: newId(), deliveryId, kind, by, at: unit.now };
  await unit.db.insert(deliveryEvents).values({ ...row, note: note.slice(0, 1000) });
}

/**
 * Writes a delivery into the ledger and wakes its account, in the transaction of the cause.
 * @returns its id; undefined when the same key of the item is there already.
 */
export async function addDelivery(
  unit: Unit,
  actor: Actor,
  wanted: NewDelivery,
): Promise<string | undefined> {
  const { item, urgent, drill, dueAt = unit.now, targetId, image, sample = false } = wanted;
  const { accountId, key, action, departmentId, title, topics, areas } = wanted;
  const id = newId();
  const status = drill ? 'drill' : 'waiting';
  const [row] = await unit.db
    .insert(deliveries)
    .values({
      ...{ town: unit.town, id, accountId, owner: item.owner, itemId: item.id, key, action },
      ...{ departmentId, title, text: wanted.text, topics, areas, sample, status },
      ...{ targetId: targetId ?? null, image: image ?? null, priority: urgent ? 1 : 0 },
      ...{ dueAt, nextTryAt: dueAt, createdAt: unit.now },
    })
    .onConflictDoNothing()
    .returning({ id: deliveries.id });
  if (!row) return undefined;
  await recordDeliveryEvent(unit, id, status, { by: nameOf(actor) });
  if (!drill) await wakeAccount(unit, accountId, dueAt > unit.now ? dueAt : undefined);
  return id;
}

const these = (unit: Unit, id: string, statuses: readonly DeliveryStatus[]) =>
  and(
    eq(deliveries.town, unit.town),
    eq(deliveries.id, id),
    inArray(deliveries.status, [...statuses]),
  );

/** Changes a delivery that is in one of the statuses. @throws AppError `conflict` when it is not. */
export async function changeDelivery(
  unit: Unit,
  id: string,
  from: readonly DeliveryStatus[],
  values: Partial<typeof deliveries.$inferInsert>,
): Promise<void> {
  const changed = await unit.db
    .update(deliveries)
    .set(values)
    .where(these(unit, id, from))
    .returning({ id: deliveries.id });
  if (changed.length === 0) throw new AppError('conflict', text.refusals.movedOn);
}

async function decided(unit: Unit, actor: Actor, { id }: Delivery, action: string): Promise<void> {
  await recordAudit(unit, actor, { action, subject: { type: 'channels-delivery', id } });
}

/** Corrections that waited for a person to say what became of their post go on. */
async function freeFollowers(unit: Unit, delivery: Delivery): Promise<void> {
  await unit.db
    .update(deliveries)
    .set({ status: 'waiting', attempts: 0, nextTryAt: unit.now, reason: null })
    .where(
      and(
        eq(deliveries.town, unit.town),
        eq(deliveries.targetId, delivery.id),
        eq(deliveries.status, 'unclear'),
        eq(deliveries.reason, words.originalUnclear.ja),
      ),
    );
  await wakeAccount(unit, delivery.accountId);
}

/**
 * Sends once more what failed, or what is unclear and, as somebody has seen, did not arrive.
 * @throws AppError `forbidden`, `not-found`; `conflict` when it moved on meanwhile.
 */
export async function resendDelivery(unit: Unit, actor: Actor, id: string): Promise<void> {
  assertMay(actor, 'channels.approve');
  const delivery = await getDelivery(unit, id);
  const fresh = { status: 'waiting', attempts: 0, inDoubt: false, firstTriedAt: null } as const;
  await changeDelivery(unit, id, ['failed', 'unclear'], {
    ...fresh,
    reason: null,
    nextTryAt: unit.now,
  });
  await recordDeliveryEvent(unit, id, 'retried', { by: nameOf(actor) });
  await decided(unit, actor, delivery, 'channels.delivery-resent');
  await wakeAccount(unit, delivery.accountId);
}

/**
 * A person has looked there and says what became of a delivery whose answer was lost.
 * @throws AppError as `resendDelivery`
 */
export async function markDelivery(
  unit: Unit,
  actor: Actor,
  id: string,
  { as, remoteId, url }: MarkForm,
): Promise<void> {
  assertMay(actor, 'channels.approve');
  const delivery = await getDelivery(unit, id);
  const sent = { status: 'sent', sentAt: unit.now, remoteId: remoteId || null, url: url || null };
  const values = as === 'sent' ? ({ ...sent, status: 'sent' } as const) : { status: as };
  await changeDelivery(unit, id, ['unclear', 'failed'], { ...values, inDoubt: false });
  const note = [text.statuses[as].ja, remoteId, url].filter(Boolean).join(' ');
  await recordDeliveryEvent(unit, id, 'marked', { by: nameOf(actor), note });
  await freeFollowers(unit, delivery);
  await decided(unit, actor, delivery, 'channels.delivery-marked');
}

/** Gives up what has not left yet. @throws AppError as `resendDelivery` */
export async function cancelDelivery(
  unit: Unit,
  actor: Actor,
  id: string,
  note: string,
): Promise<void> {
  await changeDelivery(unit, id, ['waiting', 'failed'], { status: 'withdrawn', reason: null });
  await recordDeliveryEvent(unit, id, 'withdrawn', { by: nameOf(actor), note });
}
