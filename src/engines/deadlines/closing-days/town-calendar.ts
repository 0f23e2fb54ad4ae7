import { type Database, pageTopicsChannel, type Unit } from '#platform/database/database.ts';
import { type Calendar, createCalendar } from '../clock/calendar.ts';
import { listClosingDays } from './queries.ts';

/** Told to every process when a town's closing days change. */
export const closingDaysTopic = 'deadlines.closing-days';

/** Milliseconds after which a calendar is read again although nobody said that it changed. */
const oldest = 60_000;

interface Kept {
  readonly calendar: Calendar;
  readonly until: number;
}

/** Calendars by town; each submission starts a clock, and closing days change a few times a year. */
const kept = new Map<string, Kept>();
/** Rises with each change, so that what was read before a change is not kept after it. */
let changes = 0;

export function forgetCalendar(town: string): void {
  changes += 1;
  kept.delete(town);
}

/** The calendar of the unit's town as it stands in the database, past what is kept. */
export async function readCalendar(unit: Unit): Promise<Calendar> {
  const rows = await listClosingDays(unit);
  return createCalendar(new Map(rows.map(({ day, reason }) => [day, reason])));
}

/** The calendar of the unit's town, at most a minute old. */
export async function calendarOf(unit: Unit): Promise<Calendar> {
  const found = kept.get(unit.town);
  if (found && found.until > Date.now()) return found.calendar;
  const before = changes;
  const calendar = await readCalendar(unit);
  if (before === changes) kept.set(unit.town, { calendar, until: Date.now() + oldest });
  return calendar;
}

/**
 * Lets this process hear at once of closing days that another one changed; without it the change
 * arrives within a minute.
 */
export async function watchClosingDays(database: Database): Promise<void> {
  const forgetAll = (): void => {
    changes += 1;
    kept.clear();
  };
  const hear = (message: string): void => {
    const { town, topics } = JSON.parse(message) as { town: string; topics: readonly string[] };
    if (topics.includes(closingDaysTopic)) forgetCalendar(town);
  };
  await database.listen(pageTopicsChannel, hear, forgetAll);
}
