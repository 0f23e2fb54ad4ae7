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
  /** From so many names, telephone numbers and the like on, all of them masked; 0: off. */
  readonly personalData: number;
  /** So many nearly the same within an hour pass, the next are held; 0: off. */
  readonly alike: number;
}

export const standardSettings: FilterSettings = {
  words: [],
  links: 3,
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

/** One character ten times, or a phrase of 4 to 40 characters five times in a row. */
const repeats = (text: string) => /(.)\1{9}/u.test(text) || /(.{4,40}?)\1{4}/u.test(text);

/** Five marks in a row, or twenty capitals of the Latin alphabet with hardly a small one between. */
function shouts(text: string): boolean {
  const narrow = text.normalize('NFKC');
  if (/[!?]{5}/.test(narrow)) return true;
  const capitals = narrow.match(/[A-Z]/g)?.length ?? 0;
  const small = narrow.match(/[a-z]/g)?.length ?? 0;
  return capitals >= 20 && small < capitals / 5;
}

/** Looks at a text as it was written; pure, so that the same text is always judged the same. */
export function filterText(
  text: string,
  settings: FilterSettings,
  facts: FilterFacts,
): FilterResult {
  const compared = plain(text);
  const stops: Record<FilterRule, boolean> = {
    word: settings.words.some((word) => word !== '' && compared.includes(plain(word))),
    links: settings.links > 0 && countLinks(text) >= settings.links,
    repeats: repeats(compared),
    shouting: shouts(text),
    'personal-data': settings.personalData > 0 && facts.found.length >= settings.personalData,
    alike: facts.alike,
  };
  const rules = filterRules.filter((rule) => stops[rule]);
  return { verdict: rules.length > 0 ? 'hold' : 'pass', rules };
}
