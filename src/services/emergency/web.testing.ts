import { Hono } from 'hono';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import type { Actor } from '#platform/actor.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { apiRoutes } from './api.routes.ts';
import { publicRoutes } from './public.routes.tsx';
import { endSituation, startSituation } from './situation/commands.ts';
import { staffRoutes } from './staff.routes.ts';
import { commander, manager, openTownHall, passerBy } from './testing.ts';

export const origin = 'http://town.example';
export const hookToken = 'a token of the relay';
const people: Readonly<Record<string, Actor>> = { commander, manager, passerBy };
const title = { ja: '大雨', en: 'Heavy rain', easy: '大雨' };

/** The routes of the service; `x-actor` names who asks. */
function routesForTests(): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const actor = people[c.req.header('x-actor') ?? ''];
    if (actor) c.set('actor', actor);
    await next();
  });
  return routes.route('/', publicRoutes).route('/staff', staffRoutes).route('/api/v1', apiRoutes);
}

/** A town hall behind HTTP. */
export async function openTownWeb() {
  const hall = await openTownHall();
  const platform = testPlatform(hall.database, { JMA_HOOK_TOKEN: hookToken });
  hall.database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  const app = testApp({ ...platform, queue: hall.platform.queue }, routesForTests());
  await hall.inTown((unit) => loadDemoOrganisation(unit, { users: {} }));
  const start = (mode: 'real' | 'drill') =>
    hall.inTown((unit) =>
      startSituation(unit, commander, { mode, hazard: 'rain', title, headquarters: false }),
    );
  const end = () => hall.inTown((unit) => endSituation(unit, commander));
  return {
    ...{ hall, app, start, end },
    get: async (path: string, actor = '') => {
      const answer = await app.request(origin + path, { headers: { 'x-actor': actor } });
      const type = answer.headers.get('content-type');
      return { status: answer.status, type, body: await answer.text() };
    },
    post: async (path: string, values: Record<string, string>, actor = '') => {
      const answer = await app.request(origin + path, {
        method: 'POST',
        headers: { origin, 'x-actor': actor },
        body: new URLSearchParams(values),
      });
      const to = answer.headers.get('location');
      return { status: answer.status, to, body: await answer.text() };
    },
    /** What is done while an emergency or a drill is on. */
    during: async (mode: 'real' | 'drill', work: () => Promise<void>) => {
      await start(mode);
      try {
        await work();
      } finally {
        await end();
      }
    },
  };
}

export type TownWeb = Awaited<ReturnType<typeof openTownWeb>>;
