import { z } from 'zod';
import { type IsoDate, isIsoDate } from '#japan/dates.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { staffTexts as texts } from '../staff-text.ts';

export const dayField = z
  .string()
  .trim()
  .refine(isIsoDate, { message: issue(texts.dayError) })
  .transform((day) => day as IsoDate);

const Days = z.object({
  year: z
    .string()
    .transform((typed) => Number(readNumber(typed)))
    .refine((year) => Number.isInteger(year) && year >= 1950 && year <= 2100, {
      message: issue(texts.yearError),
    })
    .transform(fiscalYear),
  opensOn: dayField,
  deadline: dayField,
  reviewOn: dayField,
  voteOn: dayField,
  transferClause: z
    .string()
    .trim()
    .max(1000, { message: issue(texts.tooLong(1000)) }),
});

/** The calendar of a round: each day after the one before. */
export const RoundForm = Days.superRefine((form, context) => {
  const order = ['opensOn', 'deadline', 'reviewOn', 'voteOn'] as const;
  for (const [place, field] of order.entries()) {
    const before = order[place - 1];
    if (before && form[field] <= form[before]) {
      context.addIssue({ code: 'custom', path: [field], message: issue(texts.dayOrder) });
    }
  }
});
export type RoundForm = z.output<typeof RoundForm>;

export const AdoptForm = z.object({
  day: dayField,
  note: z
    .string()
    .trim()
    .max(2000, { message: issue(texts.tooLong(2000)) }),
});
