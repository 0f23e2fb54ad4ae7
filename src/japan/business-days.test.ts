import { describe, expect, it } from 'vitest';
import { holidaysKnownUntil, isWeekend, isYearEnd, nationalHoliday } from './business-days.ts';

describe('days on which offices are closed', () => {
  it.each([
    ['2016-12-23', '天皇誕生日', 'Emperor'],
    ['2017-01-09', '成人の日', 'Coming of Age Day'],
    ['2019-05-01', '休日', ''],
    ['2020-07-24', 'スポーツの日', ''],
    ['2024-08-12', '休日', ''],
    ['2026-11-23', '勤労感謝の日', 'Labor Thanksgiving Day'],
    ['2026-09-22', '休日', ''],
  ])('%s is %s', (day, ja, en) => {
    expect(nationalHoliday(day)?.ja).toContain(ja);
    expect(nationalHoliday(day)?.en).toContain(en);
  });

  it.each(['2026-11-24', '2026-12-29', '2026-11-22', '2020-10-12'])('%s is no holiday', (day) => {
    expect(nationalHoliday(day)).toBeUndefined();
  });

  it('knows nothing of days after the end of its table', () => {
    const last = holidaysKnownUntil();
    expect(last).toMatch(/^20\d\d-12-31$/);
    expect(last > '2027').toBe(true);
    expect(nationalHoliday(last)).toBeUndefined();
    expect(() => nationalHoliday(`${Number(last.slice(0, 4)) + 1}-01-01`)).toThrow(RangeError);
  });

  it.each([
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-01-03', true],
    ['2027-01-04', false],
  ])('%s in the days around New Year: %s', (day, closed) => {
    expect(isYearEnd(day)).toBe(closed);
  });

  it('has weekends', () => {
    const week = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
    expect(week.map(isWeekend)).toEqual([false, true, true, false]);
  });
});
