import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkLetter,
  codeAlphabet,
  inGroups,
  normaliseCode,
  randomLetters,
  readCheckedCode,
} from './typed-code.ts';

const bodies = fc
  .array(fc.constantFrom(...codeAlphabet), { minLength: 11, maxLength: 11 })
  .map((letters) => letters.join(''));

const withCheck = (body: string): string => body + checkLetter(body);

describe('a code on paper', () => {
  it('is read however it was typed', () => {
    const code = withCheck(randomLetters(11));
    const typed = inGroups(code).toLowerCase().replaceAll('-', ' － ');
    expect(normaliseCode(typed)).toBe(code);
    expect(readCheckedCode(typed, 12)).toBe(code);
  });

  it('shows every mistyped letter and every two in the wrong order', () => {
    const slips = fc.tuple(bodies, fc.nat(11), fc.constantFrom(...codeAlphabet));
    fc.assert(
      fc.property(slips, ([body, place, letter]) => {
        const code = withCheck(body);
        const wrong = code.slice(0, place) + letter + code.slice(place + 1);
        expect(readCheckedCode(wrong, 12)).toBe(wrong === code ? code : undefined);
        const [one = '', two = ''] = code.slice(place, place + 2);
        const swapped = code.slice(0, place) + two + one + code.slice(place + 2);
        expect(readCheckedCode(swapped, 12)).toBe(swapped === code ? code : undefined);
      }),
    );
  });

  it.each(['', '2', 'AAAA-AAAA-AAA', 'AAAA-AAAA-AAA0'])('does not take %j', (typed) => {
    expect(readCheckedCode(typed, 12)).toBeUndefined();
  });
});
