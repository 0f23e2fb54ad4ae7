import { toRomaji } from '#japan/romaji.ts';

const longest = 60;

/** Small letters and digits with hyphens between; empty when nothing of it is left. */
function hyphenated(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/**
 * An address for a title: from its English, else from how it is read.
 * @param reading kana with spaces between the words, where it is known.
 */
export function proposeSlug(title: { readonly en: string }, reading: string): string {
  return hyphenated(title.en) || hyphenated(toRomaji(reading));
}

/** `name`, `name-2`, `name-3` …: the first that nobody has. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
