import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';

/** A filter that says nothing usable filters nothing: a mistyped address still shows the log. */
const word = z.string().trim().max(200).optional().catch(undefined);
const day = z.string().refine(isIsoDate).optional().catch(undefined);

/** Filters of the log, as they stand in the address. */
export const AuditFilter = z.object({
  from: day,
  to: day,
  actor: word,
  action: word,
  type: word,
  subject: word,
  personal: z.literal('1').optional().catch(undefined),
  /** Shows what is older than the entry of this number. */
  before: z.coerce.number().int().positive().optional().catch(undefined),
});
export type AuditFilter = z.output<typeof AuditFilter>;
