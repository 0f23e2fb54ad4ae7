import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import type { ClockRule } from './clock.ts';
import { ruleErrors as errors } from './text.ts';

const days = z.coerce
  .number(issue(errors.days))
  .int(issue(errors.days))
  .min(1, issue(errors.days))
  .max(1000, issue(errors.days));
const basis = z.string().trim().max(200, issue(errors.basis));

/** A rule as staff or an import give it. */
export const ClockRuleInput = z.object({
  days,
  unit: z.enum(['calendar', 'business']),
  firstDay: z.enum(['counted', 'next']),
  skips: z.enum(['none', 'holidays', 'closed']),
  lastDayClosed: z.enum(['next-open', 'keep']),
  extension: z.object({ days, from: z.enum(['start', 'due']) }).optional(),
  basis: z.object({ ja: basis, en: basis, easy: basis.optional() }),
}) satisfies z.ZodType<ClockRule>;
