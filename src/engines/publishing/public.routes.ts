import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { calendarRoutes } from './calendar/public.routes.tsx';
import { feedRoutes } from './feeds/public.routes.ts';
import { listingRoutes } from './listing/public.routes.tsx';
import { sectionRoutes } from './sections/public.routes.tsx';
import { siteMapRoutes } from './sitemap/public.routes.tsx';

export const publicRoutes = new Hono<HttpEnv>()
  .route('/', listingRoutes)
  .route('/', sectionRoutes)
  .route('/', calendarRoutes)
  .route('/', feedRoutes)
  .route('/', siteMapRoutes);
