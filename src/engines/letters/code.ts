import { randomBytes } from 'node:crypto';
import { foldCode } from '#japan/digits.ts';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or from paper is not mistaken. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 16;

/** A new code of 80 random bits, in groups: `7K3M-9QXR-2P4D-W8HC`. */
export function newCode(): string {
  const random = randomBytes(letters);
  const characters = Array.from(random, (byte) => alphabet[byte % alphabet.length]);
  return grouped(characters.join(''));
}

function grouped(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as somebody typed it, in any width and grouping; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const plain = foldCode(typed)
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const possible = plain.length === letters && [...plain].every((c) => alphabet.includes(c));
  return possible ? grouped(plain) : undefined;
}
