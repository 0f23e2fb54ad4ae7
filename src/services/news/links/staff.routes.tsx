import { Hono } from 'hono';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import { listWords as words } from '../items/desk-text.ts';
import { deskCrumb } from '../items/edit.routes.tsx';
import { listBroken } from './queries.ts';
import { BrokenLinks } from './views/broken.tsx';

export const linkRoutes = new Hono<HttpEnv>().get(
  '/news/links',
  permit('news.write'),
  async (c) => {
    const links = await inTown(c, listBroken);
    return staffPage(
      c,
      { title: words.links, lead: words.linksLead, breadcrumbs: [deskCrumb] },
      <BrokenLinks links={links} />,
    );
  },
);
