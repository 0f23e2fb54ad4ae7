import { createHmac } from 'node:crypto';
import { clientAddress, networkOf } from '#platform/http/client-address.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { type RateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';

/** From one address: a school or a town hall may stand behind it, a machine is stopped. */
const sending: RateLimit = { name: 'public-comments.send', limit: 300, window: 600 };

/**
 * Counts one more from this address. @returns what to say when it is one too many; the form comes back
 * with 429 and everything that was typed.
 */
export async function overLimit(c: HttpContext): Promise<Text | undefined> {
  const who = `network ${networkOf(clientAddress(c))}`;
  const key = createHmac('sha256', c.var.platform.secret).update(who).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, sending, key));
  if (hit.allowed) return undefined;
  c.header('Retry-After', String(hit.retryAfter));
  return tooOften(hit.retryAfter).reason.text;
}
