import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { promotedClasses } from '../model.ts';
import { words } from './text.ts';

const line = z.string().trim().min(1, issue(words.write)).max(200, issue(words.long));

/** What staff decide about a procedure of the list. */
export const PromotedInput = z.object({
  name: z.object({ ja: line, en: line }),
  classes: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(promotedClasses)),
  ),
  verified: z.preprocess((value) => value === true || value === '1', z.boolean()),
  note: z.string().trim().max(500, issue(words.long)).default(''),
  performed: z.preprocess((value) => value === true || value === '1', z.boolean()),
  /** From which day on it is performed, or no longer. */
  on: z.string().refine(isIsoDate, issue(words.day)),
});
export type PromotedInput = z.output<typeof PromotedInput>;
