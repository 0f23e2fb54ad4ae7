import { z } from 'zod';
import { ChannelError } from '../client.ts';
import { type Answer, resetTime, retryAfter } from '../request.ts';

const Problem = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  type: z.string().optional(),
});

/** Without a word of when: X's windows are a quarter of an hour. */
const usualWindow = 15 * 60_000;

/** The limit of the day comes in headers of its own, and counts only once it is used up. */
const limits = ['x-user-limit-24hour', 'x-app-limit-24hour', 'x-rate-limit'] as const;

function limitedUntil({ headers }: Answer, now: Date): Date {
  const resets = limits
    .filter((name) => headers.get(`${name}-remaining`) === '0')
    .map((name) => resetTime(headers, `${name}-reset`))
    .filter((time) => time !== undefined);
  const latest = Math.max(0, ...resets.map((time) => time.getTime()));
  if (latest > 0) return new Date(latest);
  const told = resetTime(headers, 'x-rate-limit-reset') ?? retryAfter(headers, now);
  return told ?? new Date(now.getTime() + usualWindow);
}

/** What an answer of the X API v2 that is no success means for the post. */
export function failureOf(answer: Answer, now: Date): ChannelError {
  const { status } = answer;
  const problem = Problem.safeParse(answer.body).data ?? {};
  const detail = problem.detail ?? problem.title ?? answer.text.slice(0, 200);
  const message = `${status} ${detail}`;
  if (status === 401) return new ChannelError('expired', message);
  if (status === 429) {
    if (/usage-capped|UsageCapExceeded/i.test(`${problem.type} ${problem.title}`)) {
      return new ChannelError('quota', message);
    }
    return new ChannelError('limited', message, limitedUntil(answer, now));
  }
  if (status === 402) return new ChannelError('quota', message);
  if (status === 403 && /duplicate content/i.test(detail)) {
    return new ChannelError('duplicate', message);
  }
  // A gateway that gives up has perhaps handed the request on.
  if (status >= 500) return new ChannelError('unknown', message);
  return new ChannelError('refused', message);
}
