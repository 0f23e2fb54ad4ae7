import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { foldCode } from '#japan/digits.ts';
import { takeRandom } from '#platform/random.ts';

/** Crockford's base 32: no I, L, O and U, so that what is read aloud or written by hand comes back. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 11;
const secretLength = 16;

/** Product in GF(32) with the polynomial x^5 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit--) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/**
 * A sum over GF(32) with a different weight, a power of 2, at each place: one wrong character and any
 * two exchanged ones always change it.
 */
function checkCharacter(characters: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of characters) {
    weight = multiply(weight, 2);
    sum ^= multiply(weight, alphabet.indexOf(character));
  }
  return alphabet.charAt(sum);
}

function characters(bytes: Uint8Array, length: number): string {
  let text = '';
  for (const byte of bytes.subarray(0, length)) text += alphabet.charAt(byte & 31);
  return text;
}

/** A new receipt, without groups: 55 random bits and a check character. */
export function newReceipt(): string {
  const random = characters(takeRandom(randomLength), randomLength);
  return random + checkCharacter(random);
}

/** `7K3M-9QXR-2P4D` */
export function grouped(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}

/** As people write it: full-width, small letters, any hyphens and blanks, O for 0, I and L for 1. */
function folded(raw: string): string {
  return foldCode(raw).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** @returns the receipt without groups; undefined when it is none, or a character of it is wrong. */
export function readReceipt(raw: string): string | undefined {
  const code = folded(raw.slice(0, 64));
  const valid =
    code.length === randomLength + 1 && [...code].every((one) => alphabet.includes(one));
  return valid && checkCharacter(code.slice(0, -1)) === code.at(-1) ? code : undefined;
}

/** A key of a town, or of a sender who gave none: 256 random bits. */
export function newKey(): string {
  return takeRandom(32).toString('base64url');
}

/**
 * The secret of 80 bits that goes with a receipt, without groups. It is derived from the sender's
 * idempotency key and the town's own key, so that a submission sent again gets the same answer although
 * only a digest of the secret is kept.
 */
export function secretFor(townKey: string, openKey: string): string {
  return characters(createHmac('sha256', townKey).update(openKey).digest(), secretLength);
}

export function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}

export function hashSecret(secret: string): string {
  return digest(`secret ${folded(secret.slice(0, 64))}`);
}

/** Takes the same time whether or not there is a case to compare with; no secret has the digest of none. */
export function secretMatches(secret: string, kept: string | undefined): boolean {
  const given = Buffer.from(hashSecret(secret));
  const expected = Buffer.from(kept || digest('no case'));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
