import { escapeHtml, lettersOf } from '../html/node.ts';
import type { Located } from '../html/outline.ts';
import type { Finding } from './finding.ts';
import { finding, type Page, wholeOf } from './page.ts';

/** Words that name no target, with particles and brackets that may stand around them. */
const vague =
  /^[「『（(【\s]*(?:(?:詳しく|詳細|くわしく|続き|内容)?は?(?:こちら|コチラ|此方|ここ|ココ)(?:を?(?:クリック|ご覧(?:ください)?|参照))?(?:から|へ|です)?|詳しくは?|詳細(?:情報|を見る)?|くわしく|続きを?(?:読む|見る)|もっと(?:見る|読む)|クリック|リンク|次へ|別ウィンドウ(?:で開く)?|一覧|ダウンロード|here|click here|more|read more|details|link|this page)[」』）)】\s。.>＞»→…]*$/i;
const address = /^(?:https?:\/\/|www\.)\S+$/i;
const files = /\.(pdf|docx?|xlsx?|pptx?|csv|zip)(?:[?#]|$)/i;
const saysKind = /PDF|ワード|Word|エクセル|Excel|パワーポイント|PowerPoint|CSV|ZIP/i;
const saysSize = /\d\s*(?:KB|MB|GB|キロバイト|メガバイト|バイト)/i;

function wordsOf({ element }: Located): string {
  const speak = (node: Located['element']['children'][number]): string => {
    if (node.kind === 'text') return node.text;
    if (node.name === 'img') return node.attributes.alt ?? '';
    return node.name === 'rt' || node.name === 'rp' ? '' : node.children.map(speak).join('');
  };
  return element.children.map(speak).join('').replace(/\s+/g, ' ').trim();
}

function findWords(located: Located, words: string): Finding[] {
  const place = wholeOf(located);
  if (words === '') {
    const message = {
      ja: 'リンクに文字がありません。行き先の名前を書くか、リンクを消してください。',
      en: 'This link has no words. Please name its target or remove it.',
    };
    const label = { ja: 'リンクを消す', en: 'Remove the link' };
    return [finding('link-empty', place, message, { label, replacement: '' })];
  }
  if (vague.test(words)) {
    return [
      finding('link-text', place, {
        ja: `「${words}」だけでは行き先が分かりません。「ごみの分け方のページ」のように、行き先の名前をリンクにしてください。`,
        en: `“${words}” does not say where the link goes. Please use the name of its target.`,
      }),
    ];
  }
  if (!address.test(words)) return [];
  return [
    finding('link-address-as-text', place, {
      ja: 'アドレスがそのままリンクになっています。読み上げると長く、行き先も分かりません。行き先の名前を書いてください。',
      en: 'An address as link text is long to hear and says little. Please write the name of the target.',
    }),
  ];
}

/** @param bytes size of a file. @returns `320KB`, `1.4MB` */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 1) return `${Math.round(megabytes * 10) / 10}MB`;
  return `${Math.max(1, Math.round(bytes / 1_000))}KB`;
}

function findAttachment(
  located: Located,
  words: string,
  { attachments }: Page['options'],
): Finding[] {
  const { href = '' } = located.element.attributes;
  const offered = 'data-attachment' in located.element.attributes || files.test(href);
  if (!offered || words === '' || (saysKind.test(words) && saysSize.test(words))) return [];
  const facts = attachments?.(href);
  const message = {
    ja: 'ファイルを開くリンクには、種類と大きさを「（PDF：320KB）」のように書いてください。',
    en: 'A link to a file says its kind and size, as in “(PDF: 320KB)”.',
  };
  const { children, attributes } = located.element;
  const onlyText = children.every((child) => child.kind === 'text');
  if (!facts || !onlyText) return [finding('link-attachment', wholeOf(located), message)];
  const bare = lettersOf(located.element).replace(
    /[（(](?:PDF|Word|Excel|CSV|ZIP)[^）)]*[）)]\s*$/i,
    '',
  );
  const full = `${bare}（${facts.kind}：${sizeText(facts.bytes)}）`;
  const kept = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return [
    finding('link-attachment', wholeOf(located), message, {
      label: { ja: '種類と大きさを加える', en: 'Add kind and size' },
      replacement: `<a${kept.join('')}>${escapeHtml(full)}</a>`,
    }),
  ];
}

function findBroken(located: Located, { knownLinks }: Page['options']): Finding[] {
  const { href = '' } = located.element.attributes;
  if (knownLinks?.(href) !== 'broken') return [];
  const message = {
    ja: `リンク先「${href}」が開けません。アドレスを確かめるか、リンクを外してください。`,
    en: `“${href}” cannot be opened. Please check the address or remove the link.`,
  };
  const label = { ja: 'リンクを外して文字を残す', en: 'Remove the link, keep the words' };
  const replacement = escapeHtml(lettersOf(located.element));
  return [finding('link-broken', wholeOf(located), message, { label, replacement })];
}

function findSameWords(links: readonly { located: Located; words: string }[]): Finding[] {
  const first = new Map<string, string>();
  return links.flatMap(({ located, words }) => {
    const { href = '' } = located.element.attributes;
    const known = first.get(words);
    if (known === undefined) first.set(words, href);
    if (words === '' || vague.test(words) || known === undefined || known === href) return [];
    return [
      finding('link-same-text', wholeOf(located), {
        ja: `「${words}」というリンクが複数あり、行き先が違います。違いが分かる言葉にしてください。`,
        en: `Several links say “${words}” and go to different places. Please tell them apart.`,
      }),
    ];
  });
}

/** What links say (2.4.4) and whether they lead anywhere. */
export function checkLinks({ elements, options }: Page): Finding[] {
  const links = elements
    .filter(({ element }) => element.name === 'a' && 'href' in element.attributes)
    .map((located) => ({ located, words: wordsOf(located) }));
  const each = links.flatMap(({ located, words }) => [
    ...findWords(located, words),
    ...findAttachment(located, words, options),
    ...findBroken(located, options),
  ]);
  return [...each, ...findSameWords(links)];
}

/** A page whose body is only files: nothing to read on a phone, aloud or in another language. */
export function checkPdfOnly({ nodes, elements }: Page): Finding[] {
  const offers = elements.filter(
    ({ element: { name, attributes } }) =>
      name === 'a' && ('data-attachment' in attributes || files.test(attributes.href ?? '')),
  );
  const [first] = offers;
  if (!first) return [];
  const all = nodes.map(lettersOf).join('').replace(/\s/g, '').length;
  const linked = offers.map(({ element }) => lettersOf(element).replace(/\s/g, '').length);
  if (all - linked.reduce((sum, length) => sum + length, 0) >= 80) return [];
  return [
    finding('pdf-only', wholeOf(first), {
      ja: '本文が添付ファイルだけです。何が書いてあるか、だれが何をいつまでにするのかを本文にも書いてください。',
      en: 'The page holds only files. Please also write in the text what they say, and who does what by when.',
    }),
  ];
}
