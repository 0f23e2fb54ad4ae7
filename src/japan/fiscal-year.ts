import { dateParts, dayInTokyo, type IsoDate } from './dates.ts';
import { foldDigits } from './digits.ts';
import { readEraYear, writtenInEra } from './era.ts';

declare const fiscal: unique symbol;

/** 年度: named by the year it begins in, from the 1st of April to the 31st of March (地方自治法208条). */
export type FiscalYear = number & { readonly [fiscal]: true };

/** @throws RangeError for anything but a whole year from 1868 to 9998. */
export function fiscalYear(year: number): FiscalYear {
  if (!Number.isInteger(year) || year < 1868 || year > 9998) {
    throw new RangeError(`not a fiscal year: ${year}`);
  }
  return year as FiscalYear;
}

/** 2025, 2025年度, 令和7, R7年度, 令和元年度 in any width. @returns undefined for anything else */
export function readFiscalYear(text: string): FiscalYear | undefined {
  const written = foldDigits(text)
    .trim()
    .replace(/(年度?)$/, '');
  const year = /^\d{4}$/.test(written) ? Number(written) : readEraYear(written);
  return year !== undefined && year >= 1868 ? fiscalYear(year) : undefined;
}

/** The fiscal year of a calendar day. */
export function fiscalYearOf(date: IsoDate): FiscalYear {
  const { year, month } = dateParts(date);
  return fiscalYear(month >= 4 ? year : year - 1);
}

/** The fiscal year in Japan at a moment. */
export function fiscalYearAt(moment: Date): FiscalYear {
  return fiscalYearOf(dayInTokyo(moment));
}

export function firstDay(year: FiscalYear): IsoDate {
  return `${year}-04-01`;
}

export function lastDay(year: FiscalYear): IsoDate {
  return `${year + 1}-03-31`;
}

/** 出納閉鎖: amounts of a fiscal year may be booked until the 31st of May after it (地方自治法235条の5). */
export function accountsClose(year: FiscalYear): IsoDate {
  return `${year + 1}-05-31`;
}

export function addYears(year: FiscalYear, years: number): FiscalYear {
  return fiscalYear(year + years);
}

/** Every year from the first to the last, both included; none when the last is before the first. */
export function fiscalYears(first: FiscalYear, last: FiscalYear): FiscalYear[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    addYears(first, index),
  );
}

export interface FiscalYearLabels {
  /** 2025年度 */
  readonly western: string;
  /** 令和7年度; the year of 2019 is 令和元年度 although it began in 平成. */
  readonly era: string;
  /** 令和7年度（2025年度） */
  readonly ja: string;
  /** FY2025 (April 2025 to March 2026) */
  readonly en: string;
}

export function fiscalYearLabels(year: FiscalYear): FiscalYearLabels {
  // 2019年度 is called 令和元年度 from May 2019 on, so its era is taken a month after it began.
  const era = `${writtenInEra(year === 2019 ? '2019-05-01' : firstDay(year)) ?? year}年度`;
  return {
    western: `${year}年度`,
    era,
    ja: `${era}（${year}年度）`,
    en: `FY${year} (April ${year} to March ${year + 1})`,
  };
}
