import { foldCode } from '#japan/digits.ts';
import type { PersonalKind, PersonalSpan } from './mask.ts';

/** What one pattern finds; where it has a group named `is`, only that is taken out. */
interface Pattern {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  /** Finds that are something else after all, by what was found and what follows it. */
  readonly unless?: (found: string, behind: string) => boolean;
}

/** 2026-11-23: a day, not the number of a house. */
const isDay = (found: string) => /^(?:19|20)\d\d-(?:0?\d|1[0-2])-(?:[0-2]?\d|3[01])$/.test(found);

/** Amounts and hours: 10000000円, 9-17時. */
const counts =
  /^ *(?:円|人|名|件|万|億|時|年|月|日|歳|才|回|台|個|本|冊|㎡|m|%|パーセント|分|度|割|世帯)/;

/** Places where people show themselves; an address of the town's own website tells nothing. */
const profiles =
  'twitter\\.com|x\\.com|instagram\\.com|facebook\\.com|tiktok\\.com|threads\\.net|line\\.me|note\\.com|github\\.com|ameblo\\.jp|youtube\\.com/@';

const beforeHouse = '(?:大字|字|町|村|市|区|丁目|条|通り?)[\\p{Script=Han}ぁ-んァ-ヶー]{0,8}';

const local = '[!#-&*+./0-9=?A-Z^_`{|}~-]';
/** Of ASCII, or of kanji in all but the last part. */
const domain = '(?:[a-z0-9\\u4e00-\\u9fff-]+\\.)+[a-z0-9-]+';

/** In order: what stands first wins where two find the same. */
const patterns: readonly Pattern[] = [
  {
    kind: 'mail',
    pattern: new RegExp(
      `(?<!${local})${local}+(?: ?@ ?|[([](?:at|アット|あっと)[)\\]]|アット|あっと| at )${domain}`,
      'gi',
    ),
  },
  {
    kind: 'web',
    pattern: new RegExp(`(?:https?://)?(?:www\\.|m\\.)?(?:${profiles})[/\\w.@~%?=&#-]*`, 'gi'),
  },
  {
    kind: 'web',
    pattern: /https?:\/\/[^\s\u3000-\u30ff\u4e00-\u9fff]*\/~[^\s\u3000-\u30ff\u4e00-\u9fff]*/gi,
  },
  // An account by its sign, as in @someone.
  { kind: 'web', pattern: /(?<![\w@])@[a-z0-9_.]{3,}/gi },
  { kind: 'phone', pattern: /(?:\+ ?81|(?<!\d)0)(?:[-. ()~〜の]{0,3}\d){8,10}(?!\d)/g },
  // The old numerals, as older people write them.
  { kind: 'phone', pattern: /[〇○零](?:[-. ()の]{0,2}[〇○零一二三四五六七八九]){9,10}/g },
  {
    kind: 'phone',
    pattern:
      /(?:電話|でんわ|tel|携帯|ケータイ|連絡先|fax)[^\d\n]{0,8}(?<is>\d{2,4}(?:-| |局?の)\d{4})(?!\d)/giu,
  },
  {
    kind: 'phone',
    pattern:
      /(?:電話|でんわ|携帯|連絡先)[^〇一二三四五六七八九\n]{0,6}(?<is>[〇一二三四五六七八九]{2,4}(?:-|局?の)[〇一二三四五六七八九]{4})/gu,
  },
  // 個人番号 has 12 digits, cards have up to 19, 運転免許証 has 12.
  { kind: 'number', pattern: /\d(?:[-. ]{0,2}\d){11,}/g },
  { kind: 'number', pattern: /\d{7,11}(?!\d)/g, unless: (_found, behind) => counts.test(behind) },
  {
    kind: 'number',
    pattern: /(?:口座|番号|証|記号|ナンバー|id)[^\d\n、。]{0,8}(?<is>\d(?:-?\d){5,})/giu,
  },
  {
    kind: 'postcode',
    pattern: /(?<![\d-])〒? ?\d{3}-\d{4}(?![\d-])/g,
    unless: (found, behind) => !found.startsWith('〒') && counts.test(behind),
  },
  {
    kind: 'plate',
    pattern: /\d{2,3} ?[ぁ-ん] ?(?:\d{2}-\d{2}|[・.]{1,3} ?-?\d{1,3})(?!\d)/gu,
  },
  {
    kind: 'plate',
    pattern:
      /\p{Script=Han} ?(?<is>\d{3} ?[^\P{Script=Hiragana}とはのにもでやかがをへおし] ?\d{4})(?!\d)/gu,
  },
  {
    kind: 'address',
    pattern:
      /[\d一二三四五六七八九十百]{1,6}番地?(?:の?[\d一二三四五六七八九十]{1,6})?号?(?![線組目手号])/gu,
    unless: (found, behind) =>
      !/地|号$|番[の\d一二三四五六七八九十]/u.test(found) || /^ *(?:時|年|月|人)/.test(behind),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${beforeHouse} ?(?<is>\\d{1,5}-\\d{1,4}(?:-\\d{1,4}){0,2})(?![\\d-])`,
      'gu',
    ),
    unless: (found, behind) => isDay(found) || counts.test(behind),
  },
  {
    kind: 'address',
    pattern: /(?<![\d-])\d{1,4}-\d{1,4}-\d{1,4}(?:-\d{1,4})?(?![\d-])/g,
    unless: (found, behind) => isDay(found) || counts.test(behind),
  },
  { kind: 'address', pattern: /\d{1,4}号室/g },
];

/** One character for one: digits of every script, half-width letters, hyphens; places stay the same. */
function folded(text: string): string {
  return foldCode(text).replace(/[^ -~]/g, (char) => {
    const plain = /[\p{Nd}\p{Zs}\t]/u.test(char) ? char.normalize('NFKC') : char;
    return plain.length === 1 ? plain : char;
  });
}

function spansOf({ kind, pattern, unless }: Pattern, text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match.groups?.is ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    const end = start + found.length;
    if (!unless?.(found, text.slice(end, end + 8))) spans.push({ kind, start, end });
  }
  return spans;
}

/** Numbers, addresses and accounts in a text; may overlap, those that win first. */
export function findByPattern(text: string): PersonalSpan[] {
  const plain = folded(text);
  return patterns.flatMap((pattern) => spansOf(pattern, plain));
}
