import { and, asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { menuEntries } from '../schema.ts';

export type StoredEntry = Omit<typeof menuEntries.$inferSelect, 'town'>;

const shown = {
  id: menuEntries.id,
  label: menuEntries.label,
  href: menuEntries.href,
  position: menuEntries.position,
  validFrom: menuEntries.validFrom,
  validTo: menuEntries.validTo,
};

/** The town's own entries, in order, of whatever days. */
export function listEntries({ town, db }: Unit): Promise<StoredEntry[]> {
  return db
    .select(shown)
    .from(menuEntries)
    .where(eq(menuEntries.town, town))
    .orderBy(asc(menuEntries.position), asc(menuEntries.id));
}

export async function findEntry({ town, db }: Unit, id: string): Promise<StoredEntry | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select(shown)
    .from(menuEntries)
    .where(and(eq(menuEntries.town, town), eq(menuEntries.id, id)));
  return row;
}
