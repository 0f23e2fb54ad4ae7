import { createHmac } from 'node:crypto';
import type { Text } from '../i18n/text.ts';
import { clientAddress, networkOf } from './client-address.ts';
import { type HttpContext, inTown } from './context.ts';
import { type RateLimit, takeHit, tooOften } from './rate-limit.ts';

/**
 * Counts one more from this address; it is kept as a keyed digest. @returns what to say when it is one
 * too many: the form comes back with 429 and everything that was typed.
 */
export async function overLimit(c: HttpContext, rate: RateLimit): Promise<Text | undefined> {
  const who = `network ${networkOf(clientAddress(c))}`;
  const key = createHmac('sha256', c.var.platform.secret).update(who).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, rate, key));
  if (hit.allowed) return undefined;
  c.header('Retry-After', String(hit.retryAfter));
  return tooOften(hit.retryAfter).reason.text;
}
