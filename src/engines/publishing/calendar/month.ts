import { addDays, dateParts, dayNumber, type IsoDate, isoDate } from '#japan/dates.ts';
import type { RegisteredItem } from '../item.ts';

/** `YYYY-MM`. */
export type Month = string;

export function monthOf(day: IsoDate): Month {
  return day.slice(0, 7);
}

const monthShape = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/;

/** The month an address asks for; undefined when it is none. */
export function readMonth(value: string | undefined): Month | undefined {
  return value !== undefined && monthShape.test(value) ? value : undefined;
}

export function firstOf(month: Month): IsoDate {
  return `${month}-01`;
}

/** The month so many months later, or earlier. */
export function addMonths(month: Month, count: number): Month {
  const { year, month: number } = dateParts(firstOf(month));
  const months = year * 12 + number - 1 + count;
  return monthOf(isoDate(Math.floor(months / 12), (months % 12) + 1, 1));
}

export function lastOf(month: Month): IsoDate {
  return addDays(firstOf(addMonths(month, 1)), -1);
}

/** Whole weeks from Sunday to Saturday that hold the month. */
export function weeksOf(month: Month): readonly (readonly IsoDate[])[] {
  const weekday = (((dayNumber(firstOf(month)) + 4) % 7) + 7) % 7;
  const weeks: IsoDate[][] = [];
  for (let day = addDays(firstOf(month), -weekday); day <= lastOf(month); day = addDays(day, 7)) {
    const sunday = day;
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(sunday, offset)));
  }
  return weeks;
}

/** Longer than this, an occasion would fill the month; it stands on its own above the days. */
const longestInDays = 7;

export interface MonthPlan {
  /** What goes on for weeks. */
  readonly long: readonly RegisteredItem[];
  /** What is on, day by day. */
  readonly days: ReadonlyMap<IsoDate, readonly RegisteredItem[]>;
}

/** What is on which day of the month. */
export function planMonth(month: Month, items: readonly RegisteredItem[]): MonthPlan {
  const long: RegisteredItem[] = [];
  const days = new Map<IsoDate, RegisteredItem[]>();
  const [first, last] = [firstOf(month), lastOf(month)];
  for (const item of items) {
    const { startsOn, endsOn } = item.occasion ?? { startsOn: '', endsOn: '' };
    if (!startsOn) continue;
    if (dayNumber(endsOn) - dayNumber(startsOn) >= longestInDays) {
      long.push(item);
      continue;
    }
    for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
      if (day >= first && day <= last) days.set(day, [...(days.get(day) ?? []), item]);
    }
  }
  return { long, days };
}
