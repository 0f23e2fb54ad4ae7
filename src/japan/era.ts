import type { IsoDate } from './dates.ts';
import { foldDigits } from './digits.ts';

/** An era of the Japanese calendar (年号; 元号法, Act No. 43 of 1979, and the edicts before it). */
export interface Era {
  readonly name: string;
  readonly romanised: string;
  readonly letter: string;
  /** First day; the day an era changed belongs to the new one. */
  readonly from: IsoDate;
  /** The Gregorian year of year 1, less one. */
  readonly offset: number;
}

/** Newest first. The solar calendar holds from 1873-01-01 (明治6年); earlier days are read as Gregorian. */
export const eras: readonly Era[] = [
  { name: '令和', romanised: 'Reiwa', letter: 'R', from: '2019-05-01', offset: 2018 },
  { name: '平成', romanised: 'Heisei', letter: 'H', from: '1989-01-08', offset: 1988 },
  { name: '昭和', romanised: 'Shōwa', letter: 'S', from: '1926-12-25', offset: 1925 },
  { name: '大正', romanised: 'Taishō', letter: 'T', from: '1912-07-30', offset: 1911 },
  { name: '明治', romanised: 'Meiji', letter: 'M', from: '1868-01-25', offset: 1867 },
];

/** The era of a day; undefined before 1868-01-25. */
export function findEra(date: IsoDate): Era | undefined {
  return eras.find(({ from }) => from <= date);
}

/** 令和8 or 令和元 for the year of a day; undefined before 1868-01-25. */
export function writtenInEra(date: IsoDate): string | undefined {
  const era = findEra(date);
  if (!era) return undefined;
  const year = Number(date.slice(0, 4)) - era.offset;
  return `${era.name}${year === 1 ? '元' : year}`;
}

const kanjiDigits = '〇一二三四五六七八九';

/** 二十六 -> 26; undefined for anything that is not a number below 100. */
function fromKanji(text: string): number | undefined {
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!parts || text === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = parts;
  if (!ten) return tens && ones ? undefined : kanjiDigits.indexOf(tens || ones);
  return (tens ? kanjiDigits.indexOf(tens) : 1) * 10 + (ones ? kanjiDigits.indexOf(ones) : 0);
}

function yearNumber(text: string): number | undefined {
  if (text === '元') return 1;
  return /^\d{1,2}$/.test(text) ? Number(text) : fromKanji(text);
}

/** Any day of that era's year; 平成31年 ended in April, 令和元年 began in May. */
function withinEra(era: Era, year: number): boolean {
  const newer = eras[eras.indexOf(era) - 1];
  const last = newer ? Number(newer.from.slice(0, 4)) : Number.POSITIVE_INFINITY;
  return year >= 1 && year + era.offset <= last;
}

const eraYear =
  /^(令和|平成|昭和|大正|明治|[RHSTM])\.?\s*(元|\d{1,2}|[一二三四五六七八九十]{1,3})年?$/;

/**
 * The Gregorian year of 令和8年, 令和元, R8, 平成三十一年 (any width); undefined when it is no year of
 * that era. A year that two eras share (2019) is accepted under both names.
 */
export function readEraYear(text: string): number | undefined {
  const parts = eraYear.exec(foldDigits(text).trim().toUpperCase());
  const era = eras.find(({ name, letter }) => name === parts?.[1] || letter === parts?.[1]);
  const year = yearNumber(parts?.[2] ?? '');
  return era && year !== undefined && withinEra(era, year) ? year + era.offset : undefined;
}
