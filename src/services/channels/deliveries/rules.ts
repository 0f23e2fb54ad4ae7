import { ChannelError, type FailureKind, type SentPost } from '../clients/client.ts';

/** After so many tries, about a day, a person has to look. */
export const lastAttempt = 12;

/** How long a process may hold an account before another may assume that it died. */
export const leaseMinutes = 2;

/** Where a channel drops repeats itself, it remembers for 24 hours; an hour is kept to spare. */
const rememberedFor = 23 * 60 * 60_000;

const minute = 60_000;
const longestPause = 240 * minute;

/** When a delivery that failed `attempts` times is tried again: after 1, 2, 4 ... minutes, at most 4 hours. */
export function nextTry(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(longestPause, minute * 2 ** (attempts - 1)));
}

/** What came of one try. */
export type Result =
  | ({ readonly kind: 'sent' } & SentPost)
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'unclear'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string; readonly inDoubt: boolean }
  | { readonly kind: 'hold'; readonly reason: string; readonly until: Date }
  | { readonly kind: 'pause'; readonly reason: string; readonly cause: 'token' | 'quota' };

export interface Try {
  readonly attempts: number;
  /** The answer of an earlier try was lost. */
  readonly lost: boolean;
  /** And the channel has not said yet that its post is not there. */
  readonly inDoubt: boolean;
}

/** What a failure means for a delivery; `again` becomes `failed` with the last attempt. */
export function judge(error: unknown, { attempts, lost, inDoubt }: Try, now: Date): Result {
  // What is no answer of a channel is a fault of ours; nobody knows how far it came.
  const known = error instanceof ChannelError;
  const reason = error instanceof Error ? error.message : String(error);
  const failure: FailureKind = known ? error.failure : 'unknown';
  const doubt = inDoubt || failure === 'unknown';
  if (failure === 'expired') return { kind: 'pause', cause: 'token', reason };
  if (failure === 'quota') return { kind: 'pause', cause: 'quota', reason };
  if (failure === 'limited') {
    return { kind: 'hold', reason, until: (known && error.until) || nextTry(attempts, now) };
  }
  // After a lost answer, “we have that already” may well speak of ours.
  if (failure === 'duplicate') return { kind: lost ? 'unclear' : 'failed', reason };
  if (failure === 'refused') return { kind: inDoubt ? 'unclear' : 'failed', reason };
  if (attempts >= lastAttempt) return { kind: doubt ? 'unclear' : 'failed', reason };
  return { kind: 'again', reason, inDoubt: doubt };
}

/** Whether the channel still knows the key of the first try. */
export function isRemembered(firstTriedAt: Date, now: Date): boolean {
  return now.getTime() - firstTriedAt.getTime() < rememberedFor;
}
