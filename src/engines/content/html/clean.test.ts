import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsFromText, tableFromCells } from './cells.ts';
import { changeTexts } from './changes.ts';
import { cleanHtml } from './clean.ts';
import type { ContentOrigin } from './cleaning.ts';
import { contentLinks, contentMedia, headingsOf } from './outline.ts';
import { toPlainText } from './plain-text.ts';

const clean = (html: string, from: ContentOrigin = 'editor') => cleanHtml(html, { from }).html;
const named = (html: string, from: ContentOrigin) => {
  const { changes } = cleanHtml(html, { from });
  return Object.entries(changeTexts)
    .filter(([, text]) => changes.includes(text))
    .map(([name]) => name);
};

const word = (level: number, mark: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='font-family:Wingdings'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->${words}<o:p></o:p></p>\n`;

describe('cleaning', () => {
  it.each([
    ['words without a block become a paragraph', 'あ<b>い</b>', '<p>あ<strong>い</strong></p>'],
    ['white space between words is one space', '<p> a \n b </p>', '<p>a b</p>'],
    ['two breaks part paragraphs', '<p>あ<br><br>い</p>', '<p>あ</p><p>い</p>'],
    ['one break stays', '<p>あ<br>い</p>', '<p>あ<br>い</p>'],
    ['nothing is left of emptiness', '<p>&nbsp;</p><h2> </h2><ul><li></li></ul>', ''],
    ['h1 and h5 are fitted', '<h1>あ</h1><h5>い</h5>', '<h2>あ</h2><h4>い</h4>'],
    ['blocks leave a paragraph', '<p>あ<ul><li>い</ul>', '<p>あ</p><ul><li>い</li></ul>'],
    [
      'a link around blocks goes inside',
      '<a href="/x"><p>あ</p></a>',
      '<p><a href="/x">あ</a></p>',
    ],
    ['what an editor writes stays', '<ul><li><p>あ</p></li></ul>', '<ul><li><p>あ</p></li></ul>'],
    [
      'ruby',
      '<ruby>須坂<rp>(</rp><rt>すざか</rt><rp>)</rp></ruby>',
      '<p><ruby>須坂<rp>(</rp><rt>すざか</rt><rp>)</rp></ruby></p>',
    ],
    ['a box of ours', '<div class="callout">あ</div>', '<div class="callout"><p>あ</p></div>'],
    ['no other box', '<div class="evil">あ</div>', '<p>あ</p>'],
    ['definitions', '<dl><dt>あ<dd>い</dl>', '<dl><dt>あ</dt><dd>い</dd></dl>'],
    ['definitions out of order', '<dl><dd>い</dl>', '<p>い</p>'],
    [
      'details',
      '<details><summary>あ</summary>い</details>',
      '<details><summary>あ</summary><p>い</p></details>',
    ],
    [
      'a figure',
      '<figure><img src="/media/a/b" alt="あ"><figcaption>い</figcaption></figure>',
      '<figure><img src="/media/a/b" alt="あ"><figcaption>い</figcaption></figure>',
    ],
    ['a video', '<figure data-video="v1"></figure>', '<figure data-video="v1"></figure>'],
    [
      'a file',
      '<a data-attachment href="/media/a/b.pdf">あ</a>',
      '<p><a href="/media/a/b.pdf" data-attachment>あ</a></p>',
    ],
    [
      'mail and telephone',
      '<p><a href="mailto:a@b.jp">あ</a><a href="tel:026-245-1400">い</a></p>',
      '<p><a href="mailto:a@b.jp">あ</a><a href="tel:026-245-1400">い</a></p>',
    ],
    [
      'an address with letters of ours',
      '<a href="https://a.jp/市">あ</a>',
      '<p><a href="https://a.jp/市">あ</a></p>',
    ],
    ['lines of fixed width', '<pre>あ\nい</pre>', '<p>あ<br>い</p>'],
    [
      'rows get as wide as the widest',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></tbody></table>',
    ],
    [
      'spans end with the table',
      '<table><tr><td rowspan=9>a<td>b<tr><td>c</table>',
      '<table><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    ],
    ['struck words stay', '<p><s>あ</s></p>', '<p>あ</p>'],
  ])('%s', (_name, dirty, expected) => {
    expect(clean(dirty)).toBe(expected);
    expect(clean(expected)).toBe(expected);
  });

  it('says what it changed, once, and nothing where it changed nothing', () => {
    expect(
      named('<h1>あ</h1><h6>い</h6><script>x</script><a href="javascript:x">う</a>', 'api'),
    ).toEqual(['code', 'links', 'headings']);
    expect(named('<h2>あ</h2><p>い<strong>う</strong></p>', 'editor')).toEqual([]);
    expect(named('<p onclick="x">あ</p>', 'api')).toEqual(['code']);
  });
});

describe('paste', () => {
  it('makes lists of Word real, nested ones too', () => {
    const pasted = `${word(1, '·', 'りんご')}${word(2, '(1)', 'ふじ')}${word(2, '(2)', 'つがる')}${word(1, '·', 'みかん')}<p class=MsoNormal>以上<o:p></o:p></p>`;
    expect(clean(pasted, 'paste')).toBe(
      '<ul><li><p>りんご</p><ol><li>ふじ</li><li>つがる</li></ol></li><li>みかん</li></ul><p>以上</p>',
    );
    expect(named(pasted, 'paste')).toEqual(['look', 'lists', 'office']);
  });

  it.each([
    ['1.', 'ol'],
    ['１）', 'ol'],
    ['(ア)', 'ol'],
    ['一、', 'ol'],
    ['a)', 'ol'],
    ['●', 'ul'],
    ['・', 'ul'],
    ['o', 'ul'],
    ['', 'ul'],
  ])('knows by the mark %s that the list is %s', (mark, list) => {
    expect(clean(word(1, mark, 'あ'), 'paste')).toBe(`<${list}><li>あ</li></${list}>`);
  });

  it('takes cells of Excel, and proposes headers', () => {
    const pasted =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl65{color:red}</style></head><body><!--StartFragment--><table border=0 style="border-collapse:collapse;width:144pt"><col width=72><tr height=25><td class=xl65 style="width:54pt">施設</td><td class=xl65>利用者数</td></tr><tr><td>図書館</td><td align=right>1,234</td></tr></table><!--EndFragment--></body></html>';
    expect(clean(pasted, 'paste')).toBe(
      '<table><thead><tr><th scope="col">施設</th><th scope="col">利用者数</th></tr></thead><tbody><tr><td>図書館</td><td>1,234</td></tr></tbody></table>',
    );
    expect(named(pasted, 'paste')).toEqual(['look', 'tables', 'headers', 'office']);
  });

  it('proposes no headers where the first row is figures', () => {
    const pasted = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    expect(clean(pasted, 'paste')).not.toContain('<th');
    expect(clean('<table><tr><td>あ<td>い<tr><td>う<td>え</table>', 'editor')).not.toContain('<th');
  });

  it('keeps what Google Docs means and drops what it only looks like', () => {
    const pasted =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;color:#f00;font-weight:700">太字</span><span style="font-style:italic">斜体</span></p><ul><li dir="ltr"><p>あ</p></li><ul><li><p>い</p></li></ul></ul></b><br class="Apple-interchange-newline">';
    expect(clean(pasted, 'paste')).toBe(
      '<p><strong>太字</strong><em>斜体</em></p><ul><li><p>あ</p><ul><li><p>い</p></li></ul></li></ul>',
    );
  });

  it('drops pictures, hidden text and frames, and says so', () => {
    const pasted =
      '<p><img src="file:///C:/Temp/clip.png"><span style="display:none">秘</span>あ</p><table><tr><td><p>枠</p></td></tr></table>';
    expect(clean(pasted, 'paste')).toBe('<p>あ</p><p>枠</p>');
    expect(named(pasted, 'paste')).toEqual(['look', 'images', 'layout']);
  });
});

describe('reading content', () => {
  const html =
    '<h2>あ</h2><p>い<a href="/x">う<img src="/media/m1/w" alt="え"></a></p><h3><ruby>須<rt>す</rt></ruby></h3><figure data-video="v1"></figure><p><a href="/media/m2/f.pdf" data-attachment>お</a></p>';

  it('finds headings, links, media and words', () => {
    expect(headingsOf(html)).toMatchObject([
      { level: 2, text: 'あ', path: [0] },
      { level: 3, path: [2] },
    ]);
    expect(contentLinks(html)).toEqual([
      { href: '/x', text: 'うえ', path: [1, 1], attachment: false },
      { href: '/media/m2/f.pdf', text: 'お', path: [4, 0], attachment: true },
    ]);
    expect(contentMedia(html)).toEqual(['m1', 'v1', 'm2']);
    expect(toPlainText(html)).toBe('あ\nいうえ\n須\nお');
  });
});

describe('cells of a spreadsheet', () => {
  it('become a table with headers', () => {
    const cells = cellsFromText('施設\t数\r\n"図書\n館"\t1 & 2\r\n');
    expect(tableFromCells(cells, { caption: '表', headerColumn: true })).toBe(
      '<table><caption>表</caption><thead><tr><th scope="col">施設</th><th scope="col">数</th></tr></thead><tbody><tr><th scope="row">図書<br>館</th><td>1 &amp; 2</td></tr></tbody></table>',
    );
    expect(tableFromCells([])).toBe('');
  });

  it('are read whatever the clipboard holds, and cleaning changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('あ', '\t', '\n', '"', 'a', '<', ' ') }),
        (text) => {
          const table = tableFromCells(cellsFromText(text));
          expect(clean(clean(table))).toBe(clean(table));
        },
      ),
      { numRuns: 300 },
    );
  });
});
