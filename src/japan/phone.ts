import { parsePhoneNumber } from 'libphonenumber-js/min';
import { foldCode } from './digits.ts';

/** 電気通信番号計画: mobile, IP and machine numbers have 11 digits with the 0, so has 0800; others 10. */
function lengthOf(digits: string): number {
  return /^0(?:[2-9]0|800)/.test(digits) && !/^0(?:30|40)/.test(digits) ? 11 : 10;
}

/** +81 26 248 1234 and +81 (0)26-248-1234, as written for callers from abroad. */
function withoutCountry(text: string): string {
  return text.replace(/^\+81(\(?)0?/, '$10');
}

/**
 * The digits of a telephone number in Japan, `0262481234`, from any width, with brackets, hyphens,
 * blanks or +81. Undefined when it is none: wrong length, an extension behind it, a number abroad.
 */
export function normalisePhone(raw: string): string | undefined {
  const typed = withoutCountry(foldCode(raw).replace(/[\s.]/g, ''));
  if (!/^\(?\d[\d()-]*$/.test(typed)) return undefined;
  const digits = typed.replace(/\D/g, '');
  // 010 calls abroad.
  return /^0(?!10)[1-9]/.test(digits) && digits.length === lengthOf(digits) ? digits : undefined;
}

/**
 * 026-248-1234: hyphens where the area code ends. Where it ends differs from town to town (026, 0261,
 * 04998), so the numbering plan of libphonenumber decides.
 * @param digits as `normalisePhone` gives them; anything else comes back as it is.
 */
export function formatPhone(digits: string): string {
  if (normalisePhone(digits) !== digits) return digits;
  const written = parsePhoneNumber(`+81${digits.slice(1)}`).formatNational();
  // Area codes that do not exist are written in another way, without the 0.
  return written.replaceAll('-', '') === digits ? written : digits;
}
