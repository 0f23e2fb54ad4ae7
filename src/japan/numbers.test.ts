import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCode, foldDigits } from './digits.ts';
import { decimalsOf, formatNumber, formatYen, readNumber, withUnit } from './numbers.ts';

describe('numbers', () => {
  it.each([
    [1234567, {}, '1,234,567'],
    [90, { decimals: 1 }, '90.0'],
    [0.581, { decimals: 3 }, '0.581'],
    [-1234, { negative: '△' as const }, '△1,234'],
    [-1234, {}, '-1,234'],
    [-0.04, { decimals: 1, negative: '△' as const }, '0.0'],
    [0, {}, '0'],
  ])('writes %s with %j as %s', (value, style, written) => {
    expect(formatNumber(value, style)).toBe(written);
  });

  it('puts the unit behind, and nothing behind an index', () => {
    expect(withUnit(52.4, '%', { decimals: 1 })).toBe('52.4%');
    expect(withUnit(0.59, '', { decimals: 3 })).toBe('0.590');
    expect(formatYen(-1200)).toBe('△1,200円');
  });

  it.each([
    ['1,234.50', '1234.50'],
    ['１２，３４５', '12345'],
    [' 90.0 ', '90.0'],
    ['△5', '-5'],
    ['▲１．５', '-1.5'],
    ['−3', '-3'],
    ['007', '7'],
    ['-0.0', '0.0'],
  ])('reads %s as %s', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });

  it.each(['', 'abc', '1.2.3', '12,34', '5%', '1e5', '--1', '1,2345', '.5', 'NaN'])(
    'refuses %s',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined();
    },
  );

  it('reads back what it wrote', () => {
    const figure = fc.tuple(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom('△' as const, '-' as const),
        ([whole, decimals], negative) => {
          const value = whole / 10 ** decimals;
          const read = readNumber(formatNumber(value, { decimals, negative }));
          expect(Number(read)).toBe(value === 0 ? 0 : value);
          expect(decimalsOf(read ?? '')).toBe(decimals);
        },
      ),
    );
  });
});

describe('widths', () => {
  it.each([
    ['０２６－２４５－１４００', '026-245-1400'],
    ['026ー245‐1400', '026-245-1400'],
    ['090−1234―5678', '090-1234-5678'],
    ['ＡＢＣ　１２３', 'ABC 123'],
  ])('folds %s to %s', (typed, folded) => {
    expect(foldCode(typed)).toBe(folded);
  });

  it('leaves kana and names alone where only digits are folded', () => {
    expect(foldDigits('﨑山ー㈱①ｶﾅ')).toBe('﨑山ー㈱①ｶﾅ');
  });
});
