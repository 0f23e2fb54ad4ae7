import { z } from 'zod';
import type { Platform } from '#platform/platform.ts';
import { type Access, ChannelError } from '../client.ts';
import { type Answer, bearer, request, retryAfter } from '../request.ts';

export interface LineSpeaker {
  readonly platform: Platform;
  readonly credentials: Access['credentials'];
}

/** An account without a token of its own is the town's account of the environment. */
export const tokenOf = ({ platform, credentials }: LineSpeaker): string =>
  credentials.accessToken || (platform.settings.LINE_CHANNEL_TOKEN ?? '');

const baseOf = ({ platform }: LineSpeaker) =>
  (platform.settings.LINE_API_URL ?? '').replace(/\/$/, '');

/** Contents live on a host of their own: `api-data.line.me` beside `api.line.me`. */
const dataBaseOf = (speaker: LineSpeaker) =>
  baseOf(speaker).replace(/^https:\/\/api\.line\.me$/, 'https://api-data.line.me');

const Problem = z.object({ message: z.string() });

const usualPause = 60_000;

/** What an answer of the Messaging API that is no success means. */
function failureOf(answer: Answer, now: Date): ChannelError {
  const { status } = answer;
  const detail = Problem.safeParse(answer.body).data?.message ?? answer.text.slice(0, 200);
  const message = `${status} ${detail}`;
  if (status === 401) return new ChannelError('expired', message);
  // The count of messages of the plan is used up: the next month, or a larger plan.
  if (status === 429 && /monthly limit/i.test(detail)) return new ChannelError('quota', message);
  if (status === 429) {
    const until = retryAfter(answer.headers, now) ?? new Date(now.getTime() + usualPause);
    return new ChannelError('limited', message, until);
  }
  if (status >= 500) return new ChannelError('unknown', message);
  return new ChannelError('refused', message);
}

async function finish(speaker: LineSpeaker, url: string, init: RequestInit): Promise<Answer> {
  const headers = { ...bearer(tokenOf(speaker)), ...init.headers };
  const answer = await request(url, { ...init, headers });
  if (answer.status >= 200 && answer.status < 300) return answer;
  // The retry key was accepted before: it has left already.
  if (answer.status === 409 && answer.headers.has('x-line-accepted-request-id')) return answer;
  throw failureOf(answer, speaker.platform.database.hooks.now());
}

export function callLine(speaker: LineSpeaker, path: string, init?: RequestInit): Promise<Answer> {
  return finish(speaker, `${baseOf(speaker)}${path}`, init ?? {});
}

export function callLineData(
  speaker: LineSpeaker,
  path: string,
  init: RequestInit,
): Promise<Answer> {
  return finish(speaker, `${dataBaseOf(speaker)}${path}`, init);
}

export function jsonBody(body: object, retryKey?: string): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(retryKey ? { 'x-line-retry-key': retryKey } : {}),
    },
    body: JSON.stringify(body),
  };
}
