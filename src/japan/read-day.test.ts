import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateParts } from './dates.ts';
import { findEra } from './era.ts';
import { readDay } from './read-day.ts';

describe('a day as it is written', () => {
  it.each([
    ['1985-03-04', '1985-03-04'],
    ['1985/3/4', '1985-03-04'],
    ['１９８５．３．４', '1985-03-04'],
    ['19850304', '1985-03-04'],
    ['1985年3月4日', '1985-03-04'],
    ['昭和60年3月4日', '1985-03-04'],
    ['昭和 60年 3月 4日', '1985-03-04'],
    ['S60.3.4', '1985-03-04'],
    ['s60/03/04', '1985-03-04'],
    ['S600304', '1985-03-04'],
    ['3600304', '1985-03-04'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['令和8-11-22', '2026-11-22'],
    ['5081122', '2026-11-22'],
  ])('%s', (written, date) => expect(readDay(written)).toBe(date));

  it.each([
    '',
    '1985-02-29',
    '昭和64年1月8日',
    '平成元年1月7日',
    '昭和20年不詳',
    'S600000',
    '6600304',
    '1985-3',
    '85/3/4',
  ])('is none: %s', (written) => expect(readDay(written)).toBeUndefined());
});

it('reads what was written of any day since 1900, in every form', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 46_000 }), (days) => {
      const date = addDays('1900-01-01', days);
      const { year, month, day } = dateParts(date);
      const own = findEra(date);
      if (!own) return;
      const two = (value: number) => String(value).padStart(2, '0');
      const forms = [
        `${year}/${month}/${day}`,
        date.replaceAll('-', ''),
        `${own.name}${year - own.offset}年${month}月${day}日`,
        `${own.letter}${two(year - own.offset)}${two(month)}${two(day)}`,
      ];
      for (const form of forms) expect(readDay(form)).toBe(date);
    }),
    { numRuns: 200 },
  );
});
