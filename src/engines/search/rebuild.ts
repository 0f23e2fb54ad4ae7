import { and, eq, notInArray } from 'drizzle-orm';
import type { Database, Unit } from '#platform/database/database.ts';
import { removeEntries, searchTopic, writeEntries } from './commands.ts';
import { readWaiting } from './readings.ts';
import { searchEntries, searchRebuilds } from './schema.ts';
import { listSearchSources, type SearchSource } from './source.ts';

/** Says how far it came: entries written so far, and the source they are of. */
export type RebuildProgress = (entries: number, source: string) => void;

async function note(
  unit: Unit,
  entries: number,
  finishedAt: Date | null,
  startedAt: Date,
): Promise<void> {
  const row = { startedAt, finishedAt, entries };
  await unit.db
    .insert(searchRebuilds)
    .values({ town: unit.town, ...row })
    .onConflictDoUpdate({ target: [searchRebuilds.town], set: row });
}

/** Entries of a source that it no longer has. */
async function removeOthers(unit: Unit, source: string, ids: readonly string[]): Promise<void> {
  const rows = await unit.db
    .select({ id: searchEntries.id })
    .from(searchEntries)
    .where(and(eq(searchEntries.town, unit.town), eq(searchEntries.source, source)));
  const kept = new Set(ids);
  await removeEntries(
    unit,
    source,
    rows.map(({ id }) => id).filter((id) => !kept.has(id)),
  );
}

/**
 * Brings the index of one source to what it has now, for changes of many entries at once.
 *
 * @returns how many entries it has.
 */
export async function reindexSource(
  unit: Unit,
  source: SearchSource,
  progress: (entries: number) => void = () => undefined,
): Promise<number> {
  const ids: string[] = [];
  for await (const entries of source.entries(unit)) {
    await writeEntries(unit, source.name, entries);
    ids.push(...entries.map(({ id }) => id));
    progress(ids.length);
  }
  await removeOthers(unit, source.name, ids);
  return ids.length;
}

async function removeForgottenSources(unit: Unit): Promise<void> {
  const names = listSearchSources().map(({ name }) => name);
  const rows = await unit.db
    .select({ source: searchEntries.source, id: searchEntries.id })
    .from(searchEntries)
    .where(and(eq(searchEntries.town, unit.town), notInArray(searchEntries.source, names)));
  for (const { source, id } of rows) await removeEntries(unit, source, [id]);
}

/**
 * Makes the index of a town anew from what all services have, a source in one transaction each, so
 * that readers always find something. Then reads what waits for its readings.
 *
 * @returns how many entries there are now.
 */
export async function rebuildIndex(
  database: Database,
  town: string,
  progress: RebuildProgress = () => undefined,
): Promise<number> {
  const startedAt = new Date();
  let total = 0;
  await database.inTown(town, (unit) => note(unit, 0, null, startedAt));
  for (const source of listSearchSources()) {
    total += await database.inTown(town, async (unit) => {
      const written = await reindexSource(unit, source, (entries) =>
        progress(total + entries, source.name),
      );
      await note(unit, total + written, null, startedAt);
      return written;
    });
  }
  await database.inTown(town, async (unit) => {
    await removeForgottenSources(unit);
    await note(unit, total, unit.now, startedAt);
    unit.drop(searchTopic);
  });
  await readWaiting(database, town);
  return total;
}

export interface Rebuild {
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly entries: number;
}

/** The last rebuilding, or the one under way. */
export async function findRebuild({ db, town }: Unit): Promise<Rebuild | undefined> {
  const [row] = await db
    .select({
      startedAt: searchRebuilds.startedAt,
      finishedAt: searchRebuilds.finishedAt,
      entries: searchRebuilds.entries,
    })
    .from(searchRebuilds)
    .where(eq(searchRebuilds.town, town));
  return row;
}
