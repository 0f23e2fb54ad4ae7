import { z } from 'zod';
import { readFiscalYear } from '#japan/fiscal-year.ts';
import { decimalsOf, readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { units } from './reading.ts';
import { staffTexts as texts } from './staff-text.ts';

const typedNumber = z.string().transform((typed) => Number(readNumber(typed)));

/** A percentage with two decimals at most, in hundredths; nothing typed is null. */
const percentage = (message: Text) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/[%％]\s*$/, '').trim())
    .refine((typed) => typed === '' || isPercentage(readNumber(typed)), {
      message: issue(message),
    })
    .transform((typed) => (typed === '' ? null : Math.round(Number(readNumber(typed)) * 100)));

const isPercentage = (digits: string | undefined): boolean =>
  digits !== undefined &&
  decimalsOf(digits) <= 2 &&
  Number(digits) >= mostStrict &&
  Number(digits) <= mostGenerous;

/** In percent; the early limits of the Act lie between 3.75 (a prefecture) and 20 (all accounts). */
const [mostStrict, mostGenerous] = [3.75, 20];

/** 早期健全化基準 as the town's report prints them. */
export const LimitsForm = z.object({
  earlyRealDeficit: percentage(texts.limitError),
  earlyConsolidatedDeficit: percentage(texts.limitError),
});
export type LimitsForm = z.output<typeof LimitsForm>;

/** The unit of a table; empty text is found out. */
const unit = z
  .enum(['', ...units.map(String)])
  .catch('')
  .transform((typed) => units.find((one) => String(one) === typed));

export const UnitForm = z.object({ unit });

/** A fiscal year as people write it: 2025, 令和7年度, R7. */
export const typedYear = z.string().transform((typed, context) => {
  const year = readFiscalYear(typed);
  if (year !== undefined && year >= 1950 && year <= 2100) return year;
  context.addIssue({ code: 'custom', message: issue(texts.yearError) });
  return z.NEVER;
});

/** The head of an import; the table is checked for itself. */
export const ImportForm = z.object({
  year: typedYear,
  residents: typedNumber.refine(
    (count) => Number.isInteger(count) && count >= 1 && count <= 100_000_000,
    { message: issue(texts.residentsError) },
  ),
  unit,
});
export type ImportForm = z.output<typeof ImportForm>;
