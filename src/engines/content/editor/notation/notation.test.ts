import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../html/clean.ts';
import { anyContent } from '../content.testing.ts';
import { fromNotation, toNotation } from './notation.ts';

const clean = (html: string) => cleanHtml(html, { from: 'editor' }).html;

describe('the plain notation', () => {
  it('loses nothing of any content', () => {
    fc.assert(
      fc.property(anyContent, (html) => {
        const stored = clean(html);
        expect(clean(fromNotation(toNotation(stored)))).toBe(stored);
        // Browsers send line ends of their own.
        const sent = toNotation(stored).replaceAll('\n', '\r\n');
        expect(clean(fromNotation(sent))).toBe(stored);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['<h2>窓口</h2><p>一行目<br>二行目</p>', '## 窓口\n\n一行目\n二行目'],
    ['<p><strong>平日</strong>のみ</p>', '**平日**のみ'],
    ['<p><a href="/news/a">案内</a></p>', '[案内](/news/a)'],
    ['<p><ruby>須坂<rt>すざか</rt></ruby>市</p>', '{須坂|すざか}市'],
    ['<ul><li>一</li><li>二</li></ul>', '- 一\n- 二'],
    ['<ol><li><p>一</p><ul><li>い</li></ul></li></ol>', '1. 一\n  - い'],
    ['<blockquote><p>引用</p></blockquote>', '> 引用'],
    ['<dl><dt>語</dt><dd>意味</dd></dl>', '; 語\n: 意味'],
    [
      '<table><caption>時間</caption><thead><tr><th scope="col">曜日</th><th scope="col">時間</th></tr></thead><tbody><tr><th scope="row">平日</th><td>8時30分</td></tr></tbody></table>',
      '|: 時間\n| * 曜日 | * 時間 |\n| * 平日 | 8時30分 |',
    ],
    ['<div class="callout"><p>重要</p></div>', '<div class="callout"><p>重要</p></div>'],
  ])('writes %s', (html, notation) => {
    expect(toNotation(html)).toBe(notation);
    expect(clean(fromNotation(notation))).toBe(html);
  });

  it('reads what people type without thinking of it', () => {
    expect(fromNotation('\n\nはい\n  \nいいえ\n\n\n')).toBe('<p>はい</p><p>いいえ</p>');
    expect(clean(fromNotation('<script>alert(1)</script>\n\n1 < 2'))).toBe('<p>1 &lt; 2</p>');
  });
});
