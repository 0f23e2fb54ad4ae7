import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { enterWords } from './text.ts';

export const EnterInput = z.object({
  code: z.string(issue(enterWords.slip)).trim().min(1, issue(enterWords.slip)).max(60),
  birth: z
    .string()
    .default('')
    .refine((day) => day === '' || isIsoDate(day), issue(enterWords.birthInvalid))
    .transform((day) => (day === '' ? undefined : day)),
});
