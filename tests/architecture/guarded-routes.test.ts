import type { Hono } from 'hono';
import { Hono as Router } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#app/create-app.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { guardOf, openToAllStaff, permit } from '#platform/http/guard.ts';
import { testPlatform } from '#platform/http/testing.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handlers: readonly object[];
}

/** Handlers of one method and path in their order; the last is the page, those before it may guard. */
function routesOf(app: Hono<HttpEnv>): Route[] {
  const routes = new Map<string, { method: string; path: string; handlers: object[] }>();
  for (const { method, path, handler } of app.routes) {
    const key = `${method} ${path}`;
    const route = routes.get(key) ?? { method, path, handlers: [] };
    route.handlers.push(handler);
    routes.set(key, route);
  }
  return [...routes.values()];
}

/** Middleware for many paths, such as the town finder: it takes `next` and answers nothing itself. */
function isMiddleware({ method, handlers }: Route): boolean {
  return method === 'ALL' && handlers.every((handler) => (handler as () => void).length > 1);
}

function mustNameAGuard({ method, path }: Route): boolean {
  const isStaff = path === '/staff' || path.startsWith('/staff/');
  return isStaff || !safe.has(method);
}

function unguarded(app: Hono<HttpEnv>): string[] {
  return routesOf(app)
    .filter((route) => !isMiddleware(route) && mustNameAGuard(route))
    .filter(({ handlers }) => !handlers.slice(0, -1).some((handler) => guardOf(handler)))
    .map(({ method, path }) => `${method} ${path}`);
}

describe('every staff route and every write', () => {
  let database: Database;
  let app: Hono<HttpEnv>;

  beforeAll(async () => {
    database = await testDatabase();
    const nowhere = { find: () => undefined, list: () => [], reload: async () => undefined };
    app = createApp(testPlatform(database), nowhere);
  });
  afterAll(() => database.close());

  it('names who may use it', () => {
    expect(unguarded(app)).toEqual([]);
    expect(routesOf(app).filter(mustNameAGuard).length).toBeGreaterThan(10);
  });

  it('says why where everybody may', () => {
    const reasons = app.routes.flatMap(({ handler }) => {
      const guard = guardOf(handler);
      return guard?.kind === 'public' ? [guard.why] : [];
    });
    expect(reasons.filter((why) => why.trim().length < 10)).toEqual([]);
  });
});

describe('the check of the guards', () => {
  it('sees staff pages and writes that name nobody, however they are mounted', () => {
    const answer = (): Response => new Response('');
    const service = new Router<HttpEnv>()
      .get('/open', answer)
      .get('/closed', openToAllStaff(), answer)
      .post('/late', answer, permit('plan.record'));
    const planted = new Router<HttpEnv>()
      .use(async (_c, next) => next())
      .get('/plan', answer)
      .post('/api/v1/open', answer)
      .post('/api/v1/closed', permit('plan.record'), answer)
      .all('/callback', answer);
    planted.route('/staff', service);
    expect(unguarded(planted)).toEqual([
      'POST /api/v1/open',
      'ALL /callback',
      'GET /staff/open',
      'POST /staff/late',
    ]);
  });
});
