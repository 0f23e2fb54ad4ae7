import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { reviewErrors as errors } from './text.ts';

const day = z.string(issue(errors.day)).refine(isIsoDate, issue(errors.day));
const optionalDay = z.preprocess((value) => value || undefined, day.optional());

export const ReviewStepForm = z.object({
  consultedOn: day,
  reportedOn: optionalDay,
  report: z.string().trim().max(10_000, issue(errors.report)).default(''),
});
export type ReviewStepForm = z.output<typeof ReviewStepForm>;

export const RulingForm = z.object({
  key: z.uuid(),
  ruledOn: day,
  ruling: z.enum(['upheld', 'dismissed', 'inadmissible'], issue(errors.ruling)),
});
export type RulingForm = z.output<typeof RulingForm>;
