import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors } from '../consultations/text.ts';
import { choices, longestStatement } from './model.ts';
import { statementErrors } from './text.ts';

/** A vote as the page sends it. */
export const BallotForm = z.object({
  number: z.coerce.number(issue(formErrors.again)).int().min(1).max(1_000_000),
  choice: z.enum(choices, issue(statementErrors.choice)),
  /** Where to go on: to the next statement, or back to one's own answers. */
  back: z.enum(['next', 'mine']).catch('next'),
});

/** A statement that somebody adds. */
export const StatementForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, issue(statementErrors.missing))
    .refine((text) => [...text].length <= longestStatement, issue(statementErrors.tooLong)),
  /** Idempotency key of the page. */
  key: z.string().regex(/^[\x21-\x7e]{8,80}$/, issue(formErrors.again)),
});

/** The statement that an address names; none where it names nothing sensible. */
export const NumberInAddress = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .optional()
  .catch(undefined);
