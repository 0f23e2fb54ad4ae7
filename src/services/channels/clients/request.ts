import type { z } from 'zod';
import { ChannelError } from './client.ts';

/** How long a channel may think about one request. */
const patience = 20_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; undefined when it was none. */
  readonly body: unknown;
  readonly text: string;
}

/** The connection never came about, so the request was certainly not taken. */
const neverArrived = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  const code = cause && typeof cause === 'object' && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * One request to a channel. Redirects are not followed: a token goes to nobody but the channel.
 * @throws ChannelError `away` when it certainly did not arrive, `unknown` when the answer was lost.
 */
export async function request(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text), text };
  } catch (error) {
    const code = codeOf(error);
    const what = code || (error instanceof Error ? error.message : String(error));
    throw new ChannelError(neverArrived.has(code) ? 'away' : 'unknown', what);
  }
}

/**
 * What is tried before the post itself: a lost answer there has published nothing.
 * @throws ChannelError as `work` does, `away` in place of `unknown`.
 */
export async function beforePosting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChannelError && error.failure === 'unknown') {
      throw new ChannelError('away', error.message);
    }
    throw error;
  }
}

/** @throws ChannelError `unknown`: a success whose body says nothing we know of. */
export function readAnswer<S extends z.ZodType>(schema: S, { body }: Answer): z.output<S> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ChannelError('unknown', 'the answer has another shape');
  return parsed.data;
}

export const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token ?? ''}` });

/** Seconds since 1970 in a header; undefined when there is none. */
export function resetTime(headers: Headers, name: string): Date | undefined {
  const seconds = Number(headers.get(name) ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1000) : undefined;
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfter(headers: Headers, now: Date): Date | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const time = Number.isFinite(seconds) ? now.getTime() + seconds * 1000 : Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time);
}
