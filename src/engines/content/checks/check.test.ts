import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../html/clean.ts';
import { lettersOf, parseContent } from '../html/node.ts';
import { xssCorpus } from '../html/xss-corpus.testing.ts';
import { checkContent } from './check.ts';
import type { Finding } from './finding.ts';
import { applyFix } from './fix.ts';
import type { CheckOptions } from './page.ts';
import { rules } from './rules.ts';

const today = '2026-11-23';
const options: CheckOptions = {
  today,
  knownLinks: (href) => (href === '/gone' ? 'broken' : 'ok'),
  title: '防災訓練のお知らせ',
  attachments: (href) => (href.endsWith('.pdf') ? { kind: 'PDF', bytes: 123_456 } : undefined),
};
const check = (html: string) => checkContent(html, options);
const body =
  '<p>この訓練には、どなたでも参加できます。動きやすい服で、飲み物を持って来てください。雨のときは体育館で行います。分からないことは危機管理課に聞いてください。</p>';

/** What stands wrong, the rule that sees it, and what one key makes of it ('' where a person must). */
const cases: readonly (readonly [rule: string, wrong: string, mended: string])[] = [
  ['image-alt-missing', '<p><img src="/media/a/b"></p>', ''],
  [
    'image-alt-empty',
    '<p><img src="/media/a/b" alt=""></p>',
    '<p><img src="/media/a/b" alt="" data-decorative></p>',
  ],
  ['image-alt-file-name', '<p><img src="/media/a/b" alt="IMG_2034.JPG"></p>', ''],
  ['image-alt-vague', '<p><img src="/media/a/b" alt="写真"></p>', ''],
  ['image-alt-long', `<p><img src="/media/a/b" alt="${'長い説明'.repeat(31)}"></p>`, ''],
  ['image-of-text', '<p><img src="/media/a/b" alt="訓練のチラシ"></p>', ''],
  ['heading-empty', '<h2></h2><p>あ</p>', '<p>あ</p>'],
  ['heading-order', '<h2>一</h2><h4>二</h4>', '<h2>一</h2><h3>二</h3>'],
  ['heading-order', '<h3>一</h3>', '<h2>一</h2>'],
  ['heading-bold', '<p><strong>持ち物</strong></p><p>水</p>', '<h2>持ち物</h2><p>水</p>'],
  ['heading-repeats-title', '<h2>防災訓練のお知らせ</h2><p>あ</p>', '<p>あ</p>'],
  ['link-text', '<p>申し込みは<a href="/x">こちら</a></p>', ''],
  ['link-text', '<p><a href="/x">詳しくはこちらをご覧ください</a></p>', ''],
  ['link-text', '<p><a href="/x">【ここ】</a></p>', ''],
  ['link-text', '<p><a href="/x">詳細</a></p>', ''],
  ['link-text', '<p><a href="/x">click here</a></p>', ''],
  ['link-address-as-text', '<p><a href="https://a.example/">https://a.example/</a></p>', ''],
  ['link-same-text', '<p><a href="/x">申込書</a>と<a href="/y">申込書</a></p>', ''],
  ['link-empty', '<p>あ<a href="/x"></a></p>', '<p>あ</p>'],
  ['link-broken', '<p><a href="/gone">地図</a></p>', '<p>地図</p>'],
  [
    'link-attachment',
    `${body}<p><a href="/media/a/b.pdf" data-attachment>案内（PDF）</a></p>`,
    `${body}<p><a href="/media/a/b.pdf" data-attachment>案内（PDF：123KB）</a></p>`,
  ],
  ['link-attachment', `${body}<p><a href="https://a.example/x.xlsx">名簿</a></p>`, ''],
  ['pdf-only', '<p><a href="/media/a/b.pdf" data-attachment>案内（PDF：123KB）</a></p>', ''],
  [
    'table-headers',
    '<table><tbody><tr><td>名前</td><td>所</td><td>電話</td></tr><tr><td>あ</td><td>い</td><td>1</td></tr></tbody></table>',
    '<table><thead><tr><th scope="col">名前</th><th scope="col">所</th><th scope="col">電話</th></tr></thead><tbody><tr><td>あ</td><td>い</td><td>1</td></tr></tbody></table>',
  ],
  [
    'table-headers',
    '<table><caption>訓練</caption><tbody><tr><td>日</td><td>11月23日</td></tr><tr><td>所</td><td>校庭</td></tr></tbody></table>',
    '<table><caption>訓練</caption><tbody><tr><th scope="row">日</th><td>11月23日</td></tr><tr><th scope="row">所</th><td>校庭</td></tr></tbody></table>',
  ],
  [
    'table-scope',
    '<table><tbody><tr><th>所</th><td>校庭</td></tr></tbody></table>',
    '<table><tbody><tr><th scope="row">所</th><td>校庭</td></tr></tbody></table>',
  ],
  [
    'table-empty-header',
    '<table><thead><tr><th></th><th scope="col">数</th></tr></thead><tbody><tr><th scope="row">あ</th><td>1</td></tr></tbody></table>',
    '<table><thead><tr><td></td><th scope="col">数</th></tr></thead><tbody><tr><th scope="row">あ</th><td>1</td></tr></tbody></table>',
  ],
  [
    'table-caption',
    '<table><tbody><tr><th scope="row">所</th><td>校庭</td></tr></tbody></table>',
    '',
  ],
  [
    'table-layout',
    `<table><tbody><tr><td>${'長い文章です。'.repeat(20)}</td><td>あ</td></tr></tbody></table>`,
    '',
  ],
  [
    'table-merged',
    '<table><tbody><tr><th scope="row" rowspan="2">所</th><td>校庭</td></tr><tr><td>体育館</td></tr></tbody></table>',
    '',
  ],
  ['list-typed', '<p>・水<br>・パン</p>', '<ul><li>水</li><li>パン</li></ul>'],
  ['list-typed', '<p>1. 水<br>2. パン</p>', '<ol><li>水</li><li>パン</li></ol>'],
  ['list-typed', '<p>・水</p><p>・パン</p>', ''],
  [
    'language-part',
    '<p>Please bring your own drink. と言う</p>',
    '<p><span lang="en">Please bring your own drink.</span> と言う</p>',
  ],
  ['language-part', '<p>안녕하세요 여러분</p>', '<p><span lang="ko">안녕하세요 여러분</span></p>'],
  [
    'language-part',
    '<p>Xin chào các bạn nhé ơi</p>',
    '<p><span lang="vi">Xin chào các bạn nhé ơi</span></p>',
  ],
  ['colour-contrast', '<p style="color:#999">薄い</p>', '<p>薄い</p>'],
  ['colour-contrast', '<p>あ<font color="yellow">黄</font></p>', '<p>あ黄</p>'],
  ['colour-only', '<p>赤字の部分を書いてください。</p>', ''],
  ['colour-callout', '<div class="callout-warning"><p>川に近づかないで</p></div>', ''],
  ['place-only', '<p>右のボタンを押します。</p>', ''],
  ['space-in-word', '<p>日　時 正午</p>', '<p>日時 正午</p>'],
  ['space-in-word', '<p>日　時は正午</p>', '<p>日時は正午</p>'],
  ['space-in-word', '<p>電　話：0123</p>', '<p>電話：0123</p>'],
  ['space-in-word', '<p>問　合　先 総務課</p>', '<p>問合先 総務課</p>'],
  ['space-double', '<p>水　　パン</p>', '<p>水　パン</p>'],
  ['break-in-word', '<p>市役所の会議室<br>で行います。</p>', '<p>市役所の会議室で行います。</p>'],
  ['character-private', '<p>\ue000市</p>', ''],
  ['character-machine', '<p>㈱見本</p>', '<p>株式会社見本</p>'],
  ['character-machine', '<p>②水</p>', '<p>(2)水</p>'],
  ['character-machine', '<p>Ⅳ期</p>', '<p>4期</p>'],
  ['character-machine', '<p>㉝番</p>', '<p>(33)番</p>'],
  ['character-kana', '<p>ﾊﾟｿｺﾝ</p>', '<p>パソコン</p>'],
  ['character-wide', '<p>１，２３４円</p>', '<p>1,234円</p>'],
  ['character-wide', '<p>ＰＤＦで</p>', '<p>PDFで</p>'],
  ['date-weekday', '<p>11月23日（火）に</p>', '<p>11月23日（月）に</p>'],
  ['date-weekday', '<p>令和8年11月23日（日曜日）</p>', '<p>令和8年11月23日（月曜日）</p>'],
  ['date-weekday', '<p>1月11日（火・祝）</p>', '<p>1月11日（月・祝）</p>'],
  ['date-weekday', '<p>2026/11/23（火）</p>', '<p>2026年11月23日（月）</p>'],
  ['date-impossible', '<p>2026年2月29日</p>', ''],
  ['date-impossible', '<p>11月31日（火）</p>', ''],
  ['date-form', '<p>2026/11/23まで</p>', '<p>2026年11月23日まで</p>'],
  ['date-form', '<p>R8.11.23</p>', '<p>2026年11月23日</p>'],
  ['date-form', '<p>11/23（月）に</p>', '<p>11月23日（月）に</p>'],
  ['date-form', '<p>H30年度の</p>', '<p>平成30年度の</p>'],
  ['date-form', '<p>11月23日～12月1日</p>', '<p>11月23日から12月1日</p>'],
  ['time-form', '<p>13時～15時</p>', '<p>午後1時から午後3時</p>'],
  ['time-form', '<p>午前9:30～17:15まで</p>', '<p>午前9時30分から午後5時15分まで</p>'],
  ['time-form', '<p>12:00に</p>', '<p>正午に</p>'],
  ['time-form', '<p>１３時３０分から</p>', '<p>午後1時30分から</p>'],
  ['date-relative', '<p>来週から始めます。</p>', ''],
  ['plain-sentence', `<p>${'長い文を、'.repeat(20)}書く。</p>`, ''],
  ['plain-passive', '<p>作られたものが使われたと言われています。</p>', ''],
  ['plain-negation', '<p>使えないわけではない。</p>', ''],
  ['plain-kanji', `<p>${'地域振興計画策定委員会の開催を'.repeat(5)}</p>`, ''],
  ['plain-noun-chain', '<p>地域公共交通網形成計画策定を見る。</p>', ''],
  ['plain-jargon', '<p>決まりを遵守する人</p>', '<p>決まりを守る人</p>'],
  ['plain-katakana', '<p>市民のニーズを聞く</p>', '<p>市民の求められていることを聞く</p>'],
];

