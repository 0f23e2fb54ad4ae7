import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRomaji } from '#japan/kana-from-romaji.ts';
import { askedTokens, fold, foldWithPlaces, titleTokensOf, tokensOf } from './fold.ts';
import { readQuestion, tsqueryOf } from './question.ts';
import { markWords, passageOf } from './snippet.ts';
import { distance } from './suggest.ts';

const japanese = fc.string({
  unit: fc.constantFrom(...'須坂市ごみゴミｺﾞﾐパﾊﾟー、。 　Ab1Ａ１髙﨑ヶ々𠮷🙂\n'),
});

describe('folding', () => {
  it.each([
    ['ゴミ', 'ごみ'],
    ['ｺﾞﾐ', 'ごみ'],
    ['ＡＢＣ　１２', 'abc 12'],
    ['髙橋・濵﨑', '高橋 浜崎'],
    ['コーヒー', 'こーひー'],
    ['ヶﾞ', 'げ'],
    ['  「住民票」 の写し ', '住民票 の写し'],
    ['−5−', '5'],
  ])('writes %s as %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('twice is once, and the way back leads to the letters', () => {
    fc.assert(
      fc.property(fc.oneof(japanese, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        const { text: folded, places } = foldWithPlaces(text);
        expect(places).toHaveLength(folded.length + 1);
        expect(places.at(-1)).toBe(text.length);
        expect(places.every((place, index) => place >= (places[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('gives every part of a text tokens that the text has', () => {
    fc.assert(
      fc.property(japanese, fc.nat(20), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
        const folded = fold(text);
        const part = folded.slice(from, from + length).trim();
        const tokens = new Set(titleTokensOf(folded));
        for (const { token } of askedTokens(part)) {
          // A cut Latin word is found as the beginning of another, or not at all.
          if (!/[a-z0-9]|\p{Cs}/u.test(token)) expect(tokens).toContain(token);
        }
      }),
    );
  });
});

it('keeps pairs, single kanji and words of letters', () => {
  expect(tokensOf('住民票 tax').toSorted()).toEqual(
    ['住', '住民', '民', '民票', '票', 'tax'].toSorted(),
  );
});

it.each([
  ['gomi', 'ごみ'],
  ['seisou', 'せいそう'],
  ['kippu', 'きっぷ'],
  ['shinbun', 'しんぶん'],
  ['matcha', 'まっちゃ'],
  ['tax', undefined],
  ['xyz', undefined],
])('reads %s as %s', (word, kana) => {
  expect(fromRomaji(word)).toBe(kana);
});

it.each([
  ['じゅうみんひょお', 'じゅうみんひょう', 1],
  ['', 'あい', 2],
  ['せいそせんたー', 'せいそうせんたー', 1],
])('counts the slips from %s to %s', (a, b, slips) => {
  expect(distance(a, b)).toBe(slips);
});

it.each([
  ['犬', "(('犬'))"],
  ['住民票', "(('住民' & '民票'))"],
  ['tax 犬', "(('tax':*)) & (('犬'))"],
  ['gomi', "(('gomi':*) | ('ごみ'))"],
  ["'a", undefined],
])('asks the index for %s', (typed, query) => {
  if (query) expect(tsqueryOf(readQuestion(typed).terms, 'all')).toBe(query);
  else expect(tsqueryOf(readQuestion(typed).terms, 'all')).not.toContain("''");
});

describe('a passage', () => {
  const { terms } = readQuestion('ごみ');
  const marked = (text: string) =>
    passageOf(text, terms)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['燃えるゴミの日', '燃える[ゴミ]の日'],
    ['ｺﾞﾐとごみ', '[ｺﾞﾐ]と[ごみ]'],
    ['何もない', '何もない'],
    [`${'あ'.repeat(50)}ごみ${'い'.repeat(100)}`, `…${'あ'.repeat(30)}[ごみ]${'い'.repeat(78)}…`],
  ])('marks the words in %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('of a title is the whole title', () => {
    fc.assert(
      fc.property(japanese, (text) => {
        const pieces = markWords(text, terms);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
