import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { errors } from './text.ts';

const day = z.string().refine(isIsoDate, issue(errors.day));

export const NewDelegation = z
  .object({
    /** 職員番号 of the deputy: what a person knows. */
    to: z.string().trim().min(1, issue(errors.to)).max(40, issue(errors.to)),
    permissions: z
      .preprocess(
        (value) => (typeof value === 'string' ? [value] : (value ?? [])),
        z.array(z.string()),
      )
      .refine((list) => list.length > 0, issue(errors.permissions)),
    reason: z.string().trim().min(1, issue(errors.reason)).max(200, issue(errors.reason)),
    validFrom: day,
    validTo: day,
  })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    path: ['validTo'],
    error: issue(errors.reversed),
  });
export type NewDelegation = z.output<typeof NewDelegation>;
