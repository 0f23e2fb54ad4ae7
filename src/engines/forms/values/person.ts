import { foldHyphens } from '#japan/digits.ts';
import { isKatakanaName, toKatakana } from '#japan/kana.ts';
import { normalisePostcode } from '#japan/postcode.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { AddressAnswer, NameAnswer } from '../definition/model.ts';
import { cleanLine, partOf, singleBlanks } from './clean.ts';
import { accepted, type Parsed, refused, refusedParts, unanswered } from './outcome.ts';
import type { RawAnswer } from './raw.ts';
import { faults, tooLong } from './text.ts';
import { lengthOf } from './written.ts';

/** Names of the family register have no limit; 100 characters hold the longest known. */
const longestName = 100;

/** The parts of a composite answer as cleaned text; undefined when one is no text. */
export function readParts<P extends string>(
  raw: RawAnswer | undefined,
  parts: readonly P[],
): Record<P, string> | undefined {
  const read = parts.map((part) => [part, partOf(raw, part)] as const);
  if (read.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(read.map(([part, text = '']) => [part, cleanLine(text)])) as Record<
    P,
    string
  >;
}

/** ヤマダ from やまだ, ﾔﾏﾀﾞ; hyphens between kana are long vowels that a keyboard lacked. */
function reading(text: string): string {
  const kana = singleBlanks(toKatakana(text)).trim();
  return kana.replace(/(?<=[ァ-ヺー])[^\s]/g, (char) => (foldHyphens(char) === '-' ? 'ー' : char));
}

function nameFault(name: string, kana: string): Text | undefined {
  if (lengthOf(name) > longestName) return tooLong(longestName);
  return kana && !name ? faults.nameMissing : undefined;
}

function kanaFault(name: string, kana: string): Text | undefined {
  if (kana && !isKatakanaName(kana)) return faults.kana;
  if (lengthOf(kana) > longestName) return tooLong(longestName);
  return name && !kana ? faults.kanaMissing : undefined;
}

/** People with a single name fill in one part; each part has its reading. */
export function parseName(raw: RawAnswer | undefined): Parsed {
  const parts = readParts(raw, ['family', 'given', 'familyKana', 'givenKana']);
  if (!parts) return refused(faults.notUnderstood);
  const name: NameAnswer = {
    family: singleBlanks(parts.family),
    given: singleBlanks(parts.given),
    familyKana: reading(parts.familyKana),
    givenKana: reading(parts.givenKana),
  };
  if (!Object.values(name).some(Boolean)) return unanswered;
  const fault = refusedParts({
    family: nameFault(name.family, name.familyKana),
    given: nameFault(name.given, name.givenKana),
    familyKana: kanaFault(name.family, name.familyKana),
    givenKana: kanaFault(name.given, name.givenKana),
  });
  return fault ?? accepted(name, raw);
}

/** Digits and Latin letters half-width, hyphens between digits as `-`; kanji and kana as written. */
function plainNumbers(text: string): string {
  return singleBlanks(text)
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)\D(?=\d)/g, (char) => foldHyphens(char));
}

export function parseAddress(raw: RawAnswer | undefined): Parsed {
  const parts = readParts(raw, ['postcode', 'prefecture', 'city', 'street', 'building']);
  if (!parts) return refused(faults.notUnderstood);
  if (!Object.values(parts).some(Boolean)) return unanswered;
  const postcode = parts.postcode === '' ? '' : normalisePostcode(parts.postcode);
  const address: AddressAnswer = {
    postcode: postcode ?? '',
    prefecture: parts.prefecture,
    city: parts.city,
    street: plainNumbers(parts.street),
    building: plainNumbers(parts.building),
  };
  const long = (text: string, most: number) => (lengthOf(text) > most ? tooLong(most) : undefined);
  const fault = refusedParts({
    postcode: postcode === undefined ? faults.postcode : undefined,
    prefecture: address.prefecture ? long(address.prefecture, 20) : faults.prefecture,
    city: address.city ? long(address.city, 50) : faults.city,
    street: address.street ? long(address.street, 200) : faults.street,
    building: long(address.building, 200),
  });
  return fault ?? accepted(address, raw);
}
