import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutNumber, cutOff, fraction, isAtLeast, mean, toNumber } from './fraction.ts';

const of = (top: bigint, bottom: bigint) => {
  const made = fraction(top, bottom);
  if (!made) throw new Error('nothing to divide by');
  return made;
};

describe('a fraction', () => {
  it.each([
    [of(1n, 3n), 2, '0.33'],
    [of(2n, 3n), 2, '0.66'],
    [of(-2n, 3n), 2, '△0.66'],
    [of(-1n, 3000n), 2, '0.00'],
    [of(123456789n, 10n), 1, '12,345,678.9'],
    [of(7n, 1n), 0, '7'],
  ])('%o with %i decimals is written %s', (value, decimals, written) => {
    expect(cutOff(value, decimals)).toBe(written);
    expect(cutNumber(value, decimals)).toBe(Number(written.replaceAll(',', '').replace('△', '-')));
  });

  it('has nothing to say where there is nothing to divide by', () => {
    expect(fraction(1n, 0n)).toBeUndefined();
    expect(mean([])).toBeUndefined();
  });

  it('is averaged as ratios, and not as sums', () => {
    expect(mean([of(1n, 2n), of(3n, 1n)])).toEqual(of(7n, 4n));
  });

  it('cuts never more than one step of the last digit, and never away from zero', () => {
    const amount = fc.bigInt(-(10n ** 14n), 10n ** 14n);
    fc.assert(
      fc.property(
        amount,
        fc.bigInt(1n, 10n ** 13n),
        fc.integer({ min: 0, max: 4 }),
        (a, b, decimals) => {
          const value = of(a, b);
          const written = cutOff(value, decimals).replaceAll(',', '').replace('△', '-');
          const [whole = '', behind = ''] = written.split('.');
          const back = of(BigInt(whole + behind), 10n ** BigInt(decimals));
          const off =
            a < 0n
              ? of(back.top * b - a * back.bottom, b * back.bottom)
              : of(a * back.bottom - back.top * b, b * back.bottom);
          expect(off.top >= 0n).toBe(true);
          expect(isAtLeast(off, of(1n, 10n ** BigInt(decimals)))).toBe(false);
          expect(Math.abs(toNumber(value) - Number(a) / Number(b))).toBeLessThanOrEqual(
            Math.abs(Number(a) / Number(b)) * 1e-12 + 1e-12,
          );
        },
      ),
    );
  });
});
