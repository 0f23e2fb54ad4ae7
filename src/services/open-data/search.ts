import { type CatalogueEntry, readCatalogue } from '#engines/datasets/contract.ts';
import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { datasetHref, moduleName } from './model.ts';
import { names } from './text.ts';

/** What everybody finds of a set by words. */
export function entryOf(entry: CatalogueEntry): SearchEntry {
  const { slug, title, description, keywords, publisher, modifiedAt } = entry;
  return {
    ...{ id: slug, kind: 'dataset', href: datasetHref(slug), title, body: description, keywords },
    ...(publisher && { departmentId: publisher.id }),
    day: dayInTokyo(modifiedAt),
    weight: 0.7,
  };
}

export const openDataSearch: SearchSource = {
  name: moduleName,
  kinds: { dataset: names.module },
  async *entries(unit) {
    const entries = await readCatalogue(unit);
    for (let at = 0; at < entries.length; at += 500) {
      yield entries.slice(at, at + 500).map(entryOf);
    }
  },
};
