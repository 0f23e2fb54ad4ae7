import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  grouped,
  hashSecret,
  newReceipt,
  readReceipt,
  secretFor,
  secretMatches,
} from './receipts.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a receipt', () => {
  it('is 12 characters in groups of four', () => {
    expect(grouped(newReceipt())).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  it('is read as people write it', () => {
    const code = newReceipt();
    const wide = grouped(code).replace(/[!-~]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) + 0xfee0),
    );
    const spoken = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    for (const written of [
      code,
      grouped(code),
      wide,
      ` ${spoken} `,
      grouped(code).replaceAll('-', '−'),
    ]) {
      expect(readReceipt(written)).toBe(code);
    }
  });

  it('never takes one wrong character or two exchanged ones for right', () => {
    const place = fc.integer({ min: 0, max: 11 });
    const other = fc.constantFrom(...alphabet);
    fc.assert(
      fc.property(place, place, other, (a, b, character) => {
        const code = [...newReceipt()];
        const wrong = code.with(a, character);
        const exchanged = code.with(a, code[b] ?? '').with(b, code[a] ?? '');
        for (const one of [wrong, exchanged]) {
          const text = one.join('');
          expect(readReceipt(text)).toBe(text === code.join('') ? text : undefined);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '7K3M', 'あいうえおかきくけこさし', '7K3M-9QXR-2P4U', 'x'.repeat(5000)])(
    'is not %s',
    (text) => expect(readReceipt(text)).toBeUndefined(),
  );
});

describe('a secret', () => {
  it('is the same for the same key, and another for another town or key', () => {
    const secret = secretFor('town', 'key');
    expect(secret).toHaveLength(16);
    expect(secretFor('town', 'key')).toBe(secret);
    expect(secretFor('town', 'other')).not.toBe(secret);
    expect(secretFor('other', 'key')).not.toBe(secret);
  });

  it('opens what it belongs to, however it is written', () => {
    const secret = secretFor('town', 'key');
    const kept = hashSecret(secret);
    expect(secretMatches(grouped(secret).toLowerCase(), kept)).toBe(true);
    expect(secretMatches(secretFor('town', 'other'), kept)).toBe(false);
    expect(secretMatches('', kept)).toBe(false);
  });

  it('opens nothing where there is no case or the case was disposed of', () => {
    expect(secretMatches('no case', undefined)).toBe(false);
    expect(secretMatches('', '')).toBe(false);
  });
});
