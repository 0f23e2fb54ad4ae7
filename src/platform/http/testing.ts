import { Writable } from 'node:stream';
import { Hono } from 'hono';
import { createPageCache } from '../cache/page-cache.ts';
import type { Database } from '../database/database.ts';
import { say } from '../i18n/text.ts';
import type { Platform } from '../platform.ts';
import { readSettings } from '../settings.ts';
import { createLog } from '../telemetry/log.ts';
import { createMetrics } from '../telemetry/metrics.ts';
import { accessLog } from './access-log.ts';
import { limitBodies } from './body-limit.ts';
import { cachePages } from './cache-pages.ts';
import { compressAnswers } from './compress.ts';
import type { HttpEnv, TownInfo } from './context.ts';
import { handleErrors } from './errors.ts';
import { chooseLanguage } from './language.ts';
import { readAids } from './reading-aids.ts';
import { requestId } from './request-id.ts';
import { sameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { refuseMalformed } from './well-formed.ts';

export const sessionCookie = 'tomoni.session_token';

const office = { ja: '市役所', en: 'City office' };

export function testTown(code = '202070'): TownInfo {
  return {
    code,
    name: { ja: '須坂市', en: 'Suzaka City' },
    prefecture: { ja: '長野県', en: 'Nagano' },
    hosts: [],
    accent: 'green',
    contact: { section: office, telephone: '026-000-0000', hours: office },
    demo: true,
  };
}

export interface TestPlatform extends Platform {
  /** Lines of the log so far, oldest first. */
  readonly lines: Record<string, unknown>[];
}

/** The parts of the platform that requests meet; jobs, files and mail are not among them. */
export function testPlatform(
  database?: Database,
  environment: Readonly<Record<string, string>> = {},
): TestPlatform {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  return {
    settings: readSettings({ TOMONI_PUBLIC_URL: 'http://town.example', ...environment }),
    secret: 'a secret of at least thirty-two letters',
    database,
    pages: createPageCache({ maxBytes: 8 * 1024 * 1024 }),
    log: createLog('info', destination),
    metrics: createMetrics(),
    lines,
  } as unknown as TestPlatform;
}

/**
 * The middleware of `app/create-app.ts` around the routes of a test. Hosts that begin with six digits
 * are the town of that code, all others Suzaka.
 */
export function testApp(platform: Platform, routes: Hono<HttpEnv>): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const { onError, onNotFound } = handleErrors({
    renderPage: (c, page) =>
      c.html(
        `<h1>${say(page.title, c.var.language)}</h1><p>${say(page.text, c.var.language)}</p>`,
        page.status,
      ),
  });
  app.onError(onError);
  app.notFound(onNotFound);
  app.use(async (c, next) => {
    c.set('platform', platform);
    c.set('actor', { kind: 'visitor' });
    await next();
  });
  app.use(requestId(), accessLog(), securityHeaders(platform.settings), compressAnswers());
  app.use(refuseMalformed());
  app.use(async (c, next) => {
    c.set('town', testTown(townOfHost(new URL(c.req.url).host)));
    await next();
  });
  app.use(sameOrigin(), chooseLanguage(), readAids(), limitBodies());
  app.use(cachePages({ sessionCookie }));
  app.route('/', routes);
  return app;
}

/** As `testApp` finds towns, for the fast path. */
export function townOfHost(host: string): string {
  return /^\d{6}/.exec(host)?.[0] ?? '202070';
}
