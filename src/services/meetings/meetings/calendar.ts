import { type CalendarEvent, stableId, writeCalendar } from '#engines/publishing/contract.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import { hrefOf, refOf } from '../model.ts';
import { itemOf } from './item.ts';
import type { MeetingRow } from './queries.ts';

interface CalendarPlace {
  /** Code of the town. */
  readonly town: string;
  /** Scheme and host of its pages. */
  readonly origin: string;
  readonly language: Language;
}

/** The meeting as an event; it has the same name here as in the town's calendar. */
function eventOf(meeting: MeetingRow, { town, origin, language }: CalendarPlace): CalendarEvent {
  const { id, slug, title, summary, state, revision, announcedAt, createdAt } = meeting;
  const url = origin + hrefOf(slug);
  const { occasion } = itemOf(meeting);
  return {
    ...{ uid: stableId(town, refOf(id)), sequence: revision, url, categories: [] },
    ...{ title: say(title, language), description: `${say(summary, language)}\n${url}` },
    occasion: occasion ?? { startsOn: meeting.day, endsOn: meeting.day },
    cancelled: state === 'cancelled',
    changedAt: announcedAt ?? createdAt,
  };
}

/** The iCalendar file of these meetings (RFC 5545); cancelled ones are crossed out. */
export function calendarOf(
  name: string,
  meetings: readonly MeetingRow[],
  place: CalendarPlace,
): string {
  return writeCalendar({ name, events: meetings.map((meeting) => eventOf(meeting, place)) });
}
