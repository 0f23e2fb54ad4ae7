import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, normalisePhone } from './phone.ts';

describe('telephone numbers', () => {
  it.each([
    ['026-248-1234', '0262481234'],
    ['０２６ー２４８−１２３４', '0262481234'],
    ['(026)248-1234', '0262481234'],
    ['026（248）1234', '0262481234'],
    ['026 248 1234', '0262481234'],
    ['0262481234', '0262481234'],
    ['+81 26-248-1234', '0262481234'],
    ['+81 (0)26 248 1234', '0262481234'],
    ['+81 (03)5253-5111', '0352535111'],
    ['090-1234-5678', '09012345678'],
    ['070.1234.5678', '07012345678'],
    ['050-1234-5678', '05012345678'],
    ['0120-123-456', '0120123456'],
    ['0800-123-4567', '08001234567'],
    ['0570-012-345', '0570012345'],
  ])('%s is %s', (typed, digits) => {
    expect(normalisePhone(typed)).toBe(digits);
  });

  it.each([
    '',
    '110',
    '248-1234',
    '026-248-123',
    '026-248-12345',
    '090-1234-567',
    '00-1234-56789',
    '1262481234',
    '026-248-1234 内線12',
    '026-248-1234 / 026-248-1235',
    '+1 202 555 0123',
    '電話なし',
    '--0262481234',
    '010-699-0000',
  ])('%s is none', (typed) => {
    expect(normalisePhone(typed)).toBeUndefined();
  });

  it.each([
    ['0262481234', '026-248-1234'],
    ['0261221234', '0261-22-1234'],
    ['0352535111', '03-5253-5111'],
    ['0499821234', '04998-2-1234'],
    ['09012345678', '090-1234-5678'],
    ['0120123456', '0120-123-456'],
    ['08001234567', '0800-123-4567'],
    ['not a number', 'not a number'],
  ])('%s is written %s', (digits, written) => {
    expect(formatPhone(digits)).toBe(written);
  });

  it('reads back what it wrote', () => {
    const digits = fc.stringMatching(/^0[1-9]\d{8,9}$/);
    fc.assert(
      fc.property(digits, (number) => {
        const read = normalisePhone(number);
        expect(normalisePhone(formatPhone(number))).toBe(read);
      }),
      { numRuns: 1000 },
    );
  });
});
