import { z } from 'zod';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { decisions } from './model.ts';
import { sheetInputTexts as words } from './text.ts';

const longest = 4000;
const prose = z.string().trim().max(longest, issue(words.tooLong)).default('');

/** Whole yen as people type it (1,234 or １２３４); empty is "not known yet". */
const yen = z
  .string()
  .trim()
  .default('')
  .refine((typed) => typed === '' || /^\d{1,13}$/.test(readNumber(typed) ?? ''), {
    message: issue(words.yen),
  })
  .transform((typed) => (typed === '' ? undefined : Number(readNumber(typed))));

const decision = z
  .union([z.enum(decisions), z.literal('')], { message: issue(words.decision) })
  .default('')
  .transform((value) => value || undefined);

const sheetKey = {
  policy: z.coerce.number().int().min(1).max(9999),
  fiscalYear: z.coerce
    .number()
    .int()
    .min(1947)
    .max(2999)
    .transform((year) => fiscalYear(year)),
  /** The version that was shown; 0 for a sheet that nobody has begun. */
  version: z.coerce.number().int().min(0),
};

export const sheetInput = z.object({
  ...sheetKey,
  results: prose,
  followUp: prose,
  budgetYen: yen,
  actualYen: yen,
  worked: prose,
  issues: prose,
  decision,
  nextChanges: prose,
});
export type SheetInput = z.output<typeof sheetInput>;

/** Moving a sheet on or back, or commenting on it. */
export const stepInput = z.object({ ...sheetKey, comment: prose });
export type StepInput = z.output<typeof stepInput>;
