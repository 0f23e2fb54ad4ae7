import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEra, readEraYear, writtenInEra } from './era.ts';

describe('eras', () => {
  it.each([
    ['1868-01-25', '明治元'],
    ['1912-07-29', '明治45'],
    ['1912-07-30', '大正元'],
    ['1926-12-24', '大正15'],
    ['1926-12-25', '昭和元'],
    ['1989-01-07', '昭和64'],
    ['1989-01-08', '平成元'],
    ['2019-04-30', '平成31'],
    ['2019-05-01', '令和元'],
    ['2026-11-22', '令和8'],
  ])('%s lies in %s', (day, written) => {
    expect(writtenInEra(day)).toBe(written);
  });

  it('has no era before the first day of Meiji', () => {
    expect([findEra('1868-01-24'), writtenInEra('1868-01-24')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['令和8年', 2026],
    ['令和元年', 2019],
    ['令和1', 2019],
    ['令和８年', 2026],
    ['平成三十一年', 2019],
    ['平成十年', 1998],
    ['昭和二十', 1945],
    ['昭和64年', 1989],
    ['明治元年', 1868],
    ['R8', 2026],
    ['Ｒ８', 2026],
    ['h31', 2019],
    ['S.64', 1989],
    [' 大正 15 年 ', undefined],
    ['大正 15年', 1926],
  ])('reads %s as %s', (text, year) => {
    expect(readEraYear(text)).toBe(year);
  });

  it.each([
    '平成32年',
    '昭和65年',
    '令和0年',
    '令和',
    '西暦2026年',
    '2026',
    'X3',
    '平成三一年',
    '',
  ])('refuses %s', (text) => {
    expect(readEraYear(text)).toBeUndefined();
  });

  it('agrees with the calendar of the system, and reads back what it wrote', () => {
    const system = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      era: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const days = fc
      .date({ min: new Date('1873-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const written = writtenInEra(day) ?? '';
        expect(`${written}年`).toBe(system.format(Date.parse(day)).replace(/(?<!\d)1年/, '元年'));
        if (Number(written.slice(2)) < 100 || written.endsWith('元')) {
          expect(readEraYear(written)).toBe(Number(day.slice(0, 4)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
