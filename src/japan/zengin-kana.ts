import { foldDigits, foldHyphens } from './digits.ts';
import { toHalfWidthKana } from './kana.ts';

/** The characters of small kana and the plain ones that the Zengin system has instead. */
const small = 'ｧｨｩｪｫｬｭｮｯｦ';
const plain = 'ｱｲｳｴｵﾔﾕﾖﾂｵ';

/** 全銀協 使用文字一覧, names of accounts: kana but ｦ and small ones, ﾞ ﾟ, A-Z, 0-9, blank, ( ) - . */
const allowed = /^[ｱ-ﾝﾞﾟA-Z0-9 ().-]+$/;

/**
 * The name of an account's holder as banks exchange it: スザカ　ジュン -> ｽｻﾞｶ ｼﾞﾕﾝ. A dakuten counts as a
 * character. Small kana become plain, ヲ becomes ｵ, ー becomes -.
 * @returns undefined when something is left that banks do not take, as kanji or ・
 */
export function zenginName(text: string): string | undefined {
  const half = foldHyphens(toHalfWidthKana(foldDigits(text)))
    .replace(/[ｧ-ｯｦ]/g, (kana) => plain[small.indexOf(kana)] ?? kana)
    .toUpperCase()
    .replace(/ +/g, ' ')
    .trim();
  return allowed.test(half) ? half : undefined;
}
