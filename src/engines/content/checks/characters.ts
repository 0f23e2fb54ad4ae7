import type { Finding } from './finding.ts';
import { finding, japaneseSpots, matchesIn, type Page, rewrite } from './page.ts';

/**
 * Letters that some machines lack, voices skip or searches miss, with what says the same everywhere.
 * Circled and Roman numbers are made by rule below.
 */
const replacements: Readonly<Record<string, string>> = {
  '㈱': '株式会社',
  '㈲': '有限会社',
  '㈹': '（代表）',
  '㈳': '社団法人',
  '㈶': '財団法人',
  '㊑': '株式会社',
  '㊤': '（上）',
  '㊥': '（中）',
  '㊦': '（下）',
  '㊧': '（左）',
  '㊨': '（右）',
  '㊙': '秘',
  '㊞': '印',
  '㊗': '祝',
  '㈰': '（日）',
  '㈪': '（月）',
  '㈫': '（火）',
  '㈬': '（水）',
  '㈭': '（木）',
  '㈮': '（金）',
  '㈯': '（土）',
  '㈷': '（祝）',
  '℡': '電話',
  '☎': '電話',
  '☏': '電話',
  '№': 'No.',
  '㏍': '株式会社',
  '㍾': '明治',
  '㍽': '大正',
  '㍼': '昭和',
  '㍻': '平成',
  '㋿': '令和',
  '㎜': 'mm',
  '㎝': 'cm',
  '㎞': 'km',
  '㎡': '平方メートル',
  '㎥': '立方メートル',
  '㎎': 'mg',
  '㎏': 'kg',
  '㏄': 'cc',
  '㌢': 'センチ',
  '㌔': 'キロ',
  '㍍': 'メートル',
  '㌘': 'グラム',
  '㌧': 'トン',
  '㌃': 'アール',
  '㌶': 'ヘクタール',
  '㍑': 'リットル',
  '㍗': 'ワット',
  '㌍': 'カロリー',
  '㌦': 'ドル',
  '㌣': 'セント',
  '㌫': 'パーセント',
  '㍊': 'ミリバール',
  '㌻': 'ページ',
  '㏋': 'ホームページ',
  '℃': '度',
  Ω: 'オーム',
  '≒': '約',
  '∵': 'なぜなら',
  '∴': 'したがって',
  '♨': '温泉',
  '℻': 'ファックス',
  '½': '2分の1',
  '⅓': '3分の1',
  '¼': '4分の1',
  ゛: '',
  ゜: '',
};

const circled = (letter: string): string | undefined => {
  const code = letter.codePointAt(0) ?? 0;
  if (letter >= '①' && letter <= '⑳') return `(${code - 0x245f})`;
  if (letter >= '㉑' && letter <= '㉟') return `(${code - 0x3251 + 21})`;
  if (letter >= '⑴' && letter <= '⒇') return `(${code - 0x2473})`;
  if (letter >= '⒈' && letter <= '⒛') return `${code - 0x2487}.`;
  if (letter >= 'Ⅰ' && letter <= 'Ⅻ') return `${code - 0x215f}`;
  if (letter >= 'ⅰ' && letter <= 'ⅻ') return `${code - 0x216f}`;
  return undefined;
};

/** What to write instead of a machine-dependent character; undefined for any other. */
export function replacementOf(letter: string): string | undefined {
  return Object.hasOwn(replacements, letter) ? replacements[letter] : circled(letter);
}

const machine = new RegExp(`[①-⑳㉑-㉟⑴-⒇⒈-⒛Ⅰ-ⅿ${Object.keys(replacements).join('')}]`, 'gu');

function findMachine(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), machine)].map(({ match: [letter], place }) => {
    const words = replacementOf(letter);
    const message = {
      ja: `「${letter}」は、機種によって表示や読み上げができません。${words ? `「${words}」と書いてください。` : '別の言葉で書いてください。'}`,
      en: `“${letter}” cannot be shown or read aloud on every machine.${words ? ` Please write “${words}”.` : ''}`,
    };
    return finding(
      'character-machine',
      place,
      message,
      words === undefined ? undefined : rewrite(words),
    );
  });
}

function findPrivate({ spots }: Page): Finding[] {
  return [...matchesIn(spots, /\p{Co}+/gu)].map(({ place }) =>
    finding('character-private', place, {
      ja: '外字（自分の機種だけの文字）があり、ほかの人には見えません。常用の字に直すか、説明を書いてください。',
      en: 'A private-use character shows on your machine only. Please use a common letter or describe it.',
    }),
  );
}

const toWideKana = (text: string): string => text.normalize('NFKC');

function findKana(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), /[ｦ-ﾟ｡-･]+/g)].map(({ match: [letters], place }) => {
    const message = {
      ja: '半角カタカナは、読み上げや検索で正しく扱われないことがあります。全角で書いてください。',
      en: 'Half-width katakana are often read and searched wrongly. Please use full-width ones.',
    };
    return finding('character-kana', place, message, rewrite(toWideKana(letters)));
  });
}

/** Digits and Latin letters, with what stands between them in numbers and addresses. */
const wide = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．，－：／＠％]*[０-９Ａ-Ｚａ-ｚ％])?/g;

export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function findWide(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), wide)].map(({ match: [letters], place }) => {
    const message = {
      ja: `全角の「${letters}」は半角で書きます。電話番号や日付として正しく読み上げられ、検索でも見つかります。`,
      en: `Please write “${letters}” half-width, so that it is read and found as a number or word.`,
    };
    return finding('character-wide', place, message, rewrite(toHalfWidth(letters)));
  });
}

/** Letters that do not reach everybody. */
export function checkCharacters(page: Page): Finding[] {
  return [...findMachine(page), ...findPrivate(page), ...findKana(page), ...findWide(page)];
}
