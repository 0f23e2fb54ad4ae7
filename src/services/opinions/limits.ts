import { createHmac } from 'node:crypto';
import { clientAddress, networkOf } from '#platform/http/client-address.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { type RateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';

/**
 * From one address, forms by hand. A whole school or town hall may stand behind it, so this stops a
 * machine and nobody else; what is nearly the same is held by a rule of the moderation.
 */
export const sending: RateLimit = { name: 'opinions.send', limit: 600, window: 600 };

/** Of programs. */
export const apiSending: RateLimit = { name: 'opinions.api', limit: 1200, window: 600 };

/** A hall whose people vote on dozens of statements behind one address. */
export const voting: RateLimit = { name: 'opinions.vote', limit: 12_000, window: 600 };

export const supporting: RateLimit = { name: 'opinions.support', limit: 1200, window: 600 };

/**
 * Counts one more from this address. @returns what to say when it is one too many; the form comes back
 * with everything that was typed.
 */
export async function overLimit(c: HttpContext, rate: RateLimit): Promise<Text | undefined> {
  const who = `network ${networkOf(clientAddress(c))}`;
  const key = createHmac('sha256', c.var.platform.secret).update(who).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, rate, key));
  if (hit.allowed) return undefined;
  c.header('Retry-After', String(hit.retryAfter));
  return tooOften(hit.retryAfter).reason.text;
}
