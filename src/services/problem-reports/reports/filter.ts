import type { HttpContext } from '#platform/http/context.ts';
import { home } from '../model.ts';
import { type ReportFilter, statusOf } from './queries.ts';

const slug = /^[a-z0-9][a-z0-9-]{0,59}$/;
const slugOf = (value: string | undefined) => (value && slug.test(value) ? value : undefined);

/** What the address asks for; what it does not understand filters nothing. */
export function filterOf(c: HttpContext): ReportFilter {
  const category = slugOf(c.req.query('category'));
  const status = statusOf(c.req.query('status'));
  const area = slugOf(c.req.query('area'));
  return { ...(category && { category }), ...(status && { status }), ...(area && { area }) };
}

/** Address of a view with a filter, always written the same way. */
export function addressOf(
  filter: ReportFilter,
  { path = home, ...more }: Readonly<Record<string, string | undefined>> = {},
): string {
  const asked = { ...filter, ...more };
  const pairs = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(pairs).toString();
  return query ? `${path}?${query}` : path;
}
