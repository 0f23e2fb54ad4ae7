import { Hono } from 'hono';
import {
  findHomeItems,
  listTopics,
  pageTopics,
  publishingStyles,
} from '#engines/publishing/contract.ts';
import { activitiesTopic, listOpenActivities, threadStyles } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { emergencyPage } from '#services/emergency/public.routes.tsx';
import { findOverview } from '#services/plan/queries.ts';
import { publicPage } from '#ui/page.tsx';
import { words } from './text.ts';
import { Home } from './views/home.tsx';

/** The strip of figures is drawn as the plan draws them. */
const styles = [
  'services/plan/views/plan.css',
  'services/procedures/views/procedures.css',
  'app/home/views/home.css',
  publishingStyles,
  threadStyles,
];

export const homeRoutes = new Hono<HttpEnv>();

homeRoutes.get('/', async (c) => {
  // In an emergency this page is replaced, not decorated.
  if (c.var.alert) return emergencyPage(c);
  cachePage(c, 'plan', pageTopics.all, pageTopics.labels, activitiesTopic);
  const { town } = c.var;
  const found = await inTown(c, async (unit) => ({
    overview: await findOverview(unit),
    items: await findHomeItems(unit),
    topics: (await listTopics(unit)).filter(({ parent }) => parent === undefined),
    today: dayInTokyo(unit.now),
    open: await listOpenActivities(unit, dayInTokyo(unit.now)),
  }));
  return publicPage(
    c,
    { title: words.title(town.name), description: words.lead(town.name), ownHeading: true, styles },
    <Home town={town} {...found} />,
  );
});

const fill = {
  green: '#197a4b',
  blue: '#0017c1',
  cyan: '#006f83',
  purple: '#6f23d0',
  orange: '#ac3e00',
} as const;

/** The town's sign in the browser's tab: the first letter of its name on its accent colour. */
homeRoutes.get('/icon.svg', (c) => {
  const { town } = c.var;
  const [letter = ''] = town.name.ja;
  return c.body(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${fill[town.accent]}"/><text x="16" y="23" font-size="20" font-weight="700" font-family="sans-serif" text-anchor="middle" fill="#fff">${letter}</text></svg>`,
    200,
    { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  );
});
