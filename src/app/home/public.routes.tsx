import { Hono } from 'hono';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { findOverview } from '#services/plan/queries.ts';
import { publicPage } from '#ui/page.tsx';
import { words } from './text.ts';
import { Home } from './views/home.tsx';

/** The strip of figures is drawn as the plan draws them. */
const styles = ['services/plan/views/plan.css', 'app/home/views/home.css'];

export const homeRoutes = new Hono<HttpEnv>();

homeRoutes.get('/', async (c) => {
  cachePage(c, 'plan');
  const { town } = c.var;
  const overview = await inTown(c, findOverview);
  return publicPage(
    c,
    { title: words.title(town.name), description: words.lead(town.name), ownHeading: true, styles },
    <Home town={town} overview={overview} />,
  );
});
