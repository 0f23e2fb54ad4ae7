import { z } from 'zod';
import { outboxStatuses } from '#platform/jobs/schema.ts';

/** The list as it stands in the address; what is mistyped there is left out. */
export const OutboxFilter = z.object({
  status: z.enum(outboxStatuses).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
export type OutboxFilter = z.output<typeof OutboxFilter>;

/** Two lists share the page of failed jobs, each with its own pages. */
export const FailedFilter = z.object({
  page: OutboxFilter.shape.page,
  messages: OutboxFilter.shape.page,
});
export type FailedFilter = z.output<typeof FailedFilter>;
