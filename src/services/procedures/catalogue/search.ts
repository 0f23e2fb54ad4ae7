import { synonyms } from './synonyms.ts';

/** One thing to be found: its words, the heavier the more they say about it. */
export interface Searchable {
  readonly words: readonly { readonly text: string; readonly weight: number }[];
}

export interface Found<T> {
  readonly entries: readonly T[];
  /** Nothing held all words of the question; these hold some. */
  readonly partial: boolean;
}

/** One notation for one word: width, case and kana folded, nothing but letters and digits kept apart. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60))
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const groups = synonyms.map((group) => [...new Set(group.map(fold))]);
const latin = /^[a-z0-9' ]+$/;

/** A word stands in the text; Latin words only as whole words: `care` is not in `scared`. */
function holds(text: string, word: string): boolean {
  if (!latin.test(word)) return text.includes(word);
  return ` ${text} `.includes(` ${word} `);
}

/** What one word of the question may be called. */
interface Concept {
  readonly words: readonly string[];
  /** The very word that was asked for; found, it weighs more than a synonym. */
  readonly asked: string;
}

/** Every word that people use for what a text names (ソファ for ごみ), the text's own among them. */
export function otherWords(text: string): string[] {
  const folded = fold(text);
  return groups.filter((group) => group.some((word) => holds(folded, word))).flat();
}

function conceptsOf(term: string): Concept[] {
  const known = groups.filter((group) => group.some((word) => holds(term, word)));
  if (known.length === 0) return [{ asked: term, words: [term] }];
  const exact = known.filter((group) => group.includes(term));
  return (exact.length > 0 ? exact : known).map((words) => ({
    asked: words.includes(term) ? term : (words.find((word) => holds(term, word)) ?? term),
    words,
  }));
}

function bigrams(text: string): string[] {
  const letters = [...text.replaceAll(' ', '')];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/**
 * Half of the pairs of letters is the least that says anything; of kana, which are few and in every
 * word, most of them: パスポート is not スポーツ.
 */
const leastShare = (term: string) => (/^[ぁ-ゖー]+$/.test(term) ? 0.7 : 0.5);

function likeness(term: string, text: string): number {
  if (latin.test(term)) return 0;
  const pairs = bigrams(term);
  if (pairs.length < 2) return 0;
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= leastShare(term) ? share * 0.3 : 0;
}

function matchOf({ asked, words }: Concept, text: string): number {
  if (holds(text, asked)) return 1;
  if (words.some((word) => holds(text, word))) return 0.6;
  return likeness(asked, text);
}

function scoreOf(concept: Concept, entry: Searchable): number {
  return entry.words.reduce((best, { text, weight }) => {
    const score = matchOf(concept, text) * weight;
    return Math.max(best, score);
  }, 0);
}

/** Questions longer than this say nothing more. */
const longest = 100;

/**
 * Finds by plain words: 「子ども お金」 finds 児童手当. What holds all words comes first, and only
 * when nothing does, what holds some of them. Keeps the order given among equals.
 */
export function searchIn<T extends Searchable>(question: string, all: readonly T[]): Found<T> {
  const terms = fold(question.slice(0, longest)).split(' ').filter(Boolean);
  const concepts = terms.flatMap(conceptsOf);
  if (concepts.length === 0) return { entries: all, partial: false };
  const scored = all.map((entry) => {
    const folded = {
      words: entry.words.map(({ text, weight }) => ({ text: fold(text), weight })),
    };
    const scores = concepts.map((concept) => scoreOf(concept, folded));
    return {
      entry,
      held: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    };
  });
  const most = Math.max(0, ...scored.map(({ held }) => held));
  const hits = scored.filter(({ held }) => held > 0 && held === most);
  return {
    entries: hits.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry),
    partial: most > 0 && most < concepts.length,
  };
}
