import { z } from 'zod';
import type { IsoDate } from '#japan/dates.ts';
import { readDay } from '#japan/read-day.ts';
import { issue } from '#platform/http/input.ts';
import { enterWords } from './text.ts';

export const EnterInput = z.object({
  code: z.string(issue(enterWords.slip)).trim().min(1, issue(enterWords.slip)).max(60),
  /** As people write it, 昭和15年1月15日 too: old telephones have no way to turn a calendar back by 80 years. */
  birth: z
    .string()
    .trim()
    .max(40, issue(enterWords.birthInvalid))
    .default('')
    .transform((typed, context): IsoDate | undefined => {
      const day = readDay(typed);
      if (day || typed === '') return day;
      context.addIssue({ code: 'custom', message: issue(enterWords.birthInvalid) });
      return z.NEVER;
    }),
});
