import { z } from 'zod';
import { addDays, dayNumber, isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { errors } from './text.ts';

const day = z.string().refine(isIsoDate, issue(errors.day));
const reason = z.string().trim().max(100, issue(errors.long));
/** A mistyped year must not close the office for centuries. */
const longest = 31;

/** Closing days from the first to the last, with one reason. */
export const NewClosing = z
  .object({
    from: day,
    /** Empty: the first day alone. */
    to: z.union([z.literal(''), day]).default(''),
    reason: reason.min(1, issue(errors.reason)),
    reasonEnglish: reason.default(''),
  })
  .transform(({ to, ...rest }) => ({ ...rest, to: to === '' ? rest.from : to }))
  .refine(({ from, to }) => from <= to, { path: ['to'], error: issue(errors.reversed) })
  .refine(({ from, to }) => dayNumber(to) - dayNumber(from) < longest, {
    path: ['to'],
    error: issue(errors.tooMany),
  });
export type NewClosing = z.output<typeof NewClosing>;

export function daysOf({ from, to }: NewClosing): string[] {
  const count = dayNumber(to) - dayNumber(from) + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}
