import { z } from 'zod';
import { isId } from '#platform/ids.ts';

export const views = ['mine', 'section', 'due', 'stuck', 'all'] as const;
export type View = (typeof views)[number];

/** A filter that says nothing usable filters nothing: a mistyped address still shows the queue. */
const word = z.string().trim().min(1).max(100).optional().catch(undefined);

/** Filters of the queue, as they stand in the address. */
export const QueueFilter = z.object({
  view: z.enum(views).catch('mine'),
  type: word,
  state: word,
  subject: word,
  /** A staff id, or `none` for what nobody has. */
  assignee: z
    .string()
    .refine((value) => value === 'none' || isId(value))
    .optional()
    .catch(undefined),
  /** A receipt number, or how a name or title begins. */
  q: word,
  /** Rows of a page, for acts on many; 50 when left out. */
  per: z.literal('500').optional().catch(undefined),
  /** Shows what comes after this row; from `next` of the page before. */
  after: z
    .string()
    .regex(/^[^~]{0,40}~[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type QueueFilter = z.output<typeof QueueFilter>;
