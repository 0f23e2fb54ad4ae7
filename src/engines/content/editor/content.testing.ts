import fc from 'fast-check';

/** Contents of every kind that the allowed HTML has, as somebody might send them. */

const word = fc.constantFrom(
  '須坂市',
  '**注意',
  '- 項目',
  '1. 一',
  '| 枠',
  '## 見出し',
  '{漢字|よみ}',
  '[x](/a)',
  'a < b & "c"',
  '> 引用',
  '; 語',
  '<p>',
  '---',
  '!',
  'お知らせ、ご覧ください。',
);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const text = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((parts) => escaped(parts.join(' ')));
const media = '/media/0199aaaa-0000-7000-8000-000000000001/a.jpg';

const { inline } = fc.letrec<{ inline: string; part: string }>((tie) => ({
  inline: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(
      '一<br>二',
      `<img src="${media}" alt="鯉">`,
      `<img src="${media}" alt="" data-decorative>`,
      '<ruby>須坂<rt>すざか</rt></ruby>',
      '<ruby>米<rp>(</rp><rt>よな</rt><rp>)</rp>子<rt>こ</rt></ruby>',
    ),
    fc
      .tuple(fc.constantFrom('strong', 'em', 'sub', 'sup', 'cite'), tie('inline'))
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    tie('inline').map((inside) => `<a href="/news/a?b=1&amp;c=2">${inside}</a>`),
    tie('inline').map((inside) => `<a href="${media}" data-attachment>${inside}</a>`),
    tie('inline').map((inside) => `<span lang="en">${inside}</span>`),
    text.map((inside) => `<abbr title="世界保健機関">${inside}</abbr>`),
  ),
}));

const lang = fc.constantFrom('', '', ' lang="en"');
const cell = fc
  .tuple(fc.constantFrom('td', 'td', 'th scope="col"', 'th scope="row"', 'th'), inline)
  .map(([name, inside]) => `<${name}>${inside}</${name.split(' ')[0]}>`);
const row = fc
  .array(cell, { minLength: 2, maxLength: 2 })
  .map((cells) => `<tr>${cells.join('')}</tr>`);
const table = fc
  .tuple(
    fc.option(inline),
    fc.array(row, { maxLength: 2 }),
    fc.array(row, { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([caption, head, body]) =>
      `<table>${caption ? `<caption>${caption}</caption>` : ''}${head.length ? `<thead>${head.join('')}</thead>` : ''}<tbody>${body.join('')}</tbody></table>`,
  );

const { blocks } = fc.letrec<{ blocks: string; block: string; flow: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  flow: fc.oneof({ depthSize: 'small' }, inline, tie('blocks')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(lang, inline).map(([language, inside]) => `<p${language}>${inside}</p>`),
    fc
      .tuple(fc.constantFrom('h2', 'h3', 'h4'), inline)
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    fc.constant('<hr>'),
    table,
    inline.map(
      (inside) =>
        `<figure><img src="${media}" alt="図"><figcaption>${inside}</figcaption></figure>`,
    ),
    inline.map(
      (inside) =>
        `<figure data-video="0199aaaa-0000-7000-8000-000000000002"><figcaption>${inside}</figcaption></figure>`,
    ),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('flow'), { minLength: 1, maxLength: 3 }))
      .map(
        ([name, items]) => `<${name}>${items.map((one) => `<li>${one}</li>`).join('')}</${name}>`,
      ),
    fc
      .tuple(inline, tie('flow'))
      .map(([term, meaning]) => `<dl><dt>${term}</dt><dd>${meaning}</dd></dl>`),
    tie('blocks').map((inside) => `<blockquote>${inside}</blockquote>`),
    fc
      .tuple(fc.constantFrom('callout', 'callout-warning', 'contact'), tie('blocks'))
      .map(([kind, inside]) => `<div class="${kind}">${inside}</div>`),
    fc
      .tuple(inline, tie('blocks'))
      .map(([line, inside]) => `<details><summary>${line}</summary>${inside}</details>`),
  ),
}));

export const anyContent = blocks;
