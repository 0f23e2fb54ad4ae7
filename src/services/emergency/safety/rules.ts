import { foldDigits } from '#japan/digits.ts';
import { toHiragana } from '#japan/kana.ts';
import { normalisePhone } from '#japan/phone.ts';

/**
 * Days after the end of a disaster on which the answers are deleted. 個人情報の保護に関する法律 第61条
 * 第2項: no longer than the purpose needs; families have found each other and the shelters are closed
 * by then, and those who still need help are in a case of their own.
 */
export const keepDays = 90;

const day = 24 * 60 * 60 * 1000;

/** Situations that ended before this moment have no answers any more. */
export const endOfKeeping = (now: Date): Date => new Date(now.getTime() - keepDays * day);

const withoutSpaces = (text: string): string => text.normalize('NFKC').replaceAll(/[\s・･]/g, '');

/** Two spellings of one person: spaces, widths and the kind of kana do not matter. */
export function keysOf(person: {
  readonly name: string;
  readonly kana: string;
  readonly phone: string;
}): { readonly nameKey: string; readonly kanaKey: string; readonly phoneKey: string } {
  return {
    nameKey: withoutSpaces(person.name).toLowerCase(),
    kanaKey: toHiragana(withoutSpaces(person.kana)).toLowerCase(),
    phoneKey: normalisePhone(person.phone) ?? foldDigits(person.phone).replaceAll(/\D/g, ''),
  };
}
