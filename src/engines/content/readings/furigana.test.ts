import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateWith } from '#japan/reading/annotate.ts';
import { loadTokenizer, type Tokenizer } from '#japan/reading/tokenizer.ts';
import { withFurigana } from './furigana.ts';
import { withOfficeWords } from './office-words.ts';

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const annotated = (html: string) =>
  withFurigana(html, (text) => annotateWith(tokenize, text, new Map([['米子', 'よなこ']])));
const withoutRuby = (html: string) =>
  html.replace(/<ruby>(.*?)<rp>（<\/rp><rt>.*?<\/rt><rp>）<\/rp><\/ruby>/gs, '$1');
const ruby = (text: string, reading: string) =>
  `<ruby>${text}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`;

describe('words of every town hall', () => {
  it.each([
    ['健診', '健診(けんしん)'],
    ['避難所', '避難所(ひなんじょ)'],
    ['障がい福祉', '障(しょう)がい福祉(ふくし)'],
    ['令和8年', '令和(れいわ)8年(ねん)'],
  ])('%s', (text, expected) => {
    const runs = annotateWith(tokenize, text, withOfficeWords([]));
    const said = runs.map((run) => (run.reading ? `${run.text}(${run.reading})` : run.text));
    expect(said.join('')).toBe(expected);
  });

  it('give way to the words of the town', () => {
    expect(withOfficeWords([['避難所', 'ひなんしょ']]).get('避難所')).toBe('ひなんしょ');
  });
});

describe('furigana', () => {
  it.each([
    ['<p>米子へ</p>', `<p>${ruby('米子', 'よなこ')}へ</p>`],
    [
      '<h1><wbr>市民<wbr>課</h1>',
      `<h1><wbr>${ruby('市民', 'しみん')}<wbr>${ruby('課', 'か')}</h1>`,
    ],
    [
      '<p>火 &amp; 水 &lt;b&gt;</p>',
      `<p>${ruby('火', 'ひ')} &amp; ${ruby('水', 'みず')} &lt;b&gt;</p>`,
    ],
    [
      '<html lang="en"><a lang="ja">市民</a> 市民</html>',
      `<html lang="en"><a lang="ja">${ruby('市民', 'しみん')}</a> 市民</html>`,
    ],
  ])('stands over the kanji of %s', (html, expected) => {
    expect(annotated(html)).toBe(expected);
  });

  it.each([
    '<title>市民</title>',
    '<p title="市民" aria-label="市民">し</p>',
    '<input value="市民"><textarea>市民</textarea>',
    '<select><option>市民</option></select>',
    '<ruby>市民<rt>しみん</rt></ruby>',
    '<p><code>市民</code><span lang="zh">市民</span><b translate="no">市民</b></p>',
    '<svg><title>市民</title><path d="M0 0"/><text>市民</text></svg>',
    '<script type="module">const 市民 = 1 < 2;</script>',
    '<!doctype html><!-- 市民 --><br/><p>A</p>',
  ])('leaves %s as it is', (html) => {
    expect(annotated(html)).toBe(html);
  });

  it('changes nothing but the kanji that are read', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<br/>', '<svg><path/></svg>', '市民課', '申し込む', '&amp;', ' < ', '"'],
      ...['<input value="市">', '<!-- 市 -->', '<b lang="en">', '</b>', '𠮷野', '<option>市'],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        expect(withoutRuby(annotated(html))).toBe(html);
      }),
    );
  });
});
