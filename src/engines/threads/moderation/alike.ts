import { plain } from './rules.ts';

/** Two texts of which 9 of 10 pieces are the same share nearly all bands; unrelated ones hardly any. */
const bandCount = 8;
const valuesInBand = 2;
/** From so many common bands on, two texts count as nearly the same. */
export const commonBands = 4;
const pieceLength = 4;

/** 32 bits by FNV-1a, from a start of its own for each of the values. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

function piecesOf(text: string): string[] {
  const letters = plain(text).replace(/[\p{P}\p{S}\p{N}]/gu, '');
  if (letters.length <= pieceLength) return [letters];
  const pieces = new Set<string>();
  for (let at = 0; at + pieceLength <= letters.length; at += 1) {
    pieces.add(letters.slice(at, at + pieceLength));
  }
  return [...pieces];
}

/**
 * Eight numbers by which nearly the same texts are known (MinHash in bands, Broder 1997). Figures and
 * punctuation do not count: a running number makes no new opinion. A text tells them, they tell no text.
 */
export function bandsOf(text: string): number[] {
  const pieces = piecesOf(text);
  return Array.from({ length: bandCount }, (_, band) => {
    const values = Array.from({ length: valuesInBand }, (__, place) => {
      const seed = band * valuesInBand + place + 1;
      return pieces.reduce((least, piece) => Math.min(least, hash(piece, seed)), 0xffffffff);
    });
    // PostgreSQL's integer has a sign.
    return hash(`${band} ${values.join(' ')}`, 0) | 0;
  });
}

/** Whether two texts with these bands are nearly the same. */
export function areAlike(one: readonly number[], other: readonly number[]): boolean {
  return one.filter((band, index) => band === other[index]).length >= commonBands;
}
