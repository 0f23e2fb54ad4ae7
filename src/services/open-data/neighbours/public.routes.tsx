import { Hono } from 'hono';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { publicPage } from '#ui/page.tsx';
import { styles } from '../model.ts';
import { names } from '../text.ts';
import { listNeighbours, neighboursTopic } from './queries.ts';
import { neighbourWords as words } from './text.ts';
import { NeighboursView } from './views/neighbours.tsx';

export const neighbourRoutes = new Hono<HttpEnv>();

neighbourRoutes.get('/open-data/neighbours', async (c) => {
  const page = pageOf(c);
  const asked = (c.req.query('q') ?? '').trim().slice(0, 100);
  const found = await inTown(c, (unit) => listNeighbours(unit, asked, page));
  cachePage(c, neighboursTopic);
  return publicPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles },
      breadcrumbs: [
        { label: names.home, href: '/' },
        { label: names.module, href: '/open-data' },
      ],
    },
    <NeighboursView {...found} {...{ asked, page }} />,
  );
});
