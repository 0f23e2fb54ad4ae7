import { z } from 'zod';
import { ChannelError } from '../client.ts';
import { type Answer, retryAfter } from '../request.ts';

/** The error of the Graph API; the code says more than the status. */
const GraphError = z.object({
  error: z.object({
    message: z.string().default(''),
    code: z.number().optional(),
    error_subcode: z.number().optional(),
  }),
});

const tokenCodes = new Set([102, 190, 463, 467]);
/** Limits of the app, the user, the page, the business and of custom calls. */
const limitCodes = new Set([4, 17, 32, 613, 80_001]);
/** API Unknown and API Service: may have been carried out all the same. */
const lostCodes = new Set([1, 2]);
const duplicateCode = 506;

const usualWindow = 60 * 60_000;

/** What an error of the Graph API means for the post. */
export function failureOf(answer: Answer, now: Date): ChannelError {
  const { error } = GraphError.safeParse(answer.body).data ?? {};
  const code = error?.code ?? 0;
  const detail = error
    ? `(${code}/${error.error_subcode ?? 0}) ${error.message}`
    : answer.text.slice(0, 200);
  const message = `${answer.status} ${detail}`;
  if (tokenCodes.has(code) || answer.status === 401) return new ChannelError('expired', message);
  if (limitCodes.has(code) || answer.status === 429) {
    const until = retryAfter(answer.headers, now) ?? new Date(now.getTime() + usualWindow);
    return new ChannelError('limited', message, until);
  }
  if (code === duplicateCode) return new ChannelError('duplicate', message);
  if (lostCodes.has(code) || answer.status >= 500) return new ChannelError('unknown', message);
  return new ChannelError('refused', message);
}
