import { weekdayOf } from '#japan/dates.ts';
import {
  type ContentNode,
  element,
  isElement,
  parseContent,
  serializeContent,
  textNode,
} from '../html/node.ts';
import { easyWords } from './easy-words.ts';
import { findJargon } from './jargon.ts';

function withoutJargon(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end, instead, fits } of findJargon(text)) {
    const [first = ''] = instead;
    const word = text.slice(start, end);
    // Where the suggestion would break the grammar, it stands behind the word as an explanation.
    result += `${text.slice(from, start)}${fits ? first : `${word}（${first}）`}`;
    from = end;
  }
  return result + text.slice(from);
}

const easyPattern = new RegExp(
  easyWords
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const easyBy: ReadonlyMap<string, string> = new Map(easyWords);

/** A word that stands in brackets is an explanation already. */
const withEasyWords = (text: string): string =>
  text.replace(easyPattern, (word, at: number) =>
    text[at - 1] === '（' ? word : (easyBy.get(word) ?? word),
  );

/** Long sentences end where a clause ends that can stand alone. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/(ます|です|ました|でした|ません)が、/g, '$1。でも、'],
  [/(ます|です|ました|でした|ません)ので、/g, '$1。だから、'],
  [/(ます|です|ました|でした|ません)から、/g, '$1。だから、'],
  [/(ます|です|ました|でした|ません)し、/g, '$1。そして、'],
  [/ております。/g, 'ています。'],
  [/ており、/g, 'ています。'],
  [/なお、|また、/g, ''],
  [/であり、/g, 'です。'],
  [/となり、/g, 'になります。'],
  [/となっております/g, 'です'],
  [/となります/g, 'です'],
  [/いたします/g, 'します'],
  [/いただきます/g, 'もらいます'],
  [/ございます/g, 'あります'],
  [/でございます/g, 'です'],
];

/** Plain ends of sentences in the polite form. */
const polite: readonly (readonly [RegExp, string])[] = [
  [/であった。/g, 'でした。'],
  [/である。/g, 'です。'],
  [/ではない。/g, 'ではありません。'],
  [/できない。/g, 'できません。'],
  [/しない。/g, 'しません。'],
  [/(?<=[\p{sc=Han}\p{sc=Katakana}])だ。/gu, 'です。'],
  [/(?<!ま)した。/g, 'しました。'],
  [/する。/g, 'します。'],
  [/できる。/g, 'できます。'],
  [/すること。/g, 'してください。'],
  [/のこと。/g, 'です。'],
  [/なる。/g, 'なります。'],
  [/ある。/g, 'あります。'],
];

const rewriteAll = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((rewritten, [pattern, words]) => rewritten.replace(pattern, words), text);

const dated = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:[（(][日月火水木金土][）)])?/g;
const briefDay = /（([日月火水木金土])）/g;

function spellDates(text: string): string {
  const full = text.replace(dated, (words, year: string, month: string, day: string) => {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    try {
      return `${year}年${month}月${day}日（${weekdayOf(iso)}曜日）`;
    } catch {
      // A day that does not exist stays as it is; the checks name it.
      return words;
    }
  });
  return full.replace(briefDay, '（$1曜日）').replace(/[～〜]/g, 'から ');
}

/** One line of plain Japanese by rules. */
export function easyText(text: string): string {
  const plain = rewriteAll(withoutJargon(text), turns);
  return spellDates(withEasyWords(rewriteAll(plain, polite)));
}

/** Each sentence of a paragraph is a paragraph: short pieces with room between. */
function splitParagraph(children: readonly ContentNode[]): ContentNode[] {
  const parts: ContentNode[][] = [[]];
  const pieces = children.flatMap((node): ContentNode[] =>
    node.kind === 'text'
      ? node.text.split(/(?<=。)(?![」）])/).map((piece) => textNode(piece))
      : [node],
  );
  for (const piece of pieces) {
    const before = parts.at(-1)?.at(-1);
    if (before?.kind === 'text' && before.text.endsWith('。')) parts.push([]);
    if (piece.kind === 'element' || piece.text.trim() !== '') parts.at(-1)?.push(piece);
  }
  return parts.filter((part) => part.length > 0).map((part) => element('p', part));
}

function ease(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes.flatMap((node): ContentNode[] => {
    if (node.kind === 'text') return [textNode(easyText(node.text))];
    if (isElement(node, 'rt', 'rp')) return [node];
    const children = ease(node.children);
    return isElement(node, 'p') && !node.attributes.lang
      ? splitParagraph(children)
      : [element(node.name, children, node.attributes)];
  });
}

/**
 * A draft in やさしい日本語 by rules: words of offices replaced or explained, long sentences parted, です and
 * ます, dates spelled out. A person finishes it: rules do not know what can be left out.
 */
export function draftEasy(html: string): string {
  return serializeContent(ease(parseContent(html)));
}
