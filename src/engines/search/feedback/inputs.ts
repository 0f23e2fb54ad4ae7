import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { feedbackText } from './text.ts';

/** A path of this site without its query, which may hold what somebody typed. */
const Path = z
  .string()
  .max(500)
  .transform((path) => path.split(/[?#]/)[0] ?? '/')
  .pipe(z.string().regex(/^\/(?!\/)[\w\-./%~]*$/, issue(feedbackText.badPath)));

export const FeedbackInput = z.object({
  path: Path,
  helped: z.enum(['yes', 'no'], { error: issue(feedbackText.choose) }),
  comment: z.string().trim().max(400, issue(feedbackText.tooLong)).default(''),
});
export type FeedbackInput = z.output<typeof FeedbackInput>;
