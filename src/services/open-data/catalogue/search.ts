import {
  type CatalogueEntry,
  type Format,
  foldWords,
  formats,
  type Theme,
  themes,
} from '#engines/datasets/contract.ts';

/** What the catalogue can be asked for. */
export interface CatalogueQuestion {
  readonly words: string;
  readonly theme?: Theme;
  /** Id of a section; `town` for what no section publishes. */
  readonly publisher?: string;
  readonly format?: Format;
}

/** Stands for the town itself among the publishers. */
export const townPublisher = 'town';

export const publisherOf = ({ publisher }: CatalogueEntry): string =>
  publisher?.code ?? townPublisher;

const longest = 100;

/** The question of an address; what does not exist is not asked for. */
export function questionOf(address: URLSearchParams): CatalogueQuestion {
  const theme = themes.find((one) => one === address.get('theme'));
  const format = formats.find((one) => one === address.get('format'));
  const publisher = address.get('publisher');
  return {
    words: (address.get('q') ?? '').trim().slice(0, longest),
    ...(theme && { theme }),
    ...(format && { format }),
    ...(publisher && { publisher: publisher.slice(0, longest) }),
  };
}

/** The address of a question and a page. */
export function addressOf(question: CatalogueQuestion, page = 1): string {
  const { words, theme, publisher, format } = question;
  const given = { q: words, theme, publisher, format, page: page > 1 ? String(page) : undefined };
  const pairs = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(pairs).toString();
  return query ? `/open-data?${query}` : '/open-data';
}

/** Sets that are what was asked for, in the order in which they came; all words must be somewhere. */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  { words, theme, publisher, format }: CatalogueQuestion,
): readonly CatalogueEntry[] {
  const wanted = foldWords(words).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (theme === undefined || entry.theme === theme) &&
      (publisher === undefined || publisherOf(entry) === publisher) &&
      (format === undefined || entry.formats.includes(format)) &&
      wanted.every((word) => entry.folded.includes(word)),
  );
}

/** How many sets each value has, the most first. */
export function countBy<Value extends string>(
  entries: readonly CatalogueEntry[],
  valuesOf: (entry: CatalogueEntry) => readonly Value[],
): readonly { readonly value: Value; readonly count: number }[] {
  const counts = new Map<Value, number>();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
