import { katakanaWords } from './katakana-words.ts';
import { officeWords } from './office-words.ts';

/** A word of offices or of fashion, and what most readers know instead. */
export interface JargonWord {
  readonly word: string;
  readonly kind: 'office' | 'katakana';
  /** What to write instead; the first is the one that a key puts in its place. */
  readonly instead: readonly string[];
  /** True where the first suggestion fits into any sentence without changing its grammar. */
  readonly fits: boolean;
}

function read(lines: string, kind: JargonWord['kind']): JargonWord[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, word = '', sign, instead = ''] = /^([^=~]+)([=~])(.+)$/.exec(line) ?? [];
      return { word, kind, instead: instead.split('/'), fits: sign === '=' };
    });
}

export const jargon: readonly JargonWord[] = [
  ...read(officeWords, 'office'),
  ...read(katakanaWords, 'katakana'),
];

const byWord: ReadonlyMap<string, JargonWord> = new Map(jargon.map((entry) => [entry.word, entry]));
/** Too short to be told from parts of other words. */
const ambiguous = new Set([
  '同',
  '要',
  '尚',
  '不可',
  '不要',
  '無料',
  '有料',
  '図る',
  '賜り',
  '下記',
  '上記',
]);

const alternatives = jargon
  .map(({ word }) => word)
  .filter((word) => !ambiguous.has(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** Longest first; a katakana word is not part of a longer one. */
const pattern = new RegExp(`(?:${alternatives})`, 'g');

export interface FoundJargon extends JargonWord {
  readonly start: number;
  readonly end: number;
}

const isKatakana = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{sc=Katakana}ー]/u.test(letter);
const isKanji = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{sc=Han}/u.test(letter);

/** 公開催 is no 開催: a word that goes on with the same kind of letter is another word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]];
  if (isKatakana(text[start])) return !isKatakana(before) && !isKatakana(after);
  if (isKanji(text[start]) && isKanji(before)) return false;
  if (text.slice(start, end) === '当該') return true;
  return !(isKanji(text[end - 1]) && isKanji(after));
}

/** Words of the table, where they stand. */
export function findJargon(text: string): FoundJargon[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const entry = byWord.get(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    return entry && standsAlone(text, start, end) ? [{ ...entry, start, end }] : [];
  });
}
