import { vocabulary } from './vocabulary.ts';

const entries = Object.entries(vocabulary).flatMap(([area, fields]) =>
  Object.entries(fields).map(([field, words]) => ({ area, field, words: words.split(' ') })),
);
const areas = Object.keys(vocabulary);

/** How many fields and areas there are. */
export const fieldCount = entries.length;
export const areaCount = areas.length;

/** What each field is called, by its number. */
export const fieldNames: readonly string[] = entries.map(({ field }) => field);

/** For each field, by its number, the number of its area. */
export const areaOf: readonly number[] = entries.map(({ area }) => areas.indexOf(area));

/** Every word with the numbers of its fields. */
export const fieldsOfWord: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [field, { words }] of entries.entries()) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), field]);
  }
  return found;
})();

/** Words by their first letter, the longest first. */
const byFirst: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const word of fieldsOfWord.keys()) {
    const first = word.charAt(0);
    found.set(first, [...(found.get(first) ?? []), word]);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return found;
})();

/** One sign, or two kana, stand inside of many words that mean something else. */
const needsOwnToken = (word: string) => word.length === 1 || /^[ぁ-んー]{2}$/.test(word);

/** The longest word of the vocabulary that begins there; `token` is what the dictionary cuts out there. */
export function knownAt(text: string, at: number, token: string | undefined): string | undefined {
  return byFirst
    .get(text.charAt(at))
    ?.find((word) => text.startsWith(word, at) && (!needsOwnToken(word) || token === word));
}

/** Below this share a kanji stands in too many fields to point to one. */
const leastShare = 0.25;

/**
 * What a kanji points to, learnt from the words that it stands in: 診 in 診察, 往診, 健診 is medical, so 誤診
 * is too. Fields with their share of those words, only shares that say something.
 */
export const fieldsOfKanji: ReadonlyMap<string, readonly (readonly [number, number])[]> = (() => {
  const counts = new Map<string, Float64Array>();
  for (const [word, fields] of fieldsOfWord) {
    for (const sign of new Set(word.match(/\p{Script=Han}/gu))) {
      const count = counts.get(sign) ?? new Float64Array(fieldCount);
      for (const field of fields) count[field] = (count[field] ?? 0) + 1 / fields.length;
      counts.set(sign, count);
    }
  }
  // Two words more than there are: a kanji of one single word points nowhere for sure.
  const shares = [...counts].map(([sign, count]) => {
    const all = count.reduce((sum, one) => sum + one, 2);
    const told = [...count].map((one, field) => [field, one / all] as const);
    return [sign, told.filter(([, share]) => share >= leastShare)] as const;
  });
  return new Map(shares.filter(([, told]) => told.length > 0));
})();
