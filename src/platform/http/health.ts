import { Hono } from 'hono';
import type { Database } from '../database/database.ts';
import type { Platform } from '../platform.ts';
import type { HttpEnv } from './context.ts';

/** Milliseconds within which the database has to answer for this process to be sent readers. */
const readyWithin = 2000;

/** One question at a time, however many ask: an absent database must not fill the pool with waiters. */
function databaseProbe({ pool }: Database, within: number): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    try {
      await pool.query('SELECT 1');
      return true;
    } catch {
      return false;
    } finally {
      asking = undefined;
    }
  };
  return () => {
    asking ??= ask();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, within, false);
    });
    return Promise.race([asking, late]).finally(() => clearTimeout(timer));
  };
}

/** `/healthz` (this process lives), `/readyz` (it can serve), `/metrics` (Prometheus). */
export function health(
  platform: Pick<Platform, 'database' | 'metrics'>,
  within = readyWithin,
): Hono<HttpEnv> {
  const isReady = databaseProbe(platform.database, within);
  const { registry } = platform.metrics;
  const fresh = { 'Cache-Control': 'no-store' };
  return new Hono<HttpEnv>()
    .get('/healthz', (c) => c.text('ok', 200, fresh))
    .get('/readyz', async (c) =>
      (await isReady()) ? c.text('ready', 200, fresh) : c.text('database away', 503, fresh),
    )
    .get('/metrics', async (c) =>
      c.body(await registry.metrics(), 200, { ...fresh, 'Content-Type': registry.contentType }),
    );
}
