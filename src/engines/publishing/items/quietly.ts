import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Item, ItemRef } from '../item.ts';
import { items } from '../schema.ts';
import { dropPages, topicsOf } from './filing.ts';
import { findItem } from './queries.ts';
import { findable, unfindable } from './search-entry.ts';

const isRef = ({ town }: Unit, { owner, id }: ItemRef) =>
  and(eq(items.town, town), eq(items.owner, owner), eq(items.id, id));

/**
 * Another section answers for an item (人事異動, 課の再編): what it says is the same, so it is no
 * publication, and no carrier hears of it.
 * @param item with the new section; its text goes into the search with it.
 */
export async function moveItem(unit: Unit, item: Item): Promise<void> {
  const known = await findItem(unit, item);
  if (!known) return;
  const { departmentId, body, keywords } = item;
  await unit.db.update(items).set({ departmentId }).where(isRef(unit, item));
  if (known.status === 'published') {
    const moved = { ...known, departmentId, body, keywords };
    await findable(unit, moved, await topicsOf(unit, known));
  }
  await dropPages(unit, known);
}

/**
 * The period of a public item is over: it leaves lists, feeds and the search as planned. Posts about
 * it stay where they are: they were right.
 */
export async function endItem(unit: Unit, ref: ItemRef, reason: string): Promise<void> {
  const known = await findItem(unit, ref);
  if (known?.status !== 'published') return;
  const over = { status: 'ended' as const, withdrawnAt: unit.now, withdrawalReason: reason };
  await unit.db.update(items).set(over).where(isRef(unit, ref));
  await unfindable(unit, ref);
  await dropPages(unit, known);
}
