import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another, by hand or by eye. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 12;

/** 59 random bits in groups, as they stand on a letter: `7K3M-9QXR-2P4D`. */
export function newCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/** What somebody typed, as it is hashed: full width, lower case, spaces and hyphens do not matter. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 40);
}
