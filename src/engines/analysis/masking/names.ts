import type { Token, Tokenizer } from '#japan/reading/tokenizer.ts';
import type { PersonalSpan } from './mask.ts';

interface Placed extends Token {
  readonly start: number;
  readonly end: number;
}

/** What people are called behind their name. */
const honorifics = /^(?:さん|様|さま|氏|君|くん|ちゃん|殿|先生|女史|夫妻|宅|家)$/;

/** Offices: the name before them goes, they stay. 市長 and 区長 are not here: 須坂市長, 日滝区長. */
const offices =
  /^(?:課長|係長|部長|次長|室長|主任|主事|主査|補佐|議員|市議|校長|園長|教頭|教諭|保育士|巡査|医師|院長|店長|社長|会長|職員|容疑者|被告)$/;

/** What makes a name the name of a place or a house. */
const placeEndings =
  /^(?:市|町|村|区|郡|県|府|都|道|駅|橋|川|山|池|通り|小学校|中学校|高校|高等学校|大学|保育園|幼稚園|公園|公民館|図書館|病院|医院|記念館|美術館|博物館|神社|寺|城|線|地区|地域|方面|市長|市役所|町長|村長|区長|小|中|沢|原|団地|商店|工業|建設|温泉|交差点)/;

/** Surnames that IPADIC takes for common nouns even before さん. */
const commonSurnames = new Set(
  '星 泉 関 岡 島 谷 滝 沢 辻 堀 浜 岩 峰 峯 畑 畠 土屋 大工 庄司 神 西 東 南 北 中 上 金 桜 榊 楠 柳 菊 林 森 原 町 村 池 宮 城 堤 窪 牧 角 角田 城戸 風間 山 川 竹 梅 松 杉 桑 萩 荻 今 入 菅 管 湊 轟 岸 芝 旭 乾 巽 丸山 青 黒 白'.split(
    ' ',
  ),
);

/** So frequent, and so seldom a place, that it is a person even without さん: 田中が、佐藤は、鈴木も. */
const frequent = new Set(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 中村 小林 加藤 吉田 山田 佐々木 山本 斎藤 斉藤 齋藤 阿部 藤田 後藤 近藤 遠藤 青木 坂本 藤井 西村'.split(
    ' ',
  ),
);

function place(tokens: readonly Token[]): Placed[] {
  let start = 0;
  return tokens.map((token) => {
    const end = start + token.surface.length;
    const placed = { ...token, start, end };
    start = end;
    return placed;
  });
}

const isName = ({ group, surface }: Token) => group === '人名' && !honorifics.test(surface);
const isBlank = ({ surface }: Token) => /^[ \u3000]$/.test(surface);
const isUnknown = ({ base, reading, partOfSpeech }: Token) =>
  partOfSpeech === '名詞' && base === undefined && reading === undefined;

/** May be a name because さん follows: everything but words that everybody shares (運転手さん). */
function maybeName(token: Token): boolean {
  if (/^[A-Za-zＡ-Ｚａ-ｚ○〇●◯*＊×]$/.test(token.surface)) return false;
  if (isName(token) || commonSurnames.has(token.surface)) return true;
  if (token.detail === '固有名詞') return token.group !== '組織';
  return isUnknown(token) && /[\p{L}]/u.test(token.surface);
}

/** マネ of ケアマネ: the dictionary cut a word of katakana and took its end for a name. */
const isTail = (token: Placed, before: Placed | undefined) =>
  /^[ァ-ヶー]/.test(token.surface) && /[ァ-ヶー]$/.test(before?.surface ?? '');

/** First and last token of the name that ends before `at`; with a blank inside, 山田 太郎さん. */
function nameBefore(tokens: readonly Placed[], at: number): Placed | undefined {
  let first: Placed | undefined;
  for (let n = at - 1; n >= Math.max(0, at - 4); n -= 1) {
    const token = tokens[n];
    if (!token) break;
    if (isBlank(token) && first && isName(tokens[n - 1] ?? token)) continue;
    if (!(first ? isName(token) || isUnknown(token) : maybeName(token))) break;
    first = token;
  }
  return first && isTail(first, tokens[tokens.indexOf(first) - 1]) ? undefined : first;
}

const introduced = /^(?:申し|もうし|言い|いい|名乗)/;

/** Alone before と申します, が, は. */
function standsForPerson(tokens: readonly Placed[], at: number): boolean {
  const [one, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one || !next) return false;
  if (isName(one) && next.surface === 'と' && introduced.test(after?.surface ?? '')) return true;
  return frequent.has(one.surface) && /^[がはも]$/.test(next.surface);
}

/** 姓 and 名 one after the other, unless a house or a street is called so. */
function wholeName(tokens: readonly Placed[], at: number): Placed | undefined {
  const one = tokens[at];
  if (one?.part !== '姓' || !isName(one)) return undefined;
  const last = tokens[at + 1];
  const given = last && isBlank(last) ? tokens[at + 2] : last;
  if (given?.part !== '名' || !isName(given)) return undefined;
  const behind = tokens[tokens.indexOf(given) + 1]?.surface ?? '';
  return placeEndings.test(behind) ? undefined : given;
}

/** 氏名：山田太郎 and a line that holds a name and nothing else. */
const labelled =
  /(?:氏名|名前|なまえ|お名前|記入者|投稿者|差出人)[ \u3000]*[:：][ \u3000]*(?<is>[^\s\d、。,（(［[]{2,12}(?:[ \u3000][^\s\d、。,（(［[]{1,6})?)/gu;

function labelledNames(text: string): PersonalSpan[] {
  return [...text.matchAll(labelled)].flatMap((match): PersonalSpan[] => {
    const found = match.groups?.is;
    const start = match.index + match[0].length - (found?.length ?? 0);
    return found ? [{ kind: 'name', start, end: start + found.length }] : [];
  });
}

/**
 * Names of people, without さん and 様, which stay. What stands for an office (市長), a place or a
 * house (須坂市、田中町、山田公園) is none.
 */
export function findNames(text: string, tokenize: Tokenizer): PersonalSpan[] {
  const tokens = place(tokenize(text));
  const spans = labelledNames(text);
  const keep = (start: number, end: number) => spans.push({ kind: 'name', start, end });
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before && (honorifics.test(token.surface) || offices.test(token.surface))) {
      const first = nameBefore(tokens, at);
      const office = offices.test(token.surface) || /^[宅家]$/.test(token.surface);
      if (first && (!office || isName(before))) keep(first.start, before.end);
    }
    const given = wholeName(tokens, at);
    if (given) keep(token.start, given.end);
    else if (standsForPerson(tokens, at)) keep(token.start, token.end);
  });
  return spans;
}
