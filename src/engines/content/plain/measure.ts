import type { Text } from '#platform/i18n/text.ts';
import { findJargon } from './jargon.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** れる and られる after a verb; 「生まれる」 and the like are verbs of their own. */
export const passive =
  /[あかがさざたなばまらわ](?:れる|れた|れて|れます|れました|れており|れない)|られ(?:る|た|て|ます|ました|ており|ない)/g;
export const negation =
  /ない(?:わけ|こと|もの)(?:では|でも|は|も|に?は)(?:ない|ありません)|なく(?:は|も)(?:ない|ありません)|ないとは(?:限|言え|いえ)(?:らない|りません|ない|ません)|ざるを得(?:ない|ません)|ないでは(?:いられ|すまさ|済まさ)?(?:ない|ません|れない|れません)|ずには(?:いられ|おか)(?:ない|ません)|なければ(?:できない|できません)/g;

export interface Plainness {
  /** 0 to 100; 100 is plainest. */
  readonly score: number;
  readonly sentences: readonly Sentence[];
  /** Letters a sentence has on average, without spaces. */
  readonly averageLength: number;
  /** Share of kanji among all letters, 0 to 1. */
  readonly kanjiShare: number;
  /** Share of sentences longer than 60 letters. */
  readonly longShare: number;
  /** Words of the jargon table for each 1,000 letters. */
  readonly jargonDensity: number;
  /** Passives and double negations for each sentence. */
  readonly turnDensity: number;
  readonly formula: Text;
}

/**
 * Our own formula; there is no official one. What it counts is what 公用文作成の考え方 (文化審議会建議,
 * January 2022) asks writers to watch: sentences that grow past 50 to 60 letters, words of offices,
 * passives and double negations; and the share of kanji, which the Japanese readability formula of
 * Tateisi, Ono and Yamada (1988) also knows to weigh. The weights are ours: text of 40 letters a
 * sentence, a third of kanji and no jargon loses nothing, and each fault alone can cost a third.
 */
const weights = { length: 1, kanji: 1.2, long: 30, jargon: 1.5, turns: 40 } as const;
const most = { length: 35, kanji: 30, long: 30, jargon: 35, turns: 20 } as const;

export const formula: Text = {
  ja: '100点から次を引きます。一文の平均の長さが40文字を超えた分（1文字1点、35点まで）、漢字の割合が33%を超えた分（1%ごとに1.2点、30点まで）、60文字を超える文の割合（全部なら30点）、役所の言葉とカタカナ語（1,000文字に1語で1.5点、35点まで）、受け身と二重否定（1文に1回で40点、20点まで）。トモニが決めた目安で、公的な基準ではありません。',
  en: '100 less: letters of the average sentence above 40 (1 each, at most 35), percent of kanji above 33 (1.2 each, at most 30), share of sentences above 60 letters (30 if all), words of offices and katakana jargon for each 1,000 letters (1.5 each, at most 35), passives and double negations for each sentence (40 each, at most 20). It is Tomoni’s own rule of thumb, not an official standard.',
};

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const lettersIn = (text: string): number => text.replace(/\s/g, '').length;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function kanjiShareOf(text: string): number {
  return share(countOf(text, /\p{sc=Han}/gu), lettersIn(text));
}

/**
 * How plain Japanese text is. @param text plain text, a line for each block (`toPlainText`); lines that
 * are no sentences, such as headings and cells of tables, count by their letters only.
 */
export function measurePlainness(text: string): Plainness {
  const sentences = text
    .split('\n')
    .filter((line) => /[。！？]/.test(line))
    .flatMap(sentencesOf);
  const lengths = sentences.map((sentence) => lettersIn(sentence.text));
  const averageLength = share(
    lengths.reduce((sum, length) => sum + length, 0),
    lengths.length,
  );
  const kanjiShare = kanjiShareOf(text);
  const longShare = share(lengths.filter((length) => length > 60).length, lengths.length);
  const jargonDensity = share(findJargon(text).length * 1_000, Math.max(200, lettersIn(text)));
  const turns = countOf(text, passive) + countOf(text, negation);
  const turnDensity = share(turns, sentences.length);
  const lost =
    Math.min(most.length, Math.max(0, averageLength - 40) * weights.length) +
    Math.min(most.kanji, Math.max(0, kanjiShare * 100 - 33) * weights.kanji) +
    Math.min(most.long, longShare * weights.long) +
    Math.min(most.jargon, jargonDensity * weights.jargon) +
    Math.min(most.turns, turnDensity * weights.turns);
  const score = Math.max(0, Math.round(100 - lost));
  return {
    score,
    sentences,
    averageLength,
    kanjiShare,
    longShare,
    jargonDensity,
    turnDensity,
    formula,
  };
}
