import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { type Announcement, type Happening, listCarriers } from '../carrier.ts';
import type { Item, ItemRef, RegisteredItem } from '../item.ts';
import { filings, happenings, items } from '../schema.ts';
import { refusals } from '../staff-text.ts';
import { dropPages, filingsOf, topicsOf } from './filing.ts';
import { findItem } from './queries.ts';
import { findable, unfindable } from './search-entry.ts';

function rowOf({ town }: Unit, item: Item) {
  return {
    town,
    owner: item.owner,
    id: item.id,
    kind: item.kind,
    href: item.href,
    title: item.title,
    summary: item.summary,
    body: item.body ?? null,
    keywords: [...(item.keywords ?? [])],
    departmentId: item.departmentId,
    topics: [...item.topics],
    areas: [...item.areas],
    policy: item.policy ?? null,
    image: item.image ?? null,
    occasion: item.occasion ?? null,
    startsOn: item.occasion?.startsOn ?? null,
    endsOn: item.occasion?.endsOn ?? null,
    sample: item.sample ?? false,
  };
}

type State = Pick<
  typeof items.$inferInsert,
  'status' | 'revision' | 'publishedAt' | 'revisedAt' | 'correction'
>;

async function store(unit: Unit, item: Item, state: State): Promise<void> {
  const { town, db } = unit;
  const row = { ...rowOf(unit, item), ...state, withdrawnAt: null, withdrawalReason: null };
  await db
    .insert(items)
    .values(row)
    .onConflictDoUpdate({ target: [items.town, items.owner, items.id], set: row });
  await db
    .delete(filings)
    .where(and(eq(filings.town, town), eq(filings.owner, item.owner), eq(filings.itemId, item.id)));
  const values = (await filingsOf(unit, item)).map((filing) => ({
    town,
    ...filing,
    owner: item.owner,
    itemId: item.id,
  }));
  if (values.length > 0) await db.insert(filings).values(values);
}

const isRef = ({ town }: Unit, { owner, id }: ItemRef) =>
  and(eq(items.town, town), eq(items.owner, owner), eq(items.id, id));

/** Two publications of one item wait for each other. */
async function lockItem(unit: Unit, ref: ItemRef): Promise<RegisteredItem | undefined> {
  await unit.db.select({ id: items.id }).from(items).where(isRef(unit, ref)).for('update');
  return findItem(unit, ref);
}

function actorId(actor: Actor): string | null {
  if (actor.kind === 'staff') return actor.staffId;
  return actor.kind === 'system' ? actor.name : null;
}

/** Writes down what happened and hands it to every carrier, in this transaction. */
async function tell(unit: Unit, actor: Actor, happening: Happening): Promise<void> {
  const { kind, item } = happening;
  await unit.db.insert(happenings).values({
    town: unit.town,
    id: newId(),
    owner: item.owner,
    itemId: item.id,
    kind,
    revision: item.revision,
    title: item.title,
    note: noteOf(happening),
    actorKind: actor.kind,
    actorId: actorId(actor),
    at: unit.now,
  });
  for (const carrier of listCarriers()) await carrier.carry(unit, actor, happening);
}

function noteOf(happening: Happening): string | null {
  if (happening.kind === 'corrected') return happening.note;
  return happening.kind === 'withdrawn' ? happening.reason : null;
}

/**
 * Makes a draft known to carriers, so that posts can be prepared; nobody outside sees it. An item
 * that is or was public stays as the public knows it.
 */
export async function planItem(unit: Unit, item: Item): Promise<void> {
  const known = await lockItem(unit, item);
  if (known && known.status !== 'planned') return;
  await store(unit, item, { status: 'planned', revision: 0 });
}

/**
 * Makes an item public, or brings a public one up to date without calling it a correction. Who may
 * publish is the owner's to check, and its audit to record.
 */
export async function publishItem(unit: Unit, actor: Actor, item: Item): Promise<RegisteredItem> {
  const known = await lockItem(unit, item);
  const out = known?.status === 'published';
  const revision = (known?.revision ?? 0) + 1;
  if (out) await dropPages(unit, known);
  const published: RegisteredItem = {
    ...item,
    status: 'published',
    revision,
    publishedAt: (out && known.publishedAt) || unit.now,
    ...(out && { revisedAt: unit.now }),
    ...(out && known.correction && { correction: known.correction }),
  };
  await bringOut(unit, published);
  await tell(unit, actor, { kind: 'published', item: published });
  return published;
}

async function bringOut(unit: Unit, item: RegisteredItem): Promise<void> {
  const { status, revision, publishedAt, revisedAt = null, correction = null } = item;
  await store(unit, item, { status, revision, publishedAt, revisedAt, correction });
  await findable(unit, item, await topicsOf(unit, item));
  await dropPages(unit, item);
}

async function lockPublished(unit: Unit, ref: ItemRef): Promise<RegisteredItem> {
  const known = await lockItem(unit, ref);
  if (known?.status === 'published') return known;
  throw new AppError('conflict', { code: 'not-published', text: refusals.notPublished });
}

/**
 * Replaces a public item that was wrong; carriers bring the correction wherever the error went.
 * @param note what readers are told about it.
 * @throws AppError `conflict` unless the item is public.
 */
export async function correctItem(
  unit: Unit,
  actor: Actor,
  item: Item,
  note: string,
): Promise<RegisteredItem> {
  const known = await lockPublished(unit, item);
  await dropPages(unit, known);
  const corrected: RegisteredItem = {
    ...item,
    status: 'published',
    revision: known.revision + 1,
    publishedAt: known.publishedAt ?? unit.now,
    revisedAt: unit.now,
    correction: note,
  };
  await bringOut(unit, corrected);
  await tell(unit, actor, { kind: 'corrected', item: corrected, note });
  return corrected;
}

/**
 * Takes an item back; its address then says so (410).
 * @throws AppError `conflict` unless the item is public.
 */
export async function withdrawItem(
  unit: Unit,
  actor: Actor,
  ref: ItemRef,
  reason: string,
): Promise<RegisteredItem> {
  const known = await lockPublished(unit, ref);
  const withdrawn: RegisteredItem = {
    ...known,
    status: 'withdrawn',
    revision: known.revision + 1,
    withdrawnAt: unit.now,
    withdrawalReason: reason,
  };
  const { status, revision, withdrawnAt } = withdrawn;
  await unit.db
    .update(items)
    .set({ status, revision, withdrawnAt, withdrawalReason: reason })
    .where(isRef(unit, ref));
  await unfindable(unit, ref);
  await dropPages(unit, known);
  await tell(unit, actor, { kind: 'withdrawn', item: withdrawn, reason });
  return withdrawn;
}

/** Removes a planned item that was given up; one that is or was public stays. */
export async function forgetItem(unit: Unit, ref: ItemRef): Promise<void> {
  await unit.db.delete(items).where(and(isRef(unit, ref), eq(items.status, 'planned')));
}

/**
 * Hands words of the town in an emergency to every carrier, in this transaction.
 * @returns how many messages they wrote.
 */
export async function announce(
  unit: Unit,
  actor: Actor,
  announcement: Announcement,
): Promise<number> {
  let written = 0;
  for (const carrier of listCarriers()) {
    written += await carrier.announce(unit, actor, announcement);
  }
  return written;
}
