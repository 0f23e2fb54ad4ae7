import type { QueueFilter } from './inputs.ts';

/** The address of a queue with these filters, so that a view can be kept and passed on. */
export function queueHref(filter: Partial<QueueFilter>, path = '/staff/cases'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
