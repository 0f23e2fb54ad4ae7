import type { Unit } from '#platform/database/database.ts';
import type { Item, ItemRef } from '../item.ts';
import { readAreas, readTopics } from '../topics/queries.ts';
import { ancestorsOf, resolve } from '../topics/tree.ts';
import { pageTopics } from './model.ts';

export interface Filing {
  readonly facet: 'topic' | 'area';
  readonly slug: string;
}

type Labelled = Pick<Item, 'topics' | 'areas'>;

/** Topics under which an item is found; a merged one counts as the one it was merged into. */
export async function topicsOf(
  unit: Unit,
  { topics }: Pick<Item, 'topics'>,
): Promise<readonly string[]> {
  const { merged } = await readTopics(unit);
  return [...new Set(topics.map((slug) => resolve(merged, slug)))];
}

/** Under what an item is found; where it names no area, it is for the whole town. */
export async function filingsOf(unit: Unit, item: Labelled): Promise<readonly Filing[]> {
  const { merged } = await readAreas(unit);
  const areas = [...new Set(item.areas.map((slug) => resolve(merged, slug)))];
  const topics = await topicsOf(unit, item);
  return [
    ...topics.map((slug) => ({ facet: 'topic' as const, slug })),
    ...(areas.length > 0 ? areas : ['*']).map((slug) => ({ facet: 'area' as const, slug })),
  ];
}

/** Drops the pages that show the item: lists, the pages of its topics and those above them, its own. */
export async function dropPages(unit: Unit, item: ItemRef & Pick<Item, 'topics'>): Promise<void> {
  const { list } = await readTopics(unit);
  const own = await topicsOf(unit, item);
  const above = own.flatMap((slug) => ancestorsOf(list, slug).map((topic) => topic.slug));
  const slugs = new Set([...own, ...above]);
  unit.drop(pageTopics.all, pageTopics.item(item), ...[...slugs].map(pageTopics.topic));
}
