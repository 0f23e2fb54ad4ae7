import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { numberPattern } from './rules.ts';
import { text } from './text.ts';

const { fields } = text;

export const SenderInput = z.object({
  post: z.string().trim().min(1, issue(fields.post.error)).max(40, issue(fields.post.error)),
  name: z.string().trim().min(1, issue(fields.name.error)).max(40, issue(fields.name.error)),
  validFrom: z.string().refine(isIsoDate, issue(fields.validFrom.error)),
});
export type SenderInput = z.input<typeof SenderInput>;

export const SeriesInput = z.object({
  /** None: for sections that have no series of their own. */
  departmentId: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  pattern: z
    .string()
    .trim()
    .max(40, issue(fields.pattern.error))
    .regex(numberPattern, issue(fields.pattern.error)),
});
export type SeriesInput = z.input<typeof SeriesInput>;
