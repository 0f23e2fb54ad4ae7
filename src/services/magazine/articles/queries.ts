import {
  findItems,
  type ItemRef,
  itemsPerPage,
  listItems,
  listTopics,
  type RegisteredItem,
  type Topic,
} from '#engines/publishing/contract.ts';
import { pageSize, search } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { moduleName } from '../model.ts';
import type { PickFilter } from './inputs.ts';

/** Sorts that a magazine is made of; it does not quote itself, and an emergency is no article. */
const kinds = ['page', 'article', 'event', 'video', 'story', 'press'] as const;

export interface Choices {
  readonly items: readonly RegisteredItem[];
  readonly total: number;
  readonly pageSize: number;
  readonly topics: readonly Topic[];
}

/** Under this name the search engine holds the items of the publishing engine, as `owner/id`. */
const itemSource = 'publishing';

function refsOf(hits: readonly { readonly source: string; readonly id: string }[]): ItemRef[] {
  return hits.flatMap(({ source, id }) => {
    const [owner, item] = id.split('/');
    return source === itemSource && owner && item ? [{ owner, id: item }] : [];
  });
}

async function byWords(unit: Unit, { q, topic, from, until, page }: PickFilter) {
  const found = await search(unit, { q, kinds: [...kinds], ...(topic && { topic }), page });
  const refs = refsOf(found.hits);
  const items = (await findItems(unit, refs)).filter(({ publishedAt }) => {
    const day = publishedAt ? dayInTokyo(publishedAt) : '';
    return (!from || day >= from) && (!until || day <= until);
  });
  const place = (item: ItemRef) => refs.findIndex(({ id }) => id === item.id);
  const sorted = [...items].sort((a, b) => place(a) - place(b));
  return { items: sorted, total: found.total, pageSize };
}

/** Public items to make articles from, by words, topic and days of publication. */
export async function listChoices(unit: Unit, filter: PickFilter): Promise<Choices> {
  const topics = await listTopics(unit);
  if (filter.q) return { ...(await byWords(unit, filter)), topics };
  const { topic, from, until, page } = filter;
  const query = { ...(topic && { topic }), ...(from && { from }), ...(until && { until }), page };
  const found = await listItems(unit, { kinds, ...query });
  const items = found.items.filter(({ owner }) => owner !== moduleName);
  return { items, total: found.total, pageSize: itemsPerPage, topics };
}
