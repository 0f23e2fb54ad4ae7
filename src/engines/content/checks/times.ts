import { foldDigits } from '#japan/digits.ts';
import type { Finding } from './finding.ts';
import { finding, japaneseSpots, matchesIn, type Page, rewrite } from './page.ts';

const digit = '[0-9０-９]';
const half = '(?:午前|午後|AM|PM|am|pm)?';
const colon = `${half}\\s?${digit}{1,2}[:：]${digit}{2}`;
const hours = `${half}\\s?${digit}{1,2}時(?:半|${digit}{1,2}分)?`;
const time = `(?:${colon}|${hours})`;
/** One time, or two with a wave or a dash between; 「まで」 that follows is taken in. */
const times = new RegExp(
  `(?<![\\w０-９:：])(${time})(?:\\s?[～〜~ー－–-]\\s?(${time})(まで)?)?(?![0-9０-９:：間])`,
  'g',
);

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const parts = new RegExp(
  `^(午前|午後|AM|PM|am|pm)?\\s?(${digit}{1,2})(?:[:：](${digit}{2})|時(半|(?:(${digit}{1,2})分))?)$`,
);

function readTime(written: string): Clock | undefined {
  const found = parts.exec(written);
  if (!found) return undefined;
  const [, name, hourText = '', colonMinute, rest, minuteText] = found;
  const minute = rest === '半' ? 30 : Number(foldDigits(colonMinute ?? minuteText ?? '0'));
  let hour = Number(foldDigits(hourText));
  if (/^(?:午後|pm)$/i.test(name ?? '') && hour < 12) hour += 12;
  return hour <= 24 && minute < 60 ? { hour, minute } : undefined;
}

/** 午後1時30分; noon is 正午, and midnight is said as 午前0時. */
function sayTime({ hour, minute }: Clock): string {
  if (hour === 12 && minute === 0) return '正午';
  const minutes = minute === 0 ? '' : `${minute}分`;
  if (hour === 24) return `翌日の午前0時${minutes}`;
  return hour < 12 ? `午前${hour}時${minutes}` : `午後${hour - 12}時${minutes}`;
}

/**
 * Times in the form that town papers use for readers, 午後1時から午後3時まで: digits with a colon are
 * read as numbers, and 13時 takes counting.
 */
export function checkTimes(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), times)].flatMap(({ match, place }): Finding[] => {
    const [words, first = '', second, until = ''] = match;
    const [from, to] = [readTime(first), second ? readTime(second) : undefined];
    if (!from || (second && !to)) return [];
    const wanted = to ? `${sayTime(from)}から${sayTime(to)}${until}` : sayTime(from);
    const plainEnough = !second && /^(?:午前|午後)/.test(first) && !/[:：０-９]/.test(first);
    const sameDay = !second && /時/.test(first) && from.hour <= 12 && !/[０-９]/.test(first);
    if (wanted === words || plainEnough || sameDay) return [];
    const message = {
      ja: `「${words}」は、「${wanted}」と書くと読み上げでも伝わります。`,
      en: `Please write “${wanted}” instead of “${words}”, so that it is also heard as a time.`,
    };
    return [finding('time-form', place, message, rewrite(wanted))];
  });
}
