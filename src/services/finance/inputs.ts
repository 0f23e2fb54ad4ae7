import { z } from 'zod';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { staffTexts as texts } from './staff-text.ts';

const typedNumber = z.string().transform((typed) => Number(readNumber(typed)));

/** The head of an import; the table is checked for itself. */
export const ImportForm = z.object({
  year: typedNumber
    .refine((year) => Number.isInteger(year) && year >= 1950 && year <= 2100, {
      message: issue(texts.yearError),
    })
    .transform(fiscalYear),
  residents: typedNumber.refine(
    (count) => Number.isInteger(count) && count >= 1 && count <= 100_000_000,
    { message: issue(texts.residentsError) },
  ),
});
export type ImportForm = z.output<typeof ImportForm>;
