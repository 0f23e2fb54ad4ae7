import { fromRomaji } from '#japan/kana-from-romaji.ts';
import { askedTokens, fold } from './fold.ts';

/** A word of a question in the forms that mean the same. */
export interface Term {
  /** Folded, as it was asked first. */
  readonly forms: readonly string[];
}

export interface Question {
  /** What was typed, without more than spaces at its ends. */
  readonly typed: string;
  readonly folded: string;
  readonly terms: readonly Term[];
}

/** Questions longer than this say nothing more. */
export const longestQuestion = 100;
const mostTerms = 8;

function termOf(word: string): Term {
  const kana = /^[a-z-]{2,}$/.test(word) ? fromRomaji(word) : undefined;
  return { forms: kana === undefined ? [word] : [word, kana] };
}

function distinct(words: readonly string[]): Term[] {
  return [...new Set(words)].filter(Boolean).slice(0, mostTerms).map(termOf);
}

export function readQuestion(typed: string): Question {
  const cut = typed.trim().slice(0, longestQuestion);
  const folded = fold(cut);
  return { typed: cut, folded, terms: distinct(folded.split(' ')) };
}

/** Stretches that carry the meaning: kanji, katakana, Latin letters; the hiragana between join them. */
const stretches = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]{2,}|[a-z0-9]{2,}/giu;

/** A sentence (犬を飼うには) by the words that carry its meaning; none where it has none. */
export function meaningfulTerms({ typed }: Question): Term[] {
  const found = typed.normalize('NFKC').match(stretches) ?? [];
  return distinct(found.map(fold));
}

/** A word for PostgreSQL's `tsquery`. */
export const quoted = (token: string) =>
  `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** PostgreSQL's `tsquery` for a form; undefined for a single kana, which only titles hold. */
function formQuery(form: string, single: boolean): string | undefined {
  const tokens = askedTokens(form);
  if (tokens.length === 0) return single ? quoted(form) : undefined;
  return tokens.map(({ token, prefix }) => quoted(token) + (prefix ? ':*' : '')).join(' & ');
}

/** @param how whether every term must be there, or one of them is enough. */
export function tsqueryOf(terms: readonly Term[], how: 'all' | 'any'): string | undefined {
  const parts = terms.flatMap(({ forms }) => {
    const queries = forms.flatMap((form) => formQuery(form, [...form].length === 1) ?? []);
    return queries.length === 0 ? [] : [`(${queries.map((query) => `(${query})`).join(' | ')})`];
  });
  return parts.length === 0 ? undefined : parts.join(how === 'all' ? ' & ' : ' | ');
}

/** True when the index alone cannot say that the characters stand in this order. */
export function needsPhrase({ forms }: Term): boolean {
  return forms.some((form) => askedTokens(form).length > 1);
}
