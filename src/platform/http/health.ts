import { Hono } from 'hono';
import { oneQuestion } from '../database/one-question.ts';
import type { Platform } from '../platform.ts';
import type { HttpEnv } from './context.ts';
import { mayReadMetrics } from './metrics-access.ts';

/** Milliseconds within which the database has to answer for this process to be sent readers. */
const readyWithin = 2000;

/**
 * `/healthz` (this process lives), `/readyz` (it can serve), `/metrics` (Prometheus; as if it were
 * not there for who may not read it).
 */
export function health(
  platform: Pick<Platform, 'database' | 'metrics'>,
  within = readyWithin,
): Hono<HttpEnv> {
  const probe = oneQuestion(() => platform.database.pool.query('SELECT 1'), within);
  const { registry } = platform.metrics;
  const fresh = { 'Cache-Control': 'no-store' };
  return new Hono<HttpEnv>()
    .get('/healthz', (c) => c.text('ok', 200, fresh))
    .get('/readyz', async (c) =>
      (await probe()) ? c.text('ready', 200, fresh) : c.text('database away', 503, fresh),
    )
    .get('/metrics', async (c, next) => {
      if (!mayReadMetrics(c)) return next();
      const headers = { ...fresh, 'Content-Type': registry.contentType };
      return c.body(await registry.metrics(), 200, headers);
    });
}
