import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../html/clean.ts';
import { draftEasy, easyText } from './easy.ts';
import { findJargon, jargon } from './jargon.ts';
import { measurePlainness } from './measure.ts';
import { sentencesOf } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['あ。い。', ['あ。', 'い。']],
    ['「あ。い。」と言う。う', ['「あ。い。」と言う。', 'う']],
    ['あ！い？', ['あ！', 'い？']],
    ['（あ。\nい', ['（あ。', 'い']],
    [' ', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('あ', '。', '「', '」', ' ', '\n', '）') }),
        (text) => {
          for (const { start, end, text: words } of sentencesOf(text)) {
            expect(text.slice(start, end)).toBe(words);
          }
        },
      ),
    );
  });
});

describe('jargon', () => {
  it('has more than 120 words, each once, each with a suggestion', () => {
    const words = jargon.map(({ word }) => word);
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
    expect(
      jargon.filter(({ word, instead }) => !word || instead.some((one) => one === '')),
    ).toEqual([]);
  });

  it('never suggests a word of the table itself', () => {
    const suggested = jargon.flatMap(({ word, instead, fits }) =>
      fits ? [[word, findJargon(instead[0] ?? '').map((found) => found.word)] as const] : [],
    );
    expect(suggested.filter(([, again]) => again.length > 0)).toEqual([]);
  });

  it.each([
    ['法令を遵守する', ['遵守する']],
    ['公開催事', []],
    ['データベースマネジメント', []],
    ['当該地域', ['当該']],
    ['会場において説明会を開催します', ['において', '開催します']],
  ])('%s', (text, expected) => {
    expect(findJargon(text).map(({ word }) => word)).toEqual(expected);
  });
});

describe('readability', () => {
  const plain = '市は、防災の説明会を開きます。だれでも来てください。場所は市役所です。';
  const hard =
    '本件に係る交付申請書につきましては、別添の記載要領に基づき必要事項を記載の上、関係書類を添付し、所管課に提出されたい旨が通知されているところであり、遅滞なく履行しなければならない。';

  it('tells plain text from hard text', () => {
    expect(measurePlainness(plain).score).toBeGreaterThanOrEqual(90);
    expect(measurePlainness(hard).score).toBeLessThan(30);
  });

  it('says what it counted', () => {
    expect(measurePlainness(plain)).toMatchObject({
      longShare: 0,
      jargonDensity: 0,
      turnDensity: 0,
    });
    expect(measurePlainness(plain).sentences).toHaveLength(3);
    expect(measurePlainness(hard).longShare).toBe(1);
    expect(measurePlainness('').score).toBe(100);
  });

  it('falls with each fault alone', () => {
    const faulty = [
      `${plain}${'とても長い文で、'.repeat(12)}書きます。`,
      `${plain}使われないわけではない。`,
      `${plain}規則を遵守する。遅滞なく、随時行います。`,
    ];
    for (const text of faulty)
      expect(measurePlainness(text).score).toBeLessThan(measurePlainness(plain).score);
  });

  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('漢', 'あ', '。', '遵守', 'れる', '\n') }),
        (text) => {
          const { score } = measurePlainness(text);
          expect(score >= 0 && score <= 100).toBe(true);
        },
      ),
    );
  });
});

describe('draft in やさしい日本語', () => {
  it.each([
    ['雨が降りますので、傘をお持ちください。', '雨が降ります。だから、傘をお持ちください。'],
    ['会場は市役所である。', 'ところ（会場）は市役所です。'],
    ['申請書を提出してください。', '申し込みの紙を出してください。'],
    ['11月23日（月）', '11月23日（月曜日）'],
    ['2026年11月23日（火）', '2026年11月23日（月曜日）'],
    ['2026年2月30日', '2026年2月30日'],
    ['確認しました。', '確認しました。'],
  ])('%s', (text, expected) => {
    expect(easyText(text)).toBe(expected);
  });

  it('parts paragraphs into sentences and keeps the rest of the content', () => {
    expect(
      draftEasy('<h2>開催</h2><p>あ。<strong>い</strong>。</p><ul><li>う。え。</li></ul>'),
    ).toBe('<h2>開催</h2><p>あ。</p><p><strong>い</strong>。</p><ul><li>う。え。</li></ul>');
  });

  it('gives allowed HTML for allowed HTML', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '<li>',
            '<table><td>',
            'あります。',
            'ので、',
            '<b>',
            '</b>',
            '書類',
          ),
        ),
        (parts) => {
          const { html } = cleanHtml(parts.join(''), { from: 'api' });
          const draft = draftEasy(html);
          expect(cleanHtml(draft, { from: 'api' }).html).toBe(draft);
        },
      ),
      { numRuns: 300 },
    );
  });
});
