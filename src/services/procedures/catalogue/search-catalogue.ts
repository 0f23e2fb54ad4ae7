import type { Text } from '#platform/i18n/text.ts';
import { searchableEvents } from '../life-events/search.ts';
import type { CatalogueEntry } from './queries.ts';
import { type Found, type Searchable, searchIn } from './search.ts';

const spoken = ({ ja, en }: Text): string => `${ja} ${en}`;

/** What a procedure is found by: its name before its keywords, its description last. */
function wordsOf({ name, keywords, details }: CatalogueEntry): Searchable['words'] {
  return [
    { text: spoken(name), weight: 10 },
    { text: keywords.join(' '), weight: 8 },
    // Easy words are many things at once (お金, 紙), so they find but do not decide.
    { text: `${name.easy ?? ''} ${details.summary.easy ?? ''}`, weight: 3 },
    { text: spoken(details.summary), weight: 3 },
    { text: spoken(details.who), weight: 1 },
  ];
}

export function searchCatalogue(
  question: string,
  entries: readonly CatalogueEntry[],
): Found<CatalogueEntry> {
  const searchable = entries.map((entry) => ({ entry, words: wordsOf(entry) }));
  const found = searchIn(question, searchable);
  return { ...found, entries: found.entries.map(({ entry }) => entry) };
}

/** More would push the procedures away. */
const mostEvents = 2;

/** Life events that hold every word of a question; none without a question. */
export function searchEvents(question: string): readonly (typeof searchableEvents)[number][] {
  if (question === '') return [];
  const { entries, partial } = searchIn(question, searchableEvents);
  return partial ? [] : entries.slice(0, mostEvents);
}
