import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Occasion } from '../item.ts';

/** An event as calendars of readers take it. */
export interface CalendarEvent {
  /** The same over all revisions. */
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly occasion: Occasion;
  readonly cancelled: boolean;
  readonly categories: readonly string[];
  readonly changedAt: Date;
}

export interface CalendarFile {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** TEXT of RFC 5545, 3.3.11; characters that it forbids are left out. */
export function escapeText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const lineLimit = 75;

/** Lines of at most 75 octets (RFC 5545, 3.1), never broken inside a character. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineLimit) {
      parts.push(part);
      // The blank that begins a continuation counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

const dayValue = (day: IsoDate): string => day.replaceAll('-', '');

const timeValue = (day: IsoDate, time: string): string =>
  `${dayValue(day)}T${time.replace(':', '')}00`;

const momentValue = (moment: Date): string =>
  `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** Japan has had no summer time since 1951, so the zone is one line. */
const tokyo = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19510909T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * When it is. Hours of an occasion of several days are those of each day, as of an exhibition, so it
 * recurs daily; only one that ends earlier in the day than it begins goes on through the night.
 */
export function timeLines({ startsOn, endsOn, startsAt, endsAt }: Occasion): readonly string[] {
  if (!startsAt) {
    // The end is the first day after (RFC 5545, 3.6.1).
    return [
      `DTSTART;VALUE=DATE:${dayValue(startsOn)}`,
      `DTEND;VALUE=DATE:${dayValue(addDays(endsOn, 1))}`,
    ];
  }
  const begin = `DTSTART;TZID=Asia/Tokyo:${timeValue(startsOn, startsAt)}`;
  const end = (day: IsoDate) => (endsAt ? [`DTEND;TZID=Asia/Tokyo:${timeValue(day, endsAt)}`] : []);
  if (startsOn === endsOn) return [begin, ...end(endsOn)];
  if (endsAt && endsAt <= startsAt) return [begin, ...end(endsOn)];
  const last = new Date(`${endsOn}T${startsAt}:00+09:00`);
  return [begin, ...end(startsOn), `RRULE:FREQ=DAILY;UNTIL=${momentValue(last)}`];
}

function eventLines(event: CalendarEvent): readonly string[] {
  const { occasion, categories } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${momentValue(event.changedAt)}`,
    `LAST-MODIFIED:${momentValue(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(occasion),
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(occasion.place ? [`LOCATION:${escapeText(occasion.place)}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** The file that calendars subscribe to (RFC 5545, name and refresh of RFC 7986). */
export function writeCalendar({ name, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tomoni//Calendar//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...tokyo,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
