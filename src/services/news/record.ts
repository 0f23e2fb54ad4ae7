import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { nameOf } from './policy.ts';
import { events, items } from './schema.ts';

export interface Happened {
  readonly kind: (typeof events.$inferInsert)['kind'];
  readonly version?: number;
  readonly note?: string;
}

/** Writes down what happened to an item. */
export async function recordEvent(
  { db, town, now }: Unit,
  actor: Actor,
  itemId: string,
  { kind, version, note = '' }: Happened,
): Promise<void> {
  const row = { town, id: newId(), itemId, kind, version: version ?? null, note, at: now };
  await db.insert(events).values({ ...row, by: nameOf(actor) });
}

export async function changeItem(
  { db, town }: Unit,
  id: string,
  values: Partial<Omit<typeof items.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  await db
    .update(items)
    .set(values)
    .where(and(eq(items.town, town), eq(items.id, id)));
}
