import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { indexEntry, type SearchEntry } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listHops } from './queries.ts';
import type { StandingHop } from './rules.ts';
import { threads } from './schema.ts';

/** Under this name everything of the engine stands in the index. */
export const searchSourceName = 'threads';

type Row = typeof threads.$inferSelect;
const inJapanese = (text: string) => ({ ja: text, en: text });

/** What is told of it; voices are not in the index, as their authors may take them back. */
function entryOf(row: Row, hops: readonly StandingHop[]): SearchEntry {
  const told = hops.filter(({ withdrawn }) => withdrawn === undefined).map(({ text }) => text);
  return {
    id: `thread/${row.id}`,
    kind: 'thread',
    href: `/threads/${row.id}`,
    title: inJapanese(row.title),
    body: inJapanese([row.summary, ...told].join('\n')),
    departmentId: row.departmentId,
    ...(row.movedOn !== null && { day: row.movedOn }),
  };
}

/** Brings a thread into the search, or anew; nothing while nobody outside may see it. */
export async function indexThread(unit: Unit, id: string): Promise<void> {
  const [row] = await unit.db
    .select()
    .from(threads)
    .where(and(eq(threads.town, unit.town), eq(threads.id, id), isNotNull(threads.movedOn)));
  if (!row) return;
  const hops = await listHops(unit, [id]);
  await indexEntry(unit, searchSourceName, entryOf(row, hops.get(id) ?? []));
}

const atOnce = 200;

async function readEntries(unit: Unit, after: string | undefined) {
  const rows = await unit.db
    .select()
    .from(threads)
    .where(
      and(
        eq(threads.town, unit.town),
        isNotNull(threads.movedOn),
        after === undefined ? undefined : gt(threads.id, after),
      ),
    )
    .orderBy(asc(threads.id))
    .limit(atOnce);
  const hops = await listHops(
    unit,
    rows.map(({ id }) => id),
  );
  const entries = rows.map((row) => entryOf(row, hops.get(row.id) ?? []));
  return { entries, last: rows.at(-1)?.id };
}

/** All threads that everybody may see. */
export async function* threadEntries(unit: Unit): AsyncIterable<readonly SearchEntry[]> {
  let { entries, last } = await readEntries(unit, undefined);
  while (entries.length > 0) {
    yield entries;
    ({ entries, last } = await readEntries(unit, last));
  }
}
