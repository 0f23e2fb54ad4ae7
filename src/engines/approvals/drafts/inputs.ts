import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { fieldErrors } from '../text.ts';

const longest = 1000;
const comment = z.string().trim().max(longest, issue(fieldErrors.comment)).default('');
const reason = z
  .string()
  .trim()
  .min(1, issue(fieldErrors.reason))
  .max(longest, issue(fieldErrors.reason));

export const NewDraft = z.object({
  kind: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
  departmentId: z.uuid(),
  /** Yen. */
  amount: z.int(issue(fieldErrors.amount)).min(0, issue(fieldErrors.amount)).optional(),
  title: z.string().trim().min(1, issue(fieldErrors.title)).max(200, issue(fieldErrors.title)),
  comment,
});
export type NewDraft = z.input<typeof NewDraft>;

export const Stamp = z.object({ draftId: z.string(), stepId: z.string(), comment });
export type Stamp = z.input<typeof Stamp>;

export const Return = z.object({
  draftId: z.string(),
  stepId: z.string(),
  /** A step that has stamped; empty: the drafter. */
  to: z.string().default(''),
  reason,
});
export type Return = z.input<typeof Return>;

export const TakeBack = z.object({
  draftId: z.string(),
  /** The round that the drafter saw. */
  round: z.coerce.number().int(),
  reason: comment,
});
export type TakeBack = z.input<typeof TakeBack>;
