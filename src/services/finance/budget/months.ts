import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';

/**
 * Months in which amounts of a fiscal year may be paid: April to March, and the April and May after
 * it, until the accounts close (出納閉鎖, 地方自治法235条の5). `2026-04`.
 */
export function monthsOfYear(year: FiscalYear): string[] {
  return Array.from({ length: 14 }, (_, place) => {
    const month = 4 + place;
    const turns = Math.floor((month - 1) / 12);
    return `${year + turns}-${String(month - turns * 12).padStart(2, '0')}`;
  });
}

/** 2026年4月 */
export function monthText(month: string): Text {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return { ja: `${year}年${number}月`, en: month, easy: `${year}年${number}月` };
}
