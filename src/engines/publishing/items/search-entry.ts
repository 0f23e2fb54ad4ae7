import { indexEntry, removeEntry, type SearchEntry } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Item, ItemRef, RegisteredItem } from '../item.ts';

/** Under this name the entries of all items stand in the index, whoever owns them. */
export const searchSourceName = 'publishing';

const entryId = ({ owner, id }: ItemRef): string => `${owner}/${id}`;

/** An item as the search knows it. */
export function entryOf(
  item: Omit<Item, 'image'>,
  topics: readonly string[],
  publishedAt: Date | undefined,
): SearchEntry {
  return {
    id: entryId(item),
    kind: item.kind,
    href: item.href,
    title: item.title,
    body: item.body ?? item.summary,
    topics,
    departmentId: item.departmentId,
    ...(item.keywords && { keywords: item.keywords }),
    ...(publishedAt && { day: dayInTokyo(publishedAt) }),
  };
}

/** Brings a public item into the search; `topics` are those under which it is filed. */
export function findable(
  unit: Unit,
  item: RegisteredItem,
  topics: readonly string[],
): Promise<void> {
  return indexEntry(unit, searchSourceName, entryOf(item, topics, item.publishedAt));
}

/** Takes the item out of the search. */
export function unfindable(unit: Unit, ref: ItemRef): Promise<void> {
  return removeEntry(unit, searchSourceName, entryId(ref));
}
