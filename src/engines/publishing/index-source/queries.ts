import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { entryOf, searchSourceName } from '../items/search-entry.ts';
import { filings, items } from '../schema.ts';
import { kindNames } from '../text.ts';
import { listTopics } from '../topics/queries.ts';

const isPublic = ({ town }: Unit) => and(eq(items.town, town), eq(items.status, 'published'));

const entriesAtOnce = 500;

async function readTopicsOf({ town, db }: Unit, rows: readonly { owner: string; id: string }[]) {
  const found = new Map<string, string[]>();
  const first = rows[0];
  if (!first) return found;
  const filed = await db
    .select({ owner: filings.owner, id: filings.itemId, slug: filings.slug })
    .from(filings)
    .where(
      and(
        eq(filings.town, town),
        eq(filings.facet, 'topic'),
        or(...rows.map((row) => and(eq(filings.owner, row.owner), eq(filings.itemId, row.id)))),
      ),
    );
  for (const { owner, id, slug } of filed) {
    const key = `${owner}/${id}`;
    found.set(key, [...(found.get(key) ?? []), slug]);
  }
  return found;
}

async function readEntries(
  unit: Unit,
  after: { readonly owner: string; readonly id: string } | undefined,
) {
  const rows = await unit.db
    .select()
    .from(items)
    .where(
      and(
        isPublic(unit),
        after &&
          or(
            gt(items.owner, after.owner),
            and(eq(items.owner, after.owner), gt(items.id, after.id)),
          ),
      ),
    )
    .orderBy(asc(items.owner), asc(items.id))
    .limit(entriesAtOnce);
  const topics = await readTopicsOf(unit, rows);
  const entries = rows.map(({ body, policy, occasion, publishedAt, image: _, ...row }) =>
    entryOf(
      {
        ...row,
        policy: policy ?? undefined,
        occasion: occasion ?? undefined,
        body: body ?? undefined,
      },
      topics.get(`${row.owner}/${row.id}`) ?? [],
      publishedAt ?? undefined,
    ),
  );
  return { entries, last: rows.at(-1) };
}

/** All public items, for an index that is made anew. */
async function* allEntries(unit: Unit): AsyncIterable<readonly SearchEntry[]> {
  let { entries, last } = await readEntries(unit, undefined);
  while (entries.length > 0) {
    yield entries;
    ({ entries, last } = await readEntries(unit, last));
  }
}

export const searchSource: SearchSource = {
  name: searchSourceName,
  kinds: kindNames,
  topics: async (unit) => new Map((await listTopics(unit)).map(({ slug, name }) => [slug, name])),
  entries: allEntries,
};
