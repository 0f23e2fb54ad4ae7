import { addDays, dateParts, type IsoDate, isIsoDate, isoDate } from '#japan/dates.ts';

/** A day so many years, months and days from `today`; the 31st of a shorter month is its last day. */
export function resolveToday(
  offset: { readonly years?: number; readonly months?: number; readonly days?: number },
  today: IsoDate,
): IsoDate {
  const { year, month, day } = dateParts(today);
  const index = (year + (offset.years ?? 0)) * 12 + (month - 1) + (offset.months ?? 0);
  const first = isoDate(Math.floor(index / 12), (index % 12) + 1, 1);
  let moved = addDays(first, day - 1);
  while (isIsoDate(moved) && moved.slice(0, 7) !== first.slice(0, 7)) moved = addDays(moved, -1);
  return addDays(moved, offset.days ?? 0);
}
