import { addDays, dateParts, type IsoDate, isoDate } from '#japan/dates.ts';

export interface Shift {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A day so many years, months and days later (negative: earlier). Where the month has no such day its
 * last one counts, as in 民法143条2項: a month after 31 January ends with February.
 */
export function shiftDay(day: IsoDate, { years = 0, months = 0, days = 0 }: Shift): IsoDate {
  const from = dateParts(day);
  const count = (from.year + years) * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return addDays(isoDate(year, month, Math.min(from.day, lastOfMonth(year, month))), days);
}
