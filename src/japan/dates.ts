import { writtenInEra } from './era.ts';

/** A calendar day, `YYYY-MM-DD`, without a time zone. Sorts as text. */
export type IsoDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const;
const millisecondsPerDay = 86_400_000;

/** True for days that exist: 2026-02-29 does not. */
export function isIsoDate(value: string): boolean {
  const time = shape.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** @throws RangeError when the day does not exist. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isIsoDate(value)) throw new RangeError(`no such day: ${value}`);
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** @throws RangeError when the text is not a day. */
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new RangeError(`no such day: ${date}`);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** Japan has been nine hours before UTC all year since summer time ended in 1951. */
const tokyoAhead = 9 * 60 * 60 * 1000;

/** The day in Japan at a moment: 2026-03-31T15:00Z is already the 1st of April there. */
export function dayInTokyo(moment: Date): IsoDate {
  return new Date(moment.getTime() + tokyoAhead).toISOString().slice(0, 10);
}

/** Days since 1970-01-01; the difference of two is the number of days between them. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** `日` to `土`. */
export function weekdayOf(date: IsoDate): (typeof weekdays)[number] {
  const index = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return weekdays[index] ?? '日';
}

/** 2026年11月22日（日） */
export function japaneseDate(date: IsoDate): string {
  return `${dayWithoutWeekday(date)}（${weekdayOf(date)}）`;
}

/** 2026年11月22日 */
export function dayWithoutWeekday(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** 令和8年11月22日（日）, the form of official papers; days before 1868 keep the Western year. */
export function eraDate(date: IsoDate): string {
  const { month, day } = dateParts(date);
  const year = writtenInEra(date);
  return `${year ? `${year}年${month}月${day}日` : dayWithoutWeekday(date)}（${weekdayOf(date)}）`;
}

const englishDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });
const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });

/** Sunday 22 November 2026; put together here because commas differ between versions of ICU. */
export function englishDate(date: IsoDate): string {
  const { year, day } = dateParts(date);
  const moment = dayNumber(date) * millisecondsPerDay;
  return `${englishDay.format(moment)} ${day} ${englishMonth.format(moment)} ${year}`;
}
