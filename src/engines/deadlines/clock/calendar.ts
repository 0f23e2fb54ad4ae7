import { holidaysKnownUntil, isWeekend, isYearEnd, nationalHoliday } from '#japan/business-days.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

/** When a town's office is open. */
export interface Calendar {
  /** National holidays are known up to this day. */
  readonly knownUntil: IsoDate;
  holiday(day: IsoDate): Text | undefined;
  /** Closing days of the town's own, with their reason. */
  closing(day: IsoDate): Text | undefined;
}

/** The national holidays and these closing days. */
export function createCalendar(closingDays: ReadonlyMap<IsoDate, Text>): Calendar {
  return {
    knownUntil: holidaysKnownUntil(),
    holiday: nationalHoliday,
    closing: (day) => closingDays.get(day),
  };
}

/** What the office does on a day; `unknown` where the day could be a holiday that nobody knows yet. */
export type OfficeDay =
  | { readonly kind: 'open' | 'weekend' | 'year-end' | 'unknown' }
  | { readonly kind: 'holiday' | 'closed'; readonly name: Text };

export function officeDay(calendar: Calendar, day: IsoDate): OfficeDay {
  const known = day <= calendar.knownUntil;
  const holiday = known ? calendar.holiday(day) : undefined;
  if (holiday) return { kind: 'holiday', name: holiday };
  if (isYearEnd(day)) return { kind: 'year-end' };
  const closing = calendar.closing(day);
  if (closing) return { kind: 'closed', name: closing };
  if (isWeekend(day)) return { kind: 'weekend' };
  return { kind: known ? 'open' : 'unknown' };
}
