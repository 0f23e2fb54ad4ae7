import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { calendarViews } from './rules.ts';

const choice = z
  .string()
  .optional()
  .catch(undefined)
  .transform((value) => value || undefined);

/** The calendar as it stands in the address; what is mistyped there is left out. */
export const CalendarFilter = z.object({
  view: z.enum(calendarViews).default('month').catch('month'),
  day: z.string().refine(isIsoDate).optional().catch(undefined),
  department: choice,
  kind: choice,
});
export type CalendarFilter = z.output<typeof CalendarFilter>;
