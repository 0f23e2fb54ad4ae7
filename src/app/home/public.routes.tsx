import { Hono } from 'hono';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { findOverview } from '#services/plan/queries.ts';
import { publicPage } from '#ui/page.tsx';
import { Home } from './home.tsx';
import { words } from './text.ts';

export const homeRoutes = new Hono<HttpEnv>();

homeRoutes.get('/', async (c) => {
  cachePage(c, 'plan');
  const { town } = c.var;
  const overview = await inTown(c, findOverview);
  return publicPage(
    c,
    { title: words.title(town.name), description: words.lead(town.name), ownHeading: true },
    <Home town={town} overview={overview} />,
  );
});
