import type { PersonalKind } from '#engines/analysis/contract.ts';

/** What a rule can stop a text for. None of them hides anything: a person decides. */
export const filterRules = [
  'word',
  'links',
  'repeats',
  'shouting',
  'personal-data',
  'alike',
] as const;
export type FilterRule = (typeof filterRules)[number];

/** What staff set. */
export interface FilterSettings {
  /** Words and phrases that a person looks at first; compared without case and width. */
  readonly words: readonly string[];
  /** From so many addresses of websites on; 0: the rule is off. */
  readonly links: number;
  /** From one character so many times in a row on, or a phrase half as often; 0: off. */
  readonly repeats: number;
  /** From so many ！ or ？ in a row on, or four times as many capitals; 0: off. */
  readonly shouting: number;
  /** From so many names, telephone numbers and the like on, all of them masked; 0: off. */
  readonly personalData: number;
  /** So many nearly the same within an hour pass, the next are held; 0: off. */
  readonly alike: number;
}

export const standardSettings: FilterSettings = {
  words: [],
  links: 3,
  repeats: 10,
  shouting: 5,
  personalData: 3,
  alike: 20,
};

/** What is known about a text beside itself. */
export interface FilterFacts {
  /** What masking found in it. */
  readonly found: readonly { readonly kind: PersonalKind }[];
  /** More than the allowed number of nearly the same came within an hour. */
  readonly alike: boolean;
}

export interface FilterResult {
  readonly verdict: 'pass' | 'hold';
  /** Every rule that stopped it, in the order of `filterRules`. */
  readonly rules: readonly FilterRule[];
}

/** Case, width and spaces are no way around a list of words. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '');
}

const addresses =
  /https?:\/\/|www\.[\p{L}\p{N}-]+\.|[\p{L}\p{N}-]+\.(?:com|net|org|info|xyz|shop|jp)\b/giu;

const countLinks = (text: string) =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((part) => part.match(addresses)).length;

/** One character `times` in a row, or a phrase of 4 to 40 characters half as often. */
function repeats(text: string, times: number): boolean {
  const phrases = Math.ceil(times / 2);
  const same = new RegExp(`(.)\\1{${times - 1}}|(.{4,40}?)\\2{${phrases - 1}}`, 'u');
  return same.test(text);
}

const lettersToAMark = 4;

/** Marks in a row, or capitals of the Latin alphabet with hardly a small one between. */
function shouts(text: string, marks: number): boolean {
  const narrow = text.normalize('NFKC');
  if (new RegExp(`[!?]{${marks}}`).test(narrow)) return true;
  const capitals = narrow.match(/[A-Z]/g)?.length ?? 0;
  const small = narrow.match(/[a-z]/g)?.length ?? 0;
  return capitals >= marks * lettersToAMark && small < capitals / 5;
}

/** Words of the list that a text holds, as they stand in the list. */
export function matchedWords(text: string, words: readonly string[]): string[] {
  const compared = plain(text);
  return words.filter((word) => word !== '' && compared.includes(plain(word)));
}

/** Looks at a text as it was written; pure, so that the same text is always judged the same. */
export function filterText(
  text: string,
  settings: FilterSettings,
  facts: FilterFacts,
): FilterResult {
  const stops: Record<FilterRule, boolean> = {
    word: matchedWords(text, settings.words).length > 0,
    links: settings.links > 0 && countLinks(text) >= settings.links,
    repeats: settings.repeats > 0 && repeats(plain(text), settings.repeats),
    shouting: settings.shouting > 0 && shouts(text, settings.shouting),
    'personal-data': settings.personalData > 0 && facts.found.length >= settings.personalData,
    alike: facts.alike,
  };
  const rules = filterRules.filter((rule) => stops[rule]);
  return { verdict: rules.length > 0 ? 'hold' : 'pass', rules };
}
