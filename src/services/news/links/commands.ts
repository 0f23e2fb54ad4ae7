import { and, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { isId, newId } from '#platform/ids.ts';
import type { Content } from '../model.ts';
import { items, links } from '../schema.ts';
import { outgoingLinks } from './outline.ts';

async function relatedPages({ db, town }: Unit, ids: readonly string[]) {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  const rows = await db
    .select({ slug: items.slug, title: items.title })
    .from(items)
    .where(and(eq(items.town, town), inArray(items.id, known)));
  return rows.map(({ slug, title }) => ({ href: `/news/${slug}`, label: title }));
}

/** Keeps where a version leads: the question "what links here" is then one look into an index. */
export async function keepLinks(
  unit: Unit,
  itemId: string,
  side: 'live' | 'branch',
  content: Content | undefined,
): Promise<void> {
  const { db, town } = unit;
  await db
    .delete(links)
    .where(and(eq(links.town, town), eq(links.itemId, itemId), eq(links.side, side)));
  if (!content) return;
  const found = outgoingLinks(content, await relatedPages(unit, content.related));
  if (found.length === 0) return;
  await db
    .insert(links)
    .values(found.map((link) => ({ town, id: newId(), itemId, side, ...link })));
}
