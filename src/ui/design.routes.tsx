import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { DesignPage } from './design/page.tsx';
import { words } from './design/text.ts';
import { staffPage } from './page.tsx';

/** Every component in every state, for whoever builds a screen and for the accessibility test. */
export const designRoutes = new Hono<HttpEnv>().get('/design', openToAllStaff(), (c) =>
  staffPage(
    c,
    {
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: words.desk, href: '/staff' }],
    },
    <DesignPage />,
  ),
);
