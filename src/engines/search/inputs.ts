import { z } from 'zod';
import { longestQuestion } from './question.ts';

const short = z.string().max(100).catch('');

/** What stands in the address of a search; anything that is no filter is none. */
export const SearchQuery = z.object({
  q: z
    .string()
    .transform((q) => q.slice(0, longestQuestion))
    .catch(''),
  kind: short,
  topic: short,
  department: z.uuid().or(z.literal('')).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type SearchQuery = z.output<typeof SearchQuery>;
