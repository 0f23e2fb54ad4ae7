import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { digestOf, rowOf } from './entry-row.ts';
import { type EntryTerm, searchEntries, searchTerms } from './schema.ts';
import type { SearchEntry } from './source.ts';

/** Pages that show what was found hang on it. */
export const searchTopic = 'search';

/** One word fewer for every entry that had it; sorted, so that two writers never wait for each other. */
async function forgetTerms(unit: Unit, gone: readonly EntryTerm[]): Promise<void> {
  for (const term of [...new Set(gone.map(({ term }) => term))].sort()) {
    await unit.db
      .update(searchTerms)
      .set({ entries: sql`${searchTerms.entries} - 1` })
      .where(and(eq(searchTerms.town, unit.town), eq(searchTerms.term, term)));
  }
  if (gone.length === 0) return;
  await unit.db
    .delete(searchTerms)
    .where(and(eq(searchTerms.town, unit.town), sql`${searchTerms.entries} <= 0`));
}

const own = (unit: Unit, source: string, ids: readonly string[]) =>
  and(
    eq(searchEntries.town, unit.town),
    eq(searchEntries.source, source),
    inArray(searchEntries.id, [...ids]),
  );

async function termsOf(unit: Unit, source: string, ids: readonly string[]): Promise<EntryTerm[]> {
  const rows = await unit.db
    .select({ terms: searchEntries.terms })
    .from(searchEntries)
    .where(own(unit, source, ids));
  return rows.flatMap(({ terms }) => [...terms]);
}

const key = new Set(['town', 'source', 'id']);

/** Everything but the key follows the newer entry. */
const replaced = Object.fromEntries(
  Object.entries(getTableColumns(searchEntries))
    .filter(([property]) => !key.has(property))
    .map(([property, { name }]) => [property, sql.raw(`excluded.${name}`)]),
);

/** Entries that the index does not have, or has otherwise. */
async function changedOf(
  unit: Unit,
  source: string,
  entries: readonly SearchEntry[],
): Promise<SearchEntry[]> {
  const ids = entries.map(({ id }) => id);
  const rows = await unit.db
    .select({ id: searchEntries.id, digest: searchEntries.digest })
    .from(searchEntries)
    .where(own(unit, source, ids));
  const digests = new Map(rows.map(({ id, digest }) => [id, digest]));
  return entries.filter((entry) => digests.get(entry.id) !== digestOf(entry));
}

const later = Symbol('indexed later');

/** A unit of work that leaves the index alone: whoever begins it brings each source up at its end. */
export function indexLater(unit: Unit): Unit {
  return { ...unit, [later]: true } as Unit;
}

/** Whether nothing needs to be read for the index now. */
export const isIndexedLater = (unit: Unit): boolean => later in unit;

/** Puts entries of a source into the index, or anew; at most 500. */
export async function writeEntries(
  unit: Unit,
  source: string,
  entries: readonly SearchEntry[],
): Promise<void> {
  const changed = entries.length === 0 ? [] : await changedOf(unit, source, entries);
  if (changed.length === 0) return;
  const ids = changed.map(({ id }) => id);
  await forgetTerms(unit, await termsOf(unit, source, ids));
  await unit.db
    .insert(searchEntries)
    .values(changed.map((entry) => rowOf(unit.town, source, entry)))
    .onConflictDoUpdate({
      target: [searchEntries.town, searchEntries.source, searchEntries.id],
      set: replaced,
    });
  unit.drop(searchTopic);
}

/**
 * Puts an entry into the index, or anew, in the transaction of the change itself. It is found by its
 * words at once, and by their readings within a minute.
 *
 * @param source name of the module's `SearchSource`.
 */
export async function indexEntry(unit: Unit, source: string, entry: SearchEntry): Promise<void> {
  if (!isIndexedLater(unit)) await writeEntries(unit, source, [entry]);
}

/** Takes an entry out of the index; one that is not there is no mistake. */
export async function removeEntry(unit: Unit, source: string, id: string): Promise<void> {
  if (!isIndexedLater(unit)) await removeEntries(unit, source, [id]);
}

export async function removeEntries(
  unit: Unit,
  source: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await forgetTerms(unit, await termsOf(unit, source, ids));
  await unit.db.delete(searchEntries).where(own(unit, source, ids));
  unit.drop(searchTopic);
}
