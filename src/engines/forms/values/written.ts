import { foldCode, foldDigits } from '#japan/digits.ts';
import { toKatakana } from '#japan/kana.ts';
import { normalisePhone } from '#japan/phone.ts';
import { normalisePostcode } from '#japan/postcode.ts';
import type { SimpleField } from '../definition/model.ts';
import { cleanLine, cleanLines, longestLine, textOf } from './clean.ts';
import { accepted, type Parsed, refused, unanswered } from './outcome.ts';
import type { RawAnswer } from './raw.ts';
import { faults, notDigits, tooLong } from './text.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

/** Characters allowed where the form says nothing. */
export const defaultLengths = { text: 200, 'long-text': 4000 } as const;

/** As people count: a character outside of the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** More than any long text may have. */
const longestText = 50_000;

function isEndless(raw: RawAnswer | undefined, most: number): boolean {
  return typeof raw === 'string' && raw.length > most;
}

const widths = {
  half: foldDigits,
  kana: toKatakana,
  free: (text: string) => text,
} as const;

/** Blanks and hyphens between groups of digits are how people read numbers aloud. */
function parseDigits(count: number, typed: string, raw: RawAnswer | undefined): Parsed {
  const value = foldCode(cleanLine(typed)).replaceAll(/[\s-]/g, '');
  if (value === '') return unanswered;
  const right = value.length === count && /^[0-9]+$/.test(value);
  return right ? accepted(value, raw) : refused(notDigits(count));
}

export function parseText(field: FieldOf<'text'>, raw: RawAnswer | undefined): Parsed {
  const most = field.maxLength ?? defaultLengths.text;
  if (isEndless(raw, longestLine)) return refused(tooLong(most));
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.notUnderstood);
  if (field.digits) return parseDigits(field.digits, typed, raw);
  // Folding may make a blank of a full-width one at the edge.
  const value = cleanLine(widths[field.width ?? 'free'](cleanLine(typed)));
  if (value === '') return unanswered;
  return lengthOf(value) > most ? refused(tooLong(most)) : accepted(value, raw);
}

export function parseLongText(field: FieldOf<'long-text'>, raw: RawAnswer | undefined): Parsed {
  const most = field.maxLength ?? defaultLengths['long-text'];
  if (isEndless(raw, longestText)) return refused(tooLong(most));
  const typed = textOf(raw, longestText);
  if (typed === undefined) return refused(faults.notUnderstood);
  const value = cleanLines(typed);
  if (value === '') return unanswered;
  return lengthOf(value) > most ? refused(tooLong(most)) : accepted(value, raw);
}

/** RFC 5321 allows 254 characters; what stands before @ is the receiver's own affair. */
const address = /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/iu;

export function parseEmail(raw: RawAnswer | undefined): Parsed {
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.email);
  const text = foldDigits(cleanLine(typed)).trim();
  if (text === '') return unanswered;
  if (text.length > 254 || !address.test(text)) return refused(faults.email);
  const at = text.lastIndexOf('@');
  return accepted(`${text.slice(0, at)}${text.slice(at).toLowerCase()}`, raw);
}

/** E.164; numbers of Japan become digits from 0. */
const abroad = /^\+[1-9]\d{6,14}$/;

export function parsePhone(raw: RawAnswer | undefined): Parsed {
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.phone);
  const text = cleanLine(typed);
  if (text === '') return unanswered;
  const japanese = normalisePhone(text);
  if (japanese) return accepted(japanese, raw);
  const digits = foldDigits(text).replace(/[\s().-]/g, '');
  const foreign = abroad.test(digits) && !digits.startsWith('+81');
  return foreign ? accepted(digits, raw) : refused(faults.phone);
}

export function parsePostcode(raw: RawAnswer | undefined): Parsed {
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.postcode);
  const text = cleanLine(typed);
  if (text === '') return unanswered;
  const digits = normalisePostcode(text);
  return digits ? accepted(digits, raw) : refused(faults.postcode);
}
