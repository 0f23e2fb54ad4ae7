import { createHash, timingSafeEqual } from 'node:crypto';
import { clientAddress } from './client-address.ts';
import type { HttpContext } from './context.ts';
import { isPrivateAddress } from './private-address.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether this reader may see the figures of the process. With `METRICS_TOKEN` whoever shows it;
 * without, whoever comes from this machine or a private network, and not through a proxy of which
 * `TRUST_PROXY` knows nothing: behind it everybody has the proxy's address.
 */
export function mayReadMetrics(c: HttpContext): boolean {
  const { METRICS_TOKEN, TRUST_PROXY } = c.var.platform.settings;
  if (METRICS_TOKEN) {
    const shown = c.req.header('authorization') ?? '';
    return timingSafeEqual(digest(shown), digest(`Bearer ${METRICS_TOKEN}`));
  }
  const forwarded = c.req.header('x-forwarded-for') ?? c.req.header('forwarded');
  if (TRUST_PROXY === 0 && forwarded !== undefined) return false;
  return isPrivateAddress(clientAddress(c));
}
