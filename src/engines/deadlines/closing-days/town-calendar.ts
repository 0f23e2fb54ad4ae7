import type { Unit } from '#platform/database/database.ts';
import { type Calendar, createCalendar } from '../clock/calendar.ts';
import { listClosingDays } from './queries.ts';

/** Told to every process when a town's closing days change. */
export const closingDaysTopic = 'deadlines.closing-days';

/** The calendar of the unit's town as it stands in the database, past what is remembered. */
export async function readCalendar(unit: Unit): Promise<Calendar> {
  const rows = await listClosingDays(unit);
  return createCalendar(new Map(rows.map(({ day, reason }) => [day, reason])));
}

/** The calendar of the unit's town; each submission starts a clock, closing days change rarely. */
export function calendarOf(unit: Unit): Promise<Calendar> {
  return unit.recall('deadlines.calendar', [closingDaysTopic], () => readCalendar(unit));
}
