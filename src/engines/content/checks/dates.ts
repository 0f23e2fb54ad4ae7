import { dayNumber, type IsoDate, isIsoDate, weekdayOf } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { readEraYear } from '#japan/era.ts';
import type { Finding } from './finding.ts';
import { finding, japaneseSpots, matchesIn, type Page, rewrite, type Spot } from './page.ts';

const digit = '[0-9０-９]';
const era = '(?:令和|平成|昭和|大正|明治)';
const weekdayPart = '(?:[ 　]?[（(]([日月火水木金土])(?:曜日?)?(?:[・･、,]?祝日?)?[）)])?';
/** 2026年11月23日（月）, 令和8年11月23日, 11月23日（月） */
const spoken = new RegExp(
  `(?:(${digit}{4}|${era}(?:元|${digit}{1,2}))年(?:[（(][^）)]{2,8}[）)])?)?(?<!${digit})(${digit}{1,2})月(${digit}{1,2})日${weekdayPart}`,
  'g',
);
/** 2026/11/23, 2026.11.23, R8.11.23, ２０２６－１１－２３ */
const separated = new RegExp(
  `(?<![\\w０-９./-])(${digit}{4}|[RHSrhs]\\.?${digit}{1,2})\\s?([/.．／‐－-])(${digit}{1,2})\\2(${digit}{1,2})(?![\\w０-９/-])${weekdayPart}`,
  'g',
);
/** 11/23（月）: only with a weekday behind; else it may be a fraction. */
const short = new RegExp(
  `(?<![\\w０-９./-])(${digit}{1,2})[/／](${digit}{1,2})[ 　]?[（(]([日月火水木金土])(?:曜日?)?[）)]`,
  'g',
);
/** H30年, R８年度 */
const letterEra = new RegExp(`(?<![A-Za-z0-9])([RHSrhs])\\.?(元|${digit}{1,2})(年度?)`, 'g');

const number = (text: string | undefined): number => Number(foldDigits(text ?? ''));

function isoOf(year: number, month: number, day: number): IsoDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(date) ? date : undefined;
}

/** Without a year, the day nearest to today: a notice of December speaks of next January. */
function nearest(month: number, day: number, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map((candidate) => isoOf(candidate, month, day));
  const distance = (date: IsoDate) => Math.abs(dayNumber(date) - dayNumber(today));
  return days
    .filter((date) => date !== undefined)
    .toSorted((a, b) => distance(a) - distance(b))
    .at(0);
}

const yearOf = (written: string): number | undefined =>
  /^[0-9０-９]{4}$/.test(written) ? number(written) : readEraYear(written.replace('.', ''));

