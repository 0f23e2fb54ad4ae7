import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { pageWord } from './views/text.ts';

/** Parts of our addresses that are numbers; what is none leads nowhere. */
function wholeNumber(value: string | undefined, from: number, to: number): number {
  const number = /^\d{1,6}$/.test(value ?? '') ? Number(value) : Number.NaN;
  if (!(number >= from && number <= to)) throw notFound(pageWord);
  return number;
}

/** @throws AppError `not-found` */
export function policyNumberOf(value: string | undefined): number {
  return wholeNumber(value, 1, 9999);
}

/** @throws AppError `not-found` */
export function yearOf(value: string | undefined): FiscalYear {
  return fiscalYear(wholeNumber(value, 1947, 2999));
}

/** The page of a list, from 1; a page that cannot be is the first. */
export function pageOf(value: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(value ?? '') ? Number(value) : 1;
}