const namedBy = (findings: readonly Finding[], name: string): Finding => {
  const found = findings.find(({ rule }) => rule === name);
  if (!found) throw new Error(`no ${name} among ${findings.map(({ rule }) => rule).join(', ')}`);
  return found;
};

/** What stands at the place of a finding. */
function standsAt(html: string, { place }: Finding): string {
  let nodes = parseContent(html);
  let letters = '';
  for (const at of place.path) {
    const node = nodes[at];
    if (!node) throw new Error(`nothing at ${place.path.join('/')}`);
    letters = lettersOf(node);
    nodes = node.kind === 'element' ? [...node.children] : [];
  }
  return letters.slice(place.start, place.end);
}

describe('checks', () => {
  it.each(cases)('%s sees %s', (rule, wrong, mended) => {
    const found = namedBy(check(wrong), rule);
    expect(found.severity).toBe(rules[rule as keyof typeof rules].severity);
    if (found.place.start !== undefined) {
      const letters = standsAt(wrong, found).replace(/\s+/g, ' ').trim();
      expect(found.place.end).toBeGreaterThan(found.place.start);
      expect(letters.startsWith(found.place.excerpt.replace('…', ''))).toBe(true);
    }
    expect(found.fix ? applyFix(wrong, found) : '').toBe(mended);
    if (mended) expect(check(mended).map((left) => left.rule)).not.toContain(rule);
  });

  it('has a case for every rule', () => {
    const tried = new Set(cases.map(([rule]) => rule));
    expect(Object.keys(rules).filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it.each([
    [
      'a plain page',
      `<h2>訓練の内容</h2>${body}<h3>とき</h3><p>2026年11月23日（月）午後1時から午後3時まで</p>`,
    ],
    ['a link that names its target', '<p><a href="/x">ごみの分け方</a></p>'],
    ['weekdays in a row', '<p>月　火　水</p>'],
    ['a fraction', '<p>住民の1/2の賛成</p>'],
    ['an address of the web', '<p>アドレスは example.jp/2026/11/23/ です。</p>'],
    ['hours as a length', '<p>24時間、3時間で</p>'],
    ['a time before noon', '<p>10時に</p>'],
    ['an English name', '<p>Windows 11 と Microsoft Edge</p>'],
    ['English that says so', '<p><span lang="en">Please bring your own drink.</span></p>'],
    ['English page', '<p lang="en">On 2026/11/23 at 13:00, we meet here.</p>'],
    ['a decoration', '<p><img src="/media/a/b" alt="" data-decorative></p>'],
    ['a name in ruby', '<p><ruby>須坂<rt>すざか</rt></ruby>市</p>'],
    ['an address in lines', '<p>見本市役所<br>〒382-0000<br>見本1丁目</p>'],
    ['contrast enough', '<p style="color:#333;background:#fff">濃い</p>'],
    ['one word of a longer one', '<p>公開催事の案内</p>'],
  ])('finds nothing in %s', (_name, html) => {
    expect(check(html).filter(({ severity }) => severity !== 'advice')).toEqual([]);
  });

  it('lists findings in the order of reading', () => {
    const found = check('<p>②と①</p><h4>見</h4><p>㈱</p>');
    expect(found.map(({ place }) => place.path[0])).toEqual([0, 0, 1, 2]);
    expect(found[0]?.place.start).toBe(0);
  });

  it('points into the text of the node, after other nodes', () => {
    const html = '<ul><li>あ</li><li>い<strong>う㈱え</strong></li></ul>';
    const found = namedBy(check(html), 'character-machine');
    expect(found.place).toEqual({ path: [0, 1, 1, 0], start: 1, end: 2, excerpt: '㈱' });
    expect(applyFix(html, found)).toBe(
      '<ul><li>あ</li><li>い<strong>う株式会社え</strong></li></ul>',
    );
  });

  it('reads Japanese rules only in Japanese', () => {
    const rulesOf = (language: 'ja' | 'en') =>
      checkContent('<p>Open 13:00</p>', { today, language }).map(({ rule }) => rule);
    expect(rulesOf('ja')).toContain('time-form');
    expect(rulesOf('en')).toEqual([]);
  });
});

describe('any content', () => {
  const wrong = fc.constantFrom(
    ...cases.map(([, html]) => html),
    ...Object.values(xssCorpus).flat(),
  );
  const mixed = fc.array(fc.oneof(wrong, fc.string({ unit: 'grapheme' })), { maxLength: 6 });

  it('is checked without throwing, and every fix gives content that is allowed', () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const { html } = cleanHtml(parts.join(''), { from: 'api' });
        for (const found of check(html)) {
          standsAt(html, found);
          if (!found.fix) continue;
          const fixed = applyFix(html, found);
          expect(fixed).not.toBe(html);
          cleanHtml(fixed, { from: 'editor' });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes to an end when one key after the other is pressed', () => {
    let { html } = cleanHtml(cases.map(([, wrongHtml]) => wrongHtml).join(''), { from: 'editor' });
    for (let round = 0; round < 400; round++) {
      const next = check(html).find(({ fix }) => fix !== undefined);
      if (!next) return;
      html = applyFix(html, next);
    }
    throw new Error('fixes never end');
  });
});
