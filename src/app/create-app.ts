import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { identify, sessionCookie } from '#engines/accounts/contract.ts';
import { showFurigana } from '#engines/content/contract.ts';
import { answerMissing } from '#engines/publishing/contract.ts';
import { accessLog } from '#platform/http/access-log.ts';
import { serveAssets } from '#platform/http/assets.ts';
import { limitBodies } from '#platform/http/body-limit.ts';
import { cachePages } from '#platform/http/cache-pages.ts';
import { compressAnswers } from '#platform/http/compress.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { type ErrorPage, handleErrors } from '#platform/http/errors.ts';
import { health } from '#platform/http/health.ts';
import { refuseInvalid } from '#platform/http/input.ts';
import { chooseLanguage } from '#platform/http/language.ts';
import { readAids } from '#platform/http/reading-aids.ts';
import { requestId } from '#platform/http/request-id.ts';
import { sameOrigin } from '#platform/http/same-origin.ts';
import { securityHeaders } from '#platform/http/security-headers.ts';
import { refuseMalformed } from '#platform/http/well-formed.ts';
import type { Platform } from '#platform/platform.ts';
import { designRoutes } from '#ui/design.routes.tsx';
import { renderError } from '#ui/error-page.tsx';
import { readingAidsRoutes } from '#ui/reading-aids.routes.tsx';
import { noAlerts, type TownAlerts } from './alerts.ts';
import { myRoutes } from './home/my.routes.tsx';
import { homeRoutes } from './home/public.routes.tsx';
import { deskRoutes } from './home/staff.routes.tsx';
import { menus, showTownMenu } from './navigation.ts';
import { clientFolder } from './paths.ts';
import { modules } from './services.ts';
import { findTown } from './town.ts';
import type { TownDirectory } from './town-directory.ts';

/** Where there is no page there may be a way to where it is now, or word of what was there. */
async function renderPage(c: HttpContext, page: ErrorPage): Promise<Response> {
  const found = page.status === 404 ? await answerMissing(c) : undefined;
  return found ?? renderError(c, page);
}

/** The order in which a request meets things. Every service is mounted here and nowhere else. */
export function createApp(
  platform: Platform,
  towns: TownDirectory,
  alerts: TownAlerts = noAlerts,
): Hono<HttpEnv> {
  const { settings } = platform;
  const app = new Hono<HttpEnv>();
  const { onError, onNotFound } = handleErrors({ renderPage });
  app.onError(onError);
  app.notFound(onNotFound);

  app.use(async (c, next) => {
    c.set('platform', platform);
    c.set('actor', { kind: 'visitor' });
    c.set('navigation', menus);
    await next();
  });
  app.use(requestId(), accessLog(), securityHeaders(settings), compressAnswers());
  app.use(refuseMalformed());
  app.route('/', health(platform));
  app.route('/assets', serveAssets(clientFolder));
  app.use(findTown(towns, alerts), sameOrigin(), chooseLanguage(), readAids());
  // Here, so that its refusal is a page of the town in the reader's language.
  app.use(limitBodies());
  app.use(cachePages({ sessionCookie }), showFurigana(), identify());
  // What programs ask for needs no menu, and comes before the many pages.
  app.route('/api/v1', createApi());
  app.use(showTownMenu());

  app.route('/', homeRoutes);
  app.route('/', myRoutes);
  app.route('/', readingAidsRoutes);
  app.route('/staff', deskRoutes);
  app.route('/staff', designRoutes);
  for (const { routes } of modules) {
    if (routes?.public) app.route('/', routes.public);
    if (routes?.staff) app.route('/staff', routes.staff);
  }
  return app;
}

/** `/api/v1` with its description, made from the schemas that check the requests. */
function createApi(): OpenAPIHono<HttpEnv> {
  const api = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });
  for (const { routes } of modules) {
    if (routes?.api) api.route('/', routes.api);
  }
  api.get('/openapi.json', (c: HttpContext) =>
    c.json(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: { title: 'Tomoni', version: '1', license: { name: 'CC BY 4.0 (data)' } },
        servers: [{ url: '/api/v1' }],
      }),
    ),
  );
  return api;
}
