import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, escapeText, foldLine, timeLines, writeCalendar } from './ics.ts';

/** What a reader's program does (RFC 5545, 3.1 and 3.3.11). */
const unfold = (text: string): string => text.replaceAll('\r\n ', '');
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );

const words = fc.string({ unit: 'grapheme', maxLength: 120 });

const event = (occasion: CalendarEvent['occasion'], title = '防災訓練'): CalendarEvent => ({
  uid: '0d1f',
  sequence: 2,
  title,
  description: '持ち物；水, 帽子',
  url: 'https://town.example/news/kunren',
  occasion,
  cancelled: false,
  categories: ['防災'],
  changedAt: new Date('2026-11-01T00:00:00Z'),
});

describe('a line of a calendar', () => {
  it('comes back as it was, and none is longer than 75 octets', () => {
    fc.assert(
      fc.property(words, (text) => {
        const folded = foldLine(`SUMMARY:${escapeText(text)}`);
        for (const line of folded.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        const written = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescaped(unfold(folded))).toBe(`SUMMARY:${written}`);
      }),
    );
  });

  it('never breaks inside a character', () => {
    const folded = foldLine(`X:${'須'.repeat(60)}${'🗻'.repeat(30)}`);
    expect(folded).not.toContain('\ufffd');
    expect(unfold(folded)).toBe(`X:${'須'.repeat(60)}${'🗻'.repeat(30)}`);
  });

  it('cannot be begun by what somebody wrote', () => {
    const file = writeCalendar({
      name: '催し',
      events: [event({ startsOn: '2026-11-03', endsOn: '2026-11-03' }, 'a\r\nATTENDEE:x')],
    });
    expect(unfold(file)).toContain('SUMMARY:a\\nATTENDEE:x\r\n');
    expect(file).not.toContain('\r\nATTENDEE');
  });
});

describe('the time of an occasion', () => {
  it.each([
    [
      { startsOn: '2026-11-03', endsOn: '2026-11-03' },
      ['DTSTART;VALUE=DATE:20261103', 'DTEND;VALUE=DATE:20261104'],
    ],
    [
      { startsOn: '2026-12-31', endsOn: '2027-01-03' },
      ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270104'],
    ],
    [
      { startsOn: '2026-11-03', endsOn: '2026-11-03', startsAt: '09:30', endsAt: '12:00' },
      ['DTSTART;TZID=Asia/Tokyo:20261103T093000', 'DTEND;TZID=Asia/Tokyo:20261103T120000'],
    ],
    [
      { startsOn: '2026-11-03', endsOn: '2026-11-03', startsAt: '09:30' },
      ['DTSTART;TZID=Asia/Tokyo:20261103T093000'],
    ],
    [
      { startsOn: '2026-11-03', endsOn: '2026-11-05', startsAt: '10:00', endsAt: '16:00' },
      [
        'DTSTART;TZID=Asia/Tokyo:20261103T100000',
        'DTEND;TZID=Asia/Tokyo:20261103T160000',
        'RRULE:FREQ=DAILY;UNTIL=20261105T010000Z',
      ],
    ],
    [
      { startsOn: '2026-12-31', endsOn: '2027-01-01', startsAt: '23:00', endsAt: '01:00' },
      ['DTSTART;TZID=Asia/Tokyo:20261231T230000', 'DTEND;TZID=Asia/Tokyo:20270101T010000'],
    ],
  ])('%j', (occasion, lines) => {
    expect(timeLines(occasion)).toEqual(lines);
  });
});

describe('a calendar', () => {
  it('has the parts that RFC 5545 asks for, and says when an event is called off', () => {
    const occasion = { startsOn: '2026-11-03', endsOn: '2026-11-03', startsAt: '09:30' };
    const cancelled = { ...event(occasion), cancelled: true };
    const lines = unfold(writeCalendar({ name: '催し', events: [cancelled] })).split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:/),
    ]);
    expect(lines).toContain('TZID:Asia/Tokyo');
    expect(lines).toContain('UID:0d1f');
    expect(lines).toContain('DTSTAMP:20261101T000000Z');
    expect(lines).toContain('SEQUENCE:2');
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('DESCRIPTION:持ち物；水\\, 帽子');
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });
});
