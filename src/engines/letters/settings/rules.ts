import { writtenInEra } from '#japan/era.ts';
import { type FiscalYear, firstDay } from '#japan/fiscal-year.ts';

/** Patterns hold `{n}` once, and may hold `{year}`. */
export const numberPattern =
  /^(?=(?:(?!\{n\}).)*\{n\}(?:(?!\{n\}).)*$)[^{}]*(?:\{(?:n|year)\}[^{}]*)+$/;

/** What a section without a series of its own, in a town without a common one, begins with. */
export const plainPattern = '第{n}号';

/** The year of the era as document numbers write it: 8 for 令和8年度, 元 for 令和元年度. */
function eraYear(year: FiscalYear): string {
  // 2019年度 is called 令和元年度 although it began in 平成.
  const written = writtenInEra(year === 2019 ? '2019-05-01' : firstDay(year));
  return written?.slice(2) ?? String(year);
}

/** 須市第12号 from 須市第{n}号. */
export function documentNumber(pattern: string, number: number, year: FiscalYear): string {
  return pattern.replace('{n}', String(number)).replaceAll('{year}', eraYear(year));
}
