import { type IsoDate, isIsoDate } from '#japan/dates.ts';
import { foldCode } from '#japan/digits.ts';
import { readEraYear } from '#japan/era.ts';
import { cleanLine, partOf, textOf } from './clean.ts';
import { accepted, type Parsed, refused, unanswered } from './outcome.ts';
import type { RawAnswer } from './raw.ts';
import { faults } from './text.ts';

const western = /^(?:西暦)?(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const era =
  /^((?:令和|平成|昭和|大正|明治|[RHSTMrhstm])\.?(?:元|\d{1,2}|[一二三四五六七八九十]{1,3}))(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;

function dayOf(year: number, month: string, day: string): IsoDate | undefined {
  const iso = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) && year >= 1800 && year < 2200 ? iso : undefined;
}

/** What a text says about a day: the day, that it looks like one that does not exist, or nothing. */
type Reading = { readonly day: IsoDate } | 'no-such-day' | 'no-date';

/**
 * Reads 2026-04-01, 2026/4/1, 20260401, 2026年4月1日, 令和8年4月1日, 令和元年, R8.4.1 in any width. The name of
 * an era is believed beyond its last day (平成31年5月1日): papers printed before a change say so.
 */
export function readDay(text: string): Reading {
  const folded = foldCode(text)
    .replace(/\s/g, '')
    .replace(/\([日月火水木金土]\)$/, '');
  const parts = western.exec(folded) ?? compact.exec(folded);
  const [, year = '', month = '', day = ''] = parts ?? era.exec(folded) ?? [];
  if (!year) return 'no-date';
  const number = parts ? Number(year) : readEraYear(year);
  const iso = number === undefined ? undefined : dayOf(number, month, day);
  return iso ? { day: iso } : 'no-such-day';
}

/** The four inputs of a date as one text; undefined when one of them is no text. */
function writtenParts(raw: RawAnswer): string | undefined {
  const [calendar, year, month, day] = ['era', 'year', 'month', 'day'].map((part) =>
    partOf(raw, part),
  );
  if (calendar === undefined || year === undefined || month === undefined || day === undefined) {
    return undefined;
  }
  return year || month || day ? `${calendar}${year}年${month}月${day}日` : '';
}

export function parseDate(raw: RawAnswer | undefined): Parsed {
  const isParts = typeof raw === 'object' && raw !== null;
  const typed = isParts ? writtenParts(raw) : textOf(raw);
  if (typed === undefined) return refused(faults.date);
  const text = cleanLine(typed);
  if (text === '') return unanswered;
  const reading = readDay(text);
  if (reading === 'no-date') return refused(faults.date);
  if (reading === 'no-such-day') return refused(faults.noSuchDay);
  return accepted(reading.day, isParts ? text : raw);
}
