import { toKatakana } from './kana.ts';

/** Hepburn, as passports and road signs have it; without marks for long vowels. */
const syllables: Readonly<Record<string, string>> = {
  ...{ ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', ヴ: 'bu' },
  ...{ カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko' },
  ...{ ガ: 'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go' },
  ...{ サ: 'sa', シ: 'shi', ス: 'su', セ: 'se', ソ: 'so' },
  ...{ ザ: 'za', ジ: 'ji', ズ: 'zu', ゼ: 'ze', ゾ: 'zo' },
  ...{ タ: 'ta', チ: 'chi', ツ: 'tsu', テ: 'te', ト: 'to' },
  ...{ ダ: 'da', ヂ: 'ji', ヅ: 'zu', デ: 'de', ド: 'do' },
  ...{ ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne', ノ: 'no' },
  ...{ ハ: 'ha', ヒ: 'hi', フ: 'fu', ヘ: 'he', ホ: 'ho' },
  ...{ バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo' },
  ...{ パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ: 'po' },
  ...{ マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo' },
  ...{ ヤ: 'ya', ユ: 'yu', ヨ: 'yo' },
  ...{ ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro' },
  ...{ ワ: 'wa', ヰ: 'i', ヱ: 'e', ヲ: 'o', ン: 'n' },
};

const small: Readonly<Record<string, string>> = {
  ...{ ャ: 'ya', ュ: 'yu', ョ: 'yo' },
  ...{ ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' },
};

/** キャ is kya, シャ is sha, ファ is fa: the vowel of the first gives way. */
function joined(first: string, vowel: string): string {
  const stem = first.slice(0, -1);
  const soft = /(sh|ch|j)$/.test(stem) && vowel.startsWith('y');
  return `${stem}${soft ? vowel.slice(1) : vowel}`;
}

/** ンバ is mba, ッチ is tchi, long vowels are written once. */
function smooth(text: string): string {
  return text
    .replace(/n(?=[bmp])/g, 'm')
    .replace(/ッch/g, 'tch')
    .replace(/ッ([a-z])/g, '$1$1')
    .replaceAll('ッ', '')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u');
}

/** Kana in Latin letters (ヘボン式); what is no kana stays as it is. */
export function toRomaji(text: string): string {
  let written = '';
  let last = '';
  for (const letter of toKatakana(text)) {
    const vowel = small[letter];
    if (vowel && last) {
      written = written.slice(0, written.length - last.length) + joined(last, vowel);
      last = '';
      continue;
    }
    last = syllables[letter] ?? '';
    written += last || vowel || (letter === 'ー' ? '' : letter);
  }
  return smooth(written);
}
