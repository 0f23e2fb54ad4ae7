import { addDays, dateParts, dayInTokyo, dayNumber, type IsoDate, isoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { DeliveryStatus } from '../model.ts';

export const calendarViews = ['month', 'week'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Something that leaves, left or is planned. */
export interface Entry {
  readonly owner: string;
  readonly itemId: string;
  readonly accountId: string;
  readonly departmentId: string;
  readonly at: Date;
  readonly title: Text;
  readonly account: { readonly name: string; readonly kind: string };
  /** `planned` until the item is published. */
  readonly status: DeliveryStatus | 'planned';
}

/** Monday of the day's week: weeks begin with the working week. */
function mondayOf(day: IsoDate): IsoDate {
  // 1970-01-01 was a Thursday.
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return addDays(day, -weekday);
}

export interface Span {
  /** First and last day shown; whole weeks. */
  readonly days: readonly IsoDate[];
  readonly previous: IsoDate;
  readonly next: IsoDate;
}

/** The days of a view around a day, and where its arrows lead. */
export function spanOf(view: CalendarView, day: IsoDate): Span {
  const list = (from: IsoDate, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(from, index));
  if (view === 'week') {
    const monday = mondayOf(day);
    return { days: list(monday, 7), previous: addDays(monday, -7), next: addDays(monday, 7) };
  }
  const { year, month } = dateParts(day);
  const first = isoDate(year, month, 1);
  const following = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
  const from = mondayOf(first);
  const last = addDays(mondayOf(addDays(following, -1)), 6);
  const count = dayNumber(last) - dayNumber(from) + 1;
  return { days: list(from, count), previous: addDays(first, -1), next: following };
}

const minuteOf = ({ at }: Entry) => Math.floor(at.getTime() / 60_000);

/** Minutes at which two departments speak at once: readers hear neither. */
export function conflictsOf(entries: readonly Entry[]): ReadonlySet<number> {
  const byMinute = new Map<number, Set<string>>();
  for (const entry of entries) {
    if (entry.status === 'drill' || entry.status === 'withdrawn') continue;
    const departments = byMinute.get(minuteOf(entry)) ?? new Set();
    byMinute.set(minuteOf(entry), departments.add(entry.departmentId));
  }
  return new Set([...byMinute].flatMap(([minute, { size }]) => (size > 1 ? [minute] : [])));
}

export const isConflict = (conflicts: ReadonlySet<number>, entry: Entry): boolean =>
  conflicts.has(minuteOf(entry));

export function entriesOn(entries: readonly Entry[], day: IsoDate): readonly Entry[] {
  return entries.filter(({ at }) => dayInTokyo(at) === day);
}
