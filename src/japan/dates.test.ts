import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateParts,
  dayInTokyo,
  dayNumber,
  dayWithoutWeekday,
  englishDate,
  eraDate,
  isIsoDate,
  isoDate,
  japaneseDate,
  weekdayOf,
} from './dates.ts';

const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    ['2026-11-22', '2026年11月22日（日）', '令和8年11月22日（日）', 'Sunday 22 November 2026'],
    ['2019-05-01', '2019年5月1日（水）', '令和元年5月1日（水）', 'Wednesday 1 May 2019'],
    ['2019-04-30', '2019年4月30日（火）', '平成31年4月30日（火）', 'Tuesday 30 April 2019'],
    ['1868-01-24', '1868年1月24日（金）', '1868年1月24日（金）', 'Friday 24 January 1868'],
  ])('writes %s in full', (day, ja, era, en) => {
    expect([japaneseDate(day), eraDate(day), englishDate(day)]).toEqual([ja, era, en]);
  });

  it.each([
    ['2026-03-31T14:59:59Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('%s is %s in Japan', (moment, day) => {
    expect(dayInTokyo(new Date(moment))).toBe(day);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-04-31', '2026-4-1', '', '2026-01-01T00:00'])(
    'refuses %s',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
      expect(() => dateParts(text)).toThrow(RangeError);
    },
  );

  it('refuses to make a day that does not exist', () => {
    expect(() => isoDate(2026, 2, 29)).toThrow(RangeError);
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  });

  it('writes a day without its weekday where space is short', () => {
    expect(dayWithoutWeekday('2026-04-01')).toBe('2026年4月1日');
  });

  it('counts days so that adding and subtracting agree, on any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const later = addDays(day, days);
        expect(dayNumber(later) - dayNumber(day)).toBe(days);
        expect(addDays(later, -days)).toBe(day);
      }),
    );
  });

  it('names weekdays as the system calendar does', () => {
    const system = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(system.format(Date.parse(day)));
      }),
    );
  });
});
