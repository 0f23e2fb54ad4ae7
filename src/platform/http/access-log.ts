import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { HttpEnv } from './context.ts';

/**
 * One line and one count for each answer. The line holds the pattern of the route (`/plan/policies/:id`),
 * never the address itself, which may hold ids, search words or secrets. Answers that the server gives
 * straight from the page cache are counted only.
 */
export function accessLog(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const milliseconds = performance.now() - start;
    const { log, metrics } = c.var.platform;
    const { method } = c.req;
    const cache = c.var.pageHit ? 'hit' : 'miss';
    metrics.requests.inc({ method, status: String(c.res.status), cache });
    if (cache === 'miss') metrics.seconds.observe({ method }, milliseconds / 1000);
    log.info(
      {
        requestId: c.var.requestId,
        method,
        route: routePath(c),
        status: c.res.status,
        cache,
        ms: Math.round(milliseconds * 10) / 10,
      },
      'answered',
    );
  };
}