function findSpoken(spots: readonly Spot[], today: IsoDate): Finding[] {
  return [...matchesIn(spots, spoken)].flatMap(({ match, place }): Finding[] => {
    const [words, written, month, day, weekday] = match;
    const year = written ? yearOf(written) : undefined;
    if (written && year === undefined) return [];
    const date =
      year === undefined
        ? nearest(number(month), number(day), today)
        : isoOf(year, number(month), number(day));
    if (!date) {
      const message = {
        ja: `「${words}」という日はありません。日付をご確認ください。`,
        en: `There is no such day as “${words}”. Please check the date.`,
      };
      return [finding('date-impossible', place, message)];
    }
    const right = weekdayOf(date);
    if (!weekday || weekday === right) return [];
    const corrected = words.replace(/([（(])[日月火水木金土]/, `$1${right}`);
    const assumed = written ? '' : `${date.slice(0, 4)}年なら`;
    const message = {
      ja: `${assumed}${number(month)}月${number(day)}日は${right}曜日です。日付と曜日のどちらかが誤っています。`,
      en: `The date and the weekday disagree: ${date} is another day of the week (${right}).`,
    };
    return [finding('date-weekday', place, message, rewrite(corrected))];
  });
}

function findSeparated(spots: readonly Spot[]): Finding[] {
  return [...matchesIn(spots, separated)].flatMap(({ match, place }): Finding[] => {
    const [words, written = '', , month, day, weekday] = match;
    const year = yearOf(written);
    const date = year === undefined ? undefined : isoOf(year, number(month), number(day));
    if (!date) return [];
    const spelled = `${year}年${number(month)}月${number(day)}日`;
    const full = weekday ? `${spelled}（${weekdayOf(date)}）` : spelled;
    if (weekday && weekday !== weekdayOf(date)) {
      const message = {
        ja: `${spelled}は${weekdayOf(date)}曜日です。日付と曜日のどちらかが誤っています。`,
        en: `The date and the weekday disagree: ${date} is another day of the week (${weekdayOf(date)}).`,
      };
      return [finding('date-weekday', place, message, rewrite(full))];
    }
    return [finding('date-form', place, formMessage(words, full), rewrite(full))];
  });
}

const formMessage = (words: string, full: string) => ({
  ja: `「${words}」は読み上げで日付と伝わりません。「${full}」と書いてください。`,
  en: `“${words}” is not read aloud as a date. Please write “${full}”.`,
});

function findShort(spots: readonly Spot[], today: IsoDate): Finding[] {
  return [...matchesIn(spots, short)].flatMap(({ match, place }): Finding[] => {
    const [words, month, day, weekday] = match;
    const date = nearest(number(month), number(day), today);
    if (!date) return [];
    const full = `${number(month)}月${number(day)}日（${weekdayOf(date)}）`;
    const wrong = weekday !== weekdayOf(date);
    const message = {
      ja: `${date.slice(0, 4)}年なら${number(month)}月${number(day)}日は${weekdayOf(date)}曜日です。日付と曜日のどちらかが誤っています。`,
      en: `The date and the weekday disagree: ${date} is another day of the week (${weekdayOf(date)}).`,
    };
    return wrong
      ? [finding('date-weekday', place, message, rewrite(full))]
      : [finding('date-form', place, formMessage(words, full), rewrite(full))];
  });
}

const eraNames: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和' };

function findLetterEras(spots: readonly Spot[]): Finding[] {
  return [...matchesIn(spots, letterEra)].flatMap(
    ({ match: [words, letter = '', year = '', unit], place }) => {
      const name = eraNames[letter.toUpperCase()];
      if (!name) return [];
      const full = `${name}${foldDigits(year)}${unit}`;
      return [finding('date-form', place, formMessage(words, full), rewrite(full))];
    },
  );
}

/** Dates between which a wave stands: voices skip it or say "kara" as they please. */
const waves = /(?<=[日）)年月])\s?[～〜]\s?(?=(?:[0-9０-９]{1,4}[年月日]|令和|平成))/g;

function findRanges(spots: readonly Spot[]): Finding[] {
  return [...matchesIn(spots, waves)].map(({ place }) => {
    const message = {
      ja: '「～」は読み上げで飛ばされることがあります。「から」と書き、終わりに「まで」を付けてください。',
      en: 'The wave between dates may not be read aloud. Please write から and end with まで.',
    };
    return finding('date-form', place, message, rewrite('から'));
  });
}

const relative =
  /(?:本日|明日|昨日|明後日|今週|来週|今月|来月|今年|来年|今年度|来年度|昨年)(?![0-9０-９])/g;

function findRelative(page: Page, spots: readonly Spot[]): Finding[] {
  return [...matchesIn(spots, relative)].map(({ match: [words], place }) => {
    const [year, month] = page.options.today.split('-').map(Number);
    const message = {
      ja: `「${words}」は、読む日によって意味が変わります。「${year}年${month}月」のように書いてください。`,
      en: `“${words}” means another time on another day. Please write the date.`,
    };
    return finding('date-relative', place, message);
  });
}

/** Days that do not exist or fall on another weekday, and forms that voices and machines misread. */
export function checkDates(page: Page): Finding[] {
  const spots = japaneseSpots(page);
  const { today } = page.options;
  return [
    ...findSpoken(spots, today),
    ...findSeparated(spots),
    ...findShort(spots, today),
    ...findLetterEras(spots),
    ...findRanges(spots),
    ...findRelative(page, spots),
  ];
}
