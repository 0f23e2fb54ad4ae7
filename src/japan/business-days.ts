import table from '@holiday-jp/holiday_jp/lib/holidays.js';
import type { Text } from '#platform/i18n/text.ts';
import { type IsoDate, weekdayOf } from './dates.ts';

interface Holiday {
  readonly name: string;
  readonly name_en: string;
}

const holidays: ReadonlyMap<IsoDate, Holiday> = new Map(Object.entries(table));
const lastYear = [...holidays.keys()].reduce((last, day) => (day > last ? day : last), '');

/**
 * The last day up to which the table tells holidays. Whoever asks about a later day gets no answer:
 * an equinox is announced by the Cabinet Office, and laws move holidays.
 */
export function holidaysKnownUntil(): IsoDate {
  return `${lastYear.slice(0, 4)}-12-31`;
}

/**
 * 国民の祝日 and its substitutes (国民の祝日に関する法律3条); undefined on any other day.
 * @throws RangeError after `holidaysKnownUntil`.
 */
export function nationalHoliday(day: IsoDate): Text | undefined {
  if (day > holidaysKnownUntil()) throw new RangeError(`holidays of ${day} are not known`);
  const holiday = holidays.get(day);
  return holiday && { ja: holiday.name, en: holiday.name_en };
}

/** 土曜日・日曜日 */
export function isWeekend(day: IsoDate): boolean {
  return ['土', '日'].includes(weekdayOf(day));
}

/**
 * 年末年始, 12-29 to 01-03: offices are closed as the State's are (行政機関の休日に関する法律1条); towns
 * say the same in ordinances of their own (地方自治法4条の2).
 */
export function isYearEnd(day: IsoDate): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay >= '12-29' || monthAndDay <= '01-03';
}
