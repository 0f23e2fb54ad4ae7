import { describe, expect, it } from 'vitest';
import {
  accountsClose,
  addYears,
  firstDay,
  fiscalYear,
  fiscalYearAt,
  fiscalYearLabels,
  fiscalYearOf,
  fiscalYears,
  lastDay,
  readFiscalYear,
} from './fiscal-year.ts';

describe('fiscal years', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2026-01-01', 2025],
    ['2020-02-29', 2019],
  ])('%s lies in %s年度', (day, year) => {
    expect(fiscalYearOf(day)).toBe(year);
  });

  it('begins at midnight in Japan, nine hours before Greenwich', () => {
    expect(fiscalYearAt(new Date('2026-03-31T14:59:59Z'))).toBe(2025);
    expect(fiscalYearAt(new Date('2026-03-31T15:00:00Z'))).toBe(2026);
  });

  it('knows its days', () => {
    const year = fiscalYear(2025);
    expect([firstDay(year), lastDay(year), accountsClose(year)]).toEqual([
      '2025-04-01',
      '2026-03-31',
      '2026-05-31',
    ]);
  });

  it.each([
    [2025, '2025年度', '令和7年度', '令和7年度（2025年度）'],
    [2019, '2019年度', '令和元年度', '令和元年度（2019年度）'],
    [2018, '2018年度', '平成30年度', '平成30年度（2018年度）'],
    [1989, '1989年度', '平成元年度', '平成元年度（1989年度）'],
    [1988, '1988年度', '昭和63年度', '昭和63年度（1988年度）'],
  ])('writes %s in both calendars', (year, western, era, ja) => {
    expect(fiscalYearLabels(fiscalYear(year))).toEqual({
      western,
      era,
      ja,
      en: `FY${year} (April ${year} to March ${year + 1})`,
    });
  });

  it('lists the years between two, both included', () => {
    expect(fiscalYears(fiscalYear(2019), fiscalYear(2021))).toEqual([2019, 2020, 2021]);
    expect(fiscalYears(fiscalYear(2021), fiscalYear(2019))).toEqual([]);
    expect(addYears(fiscalYear(2019), -1)).toBe(2018);
  });

  it.each([Number.NaN, 2025.5, 20_255, 0])('refuses %s', (year) => {
    expect(() => fiscalYear(year)).toThrow(RangeError);
  });
});

it.each([
  ['2025', 2025],
  ['２０２５年度', 2025],
  ['令和7年度', 2025],
  ['R7', 2025],
  ['令和元年度', 2019],
  ['平成31年度', 2019],
  ['令和', undefined],
  ['25', undefined],
  ['', undefined],
])('%j is the fiscal year %s', (typed, year) => {
  expect(readFiscalYear(typed)).toBe(year);
});
