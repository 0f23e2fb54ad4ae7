import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from './text.ts';

export const CoverageForm = z.object({
  outlet: z.string().trim().min(1, issue(errors.outlet)).max(80, issue(errors.tooLong)),
  title: z.string().trim().min(1, issue(errors.title)).max(200, issue(errors.tooLong)),
  href: z
    .string()
    .trim()
    .max(1000, issue(errors.tooLong))
    .regex(/^https?:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$/, issue(errors.href)),
  day: z.string().refine(isIsoDate, issue(errors.day)),
});
export type CoverageForm = z.output<typeof CoverageForm>;
