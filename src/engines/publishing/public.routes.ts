import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { calendarRoutes } from './calendar/public.routes.tsx';
import { listingRoutes } from './listing/public.routes.tsx';

export const publicRoutes = new Hono<HttpEnv>()
  .route('/', listingRoutes)
  .route('/', calendarRoutes);
