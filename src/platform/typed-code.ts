import { randomInt } from 'node:crypto';

/** 31 characters, a prime number: no two of them are taken for one another, by hand or by eye. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Random letters; about five bits each. */
export function randomLetters(length: number): string {
  return Array.from({ length }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
}

/** As it stands on paper: `7K3M-9QXR-2P4D`. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What somebody typed, as it is hashed: full width, lower case, spaces and hyphens do not matter. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 40);
}

/**
 * The check letter of a code: a sum with a weight for each place, modulo the prime number of letters, so
 * that every mistyped letter and every two letters in the wrong order are noticed (as in ISBN-10).
 * @param code letters of the alphabet, fewer than 31
 */
export function checkLetter(code: string): string {
  const sum = [...code].reduce(
    (all, letter, place) => all + (place + 2) * codeAlphabet.indexOf(letter),
    0,
  );
  return codeAlphabet[sum % codeAlphabet.length] ?? '';
}

/** A code with its check letter, as somebody typed it. @returns undefined when it has a slip */
export function readCheckedCode(typed: string, length: number): string | undefined {
  const code = normaliseCode(typed);
  const known = [...code].every((letter) => codeAlphabet.includes(letter));
  const body = code.slice(0, -1);
  return code.length === length && known && checkLetter(body) === code.at(-1) ? code : undefined;
}
