import { type CatalogueEntry, readCatalogue } from '#engines/datasets/contract.ts';
import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { datasetHref, moduleName } from './model.ts';
import { type Showcase, showcasesHref } from './showcases/model.ts';
import { listShowcases } from './showcases/queries.ts';
import { showcaseWords } from './showcases/text.ts';
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

/** As people wrote it, in one language. */
const asWritten = (words: string) => ({ ja: words, en: words });

/** What everybody finds of a showcase by words. */
export function showcaseEntry(showcase: Showcase): SearchEntry {
  const { id, name, description, maker, receivedAt } = showcase;
  return {
    ...{ id, kind: 'showcase', href: `${showcasesHref}/${id}`, title: asWritten(name) },
    ...{ body: asWritten(description), keywords: [maker], day: dayInTokyo(receivedAt) },
    weight: 0.6,
  };
}

export const openDataSearch: SearchSource = {
  name: moduleName,
  kinds: { dataset: names.module, showcase: showcaseWords.title },
  async *entries(unit) {
    const entries = await readCatalogue(unit);
    for (let at = 0; at < entries.length; at += 500) {
      yield entries.slice(at, at + 500).map(entryOf);
    }
    for (let page = 1; ; page += 1) {
      const { rows } = await listShowcases(unit, { page, onlyShown: true });
      if (rows.length === 0) return;
      yield rows.map(showcaseEntry);
    }
  },
};
