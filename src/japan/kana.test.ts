import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKatakanaName, toHalfWidthKana, toKatakana } from './kana.ts';

describe('kana', () => {
  it.each([
    ['すざか　はなこ', 'スザカ　ハナコ'],
    ['ｽｻﾞｶ ﾊﾅｺ', 'スザカ ハナコ'],
    ['ﾊﾟｰﾃｨｰ･ｳﾞｨｯｸ', 'パーティー・ヴィック'],
    ['か\u3099くえん', 'ガクエン'],
    ['ゔぁいおりん', 'ヴァイオリン'],
    ['いすゞ', 'イスヾ'],
    ['ｱﾞ', 'ア゛'],
    ['﨑山㈱①ABC１２', '﨑山㈱①ABC１２'],
    ['', ''],
  ])('%s in katakana is %s', (typed, katakana) => {
    expect(toKatakana(typed)).toBe(katakana);
  });

  it.each([
    ['ジュンイチ', 'ｼﾞｭﾝｲﾁ'],
    ['パーティー・ヴィック', 'ﾊﾟｰﾃｨｰ･ｳﾞｨｯｸ'],
    ['すざか　はなこ', 'ｽｻﾞｶ ﾊﾅｺ'],
    ['ヰヱヮヵヶ', 'ｲｴﾜｶｹ'],
    ['﨑山㈱', '﨑山㈱'],
  ])('%s in half-width is %s', (typed, half) => {
    expect(toHalfWidthKana(typed)).toBe(half);
  });

  it.each([
    ['スザカ　ハナコ', true],
    ['スザカ ハナコ', true],
    ['ジョン・スミス', true],
    ['ハナコ', true],
    ['ヱビス', true],
    ['すざか', false],
    ['ｽｻﾞｶ', false],
    ['須坂　花子', false],
    ['スザカ　　ハナコ', false],
    ['　スザカ', false],
    ['スザカ・', false],
    ['SUZAKA', false],
    ['スザカ2', false],
    ['', false],
  ])('%s as the reading of a name: %s', (typed, ok) => {
    expect(isKatakanaName(typed)).toBe(ok);
  });

  it('comes back from half-width as it was, but for the kana that have none', () => {
    const kana = fc.constantFrom(...'アイウガギグパピプヴンッャュョァィゥェォヲー・　');
    fc.assert(
      fc.property(fc.array(kana), (letters) => {
        const text = letters.join('');
        expect(toKatakana(toHalfWidthKana(text)).replaceAll(' ', '　')).toBe(text);
      }),
    );
  });

  it('changes nothing twice, and nothing that is no kana', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toKatakana(toKatakana(text))).toBe(toKatakana(text));
        const others = text.replace(/[\u3040-\u30ff\uff61-\uff9f]/g, '');
        expect(toKatakana(others)).toBe(others);
      }),
    );
  });
});
