import { dateParts, type IsoDate } from './dates.ts';

/** Whole years on a day; somebody of 29 February is a year older on 1 March of other years. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const [born, day] = [dateParts(birth), dateParts(on)];
  const before = day.month < born.month || (day.month === born.month && day.day < born.day);
  return day.year - born.year - (before ? 1 : 0);
}
