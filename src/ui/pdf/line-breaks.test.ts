import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { breakLines } from './line-breaks.ts';

const ems = (character: string): number => (/[ -~]/.test(character) ? 0.5 : 1);
const lines = (text: string, limit: number, firstIndent?: number) =>
  breakLines(text, limit, ems, firstIndent).map((line) => line.text);

describe('breakLines', () => {
  test.each([
    ['a full stop takes its neighbour along', 'あいうえお。かき', 5, ['あいうえ', 'お。かき']],
    ['no small kana first', 'あいうえちょう', 5, ['あいうえ', 'ちょう']],
    ['no long vowel first', 'あいうデーター', 4, ['あいう', 'データー']],
    ['no closing mark first', 'あい（うえ）お', 5, ['あい（う', 'え）お']],
    ['no opening mark last', 'あいうえ「おか」', 5, ['あいうえ', '「おか」']],
    ['closing marks in a row stay together', 'あいうえ」）。お', 5, ['あいう', 'え」）。お']],
    ['figures stay whole', 'あいう12,345円', 5, ['あいう', '12,345円']],
    ['full-width figures too', 'あいう１２３か月', 5, ['あいう', '１２３か月']],
    ['Latin words stay whole', 'go to Nagano', 3, ['go to', 'Nagano']],
    ['pairs of dashes too', 'あいうえ――お', 5, ['あいうえ', '――お']],
    ['spaces hang at the end', 'あいうえお　かき', 5, ['あいうえお', 'かき']],
    ['newlines end paragraphs', 'あ\n\nい', 5, ['あ', '', 'い']],
    ['nothing', '', 5, ['']],
    ['too long a word is cut', 'https://example.jp/x', 4, ['https://', 'example.', 'jp/x']],
    [
      'a variant stays with its character',
      'あいうえ葛\u{e0100}城',
      5,
      ['あいうえ葛\u{e0100}', '城'],
    ],
  ])('%s', (_, text, limit, expected) => {
    expect(lines(text, limit)).toEqual(expected);
  });

  it('leaves room in the first line of each paragraph', () => {
    expect(lines('あいうえおか\nきくけこさ', 5, 1)).toEqual(['あいうえ', 'おか', 'きくけこ', 'さ']);
  });

  it('loses no character, is never too wide and begins no line with a mark', () => {
    const alphabet = fc.constantFrom(...'あいう漢字、。」「）（っー12ab ');
    const texts = fc.array(alphabet, { maxLength: 80 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 40 }), (text, limit) => {
        const broken = breakLines(text, limit, ems);
        const ink = (written: string) => written.replaceAll(' ', '');
        expect(ink(broken.map((line) => line.text).join(''))).toBe(ink(text));
        // Marks in a row that fill half a line have to break somewhere.
        fc.pre(!/[、。」「）（っー]{5}|[12ab]{9}/.test(ink(text)));
        for (const [index, line] of broken.entries()) {
          expect(line.width).toBeLessThanOrEqual(limit);
          if (index > 0) expect(line.text).not.toMatch(/^[、。」）っー]/);
          if (!line.last) expect(line.text).not.toMatch(/[「（]$/);
        }
      }),
    );
  });
});
