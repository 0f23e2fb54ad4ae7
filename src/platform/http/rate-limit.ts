import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import type { Unit } from '../database/database.ts';
import { AppError } from '../errors.ts';
import { clientAddress, networkOf } from './client-address.ts';
import { type HttpContext, type HttpEnv, inTown } from './context.ts';
import { rateLimits } from './schema.ts';

export interface RateLimit {
  /** `module.act`, as in `accounts.sign-in`; routes that share a name share the count. */
  readonly name: string;
  /** How often in one period. */
  readonly limit: number;
  /** Length of the period in seconds; it starts with the first time. */
  readonly window: number;
}

export interface Hit {
  readonly allowed: boolean;
  /** Seconds until the period ends; at least 1. */
  readonly retryAfter: number;
}

/**
 * Counts once for `key` and says whether that was within the limit. One statement, so that processes
 * that count at the same moment never lose a count. Store no personal data in `key`.
 */
export async function takeHit(unit: Unit, rate: RateLimit, key: string): Promise<Hit> {
  const { name, limit, window } = rate;
  const endsAt = new Date(unit.now.getTime() + window * 1000);
  const over = sql`${rateLimits.endsAt} <= ${unit.now.toISOString()}::timestamptz`;
  const [row] = await unit.db
    .insert(rateLimits)
    .values({ town: unit.town, name, key, hits: 1, endsAt })
    .onConflictDoUpdate({
      target: [rateLimits.town, rateLimits.name, rateLimits.key],
      set: {
        // Refused attempts count no further, so the number stays small whatever arrives.
        hits: sql`CASE WHEN ${over} THEN 1 ELSE LEAST(${rateLimits.hits} + 1, ${limit + 1}) END`,
        endsAt: sql`CASE WHEN ${over} THEN excluded.ends_at ELSE ${rateLimits.endsAt} END`,
      },
    })
    .returning({ hits: rateLimits.hits, endsAt: rateLimits.endsAt });
  const ends = row?.endsAt ?? endsAt;
  return {
    allowed: (row?.hits ?? 1) <= limit,
    retryAfter: Math.max(1, Math.ceil((ends.getTime() - unit.now.getTime()) / 1000)),
  };
}

/** The refusal, for commands that call `takeHit` themselves. */
export function tooOften(retryAfter: number): AppError {
  const minutes = Math.ceil(retryAfter / 60);
  return new AppError('rate-limited', {
    code: 'too-often',
    text: {
      ja: `短い間に多くの操作があったため、受付をお休みしています。約${minutes}分後にもう一度お試しください。`,
      en: `There were many attempts in a short time. Please try again in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      easy: `短い 間に 何度も しました。今は 休んで います。${minutes}分くらい 待って、もう一度 して ください。`,
    },
  });
}

function identityOf(c: HttpContext): string {
  const { actor } = c.var;
  const signedIn = actor.kind === 'staff' || actor.kind === 'citizen';
  return signedIn ? `user ${actor.userId}` : `network ${networkOf(clientAddress(c))}`;
}

/**
 * Refuses with 429 and `Retry-After` what comes too often: from one address, from one person (the
 * address when nobody is signed in; put it behind `identify` then), or by what `by` returns.
 */
export function rateLimit(
  options: RateLimit & { readonly by: 'address' | 'identity' | ((c: HttpContext) => string) },
): MiddlewareHandler<HttpEnv> {
  const { by } = options;
  return async (c, next) => {
    const who =
      by === 'address'
        ? `network ${networkOf(clientAddress(c))}`
        : by === 'identity'
          ? identityOf(c)
          : by(c);
    const key = createHmac('sha256', c.var.platform.secret).update(who).digest('base64url');
    const hit = await inTown(c, (unit) => takeHit(unit, options, key));
    if (!hit.allowed) {
      c.header('Retry-After', String(hit.retryAfter));
      throw tooOften(hit.retryAfter);
    }
    await next();
  };
}
