import { and, asc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { LiveState, NewsKind } from './model.ts';
import { items, versions } from './schema.ts';

export interface Counted {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly live: LiveState;
  readonly publishedAt: Date;
}

/** Items of a kind that were published by the end of the day and not withdrawn by then, oldest first. */
export async function listCounted(
  { db, town }: Unit,
  kind: NewsKind,
  topic: string | undefined,
  day: IsoDate,
): Promise<Counted[]> {
  const end = new Date(`${addDays(day, 1)}T00:00:00+09:00`);
  const rows = await db
    .select({
      ...{ id: items.id, slug: items.slug, live: items.live },
      title: sql<string>`${versions.content} #>> '{title,ja}'`,
      publishedAt: items.firstPublishedAt,
    })
    .from(items)
    .innerJoin(
      versions,
      and(
        eq(versions.town, items.town),
        eq(versions.itemId, items.id),
        eq(versions.number, items.liveVersion),
      ),
    )
    .where(
      and(
        eq(items.town, town),
        eq(items.kind, kind),
        lt(items.firstPublishedAt, end),
        or(isNull(items.withdrawnAt), gte(items.withdrawnAt, end)),
        topic ? sql`${versions.content} -> 'topics' ? ${topic}` : undefined,
      ),
    )
    .orderBy(asc(items.firstPublishedAt), asc(items.id));
  return rows.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt }] : []));
}
