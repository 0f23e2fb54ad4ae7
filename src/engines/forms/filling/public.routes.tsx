import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { leavingRoutes } from './leaving.routes.tsx';
import { overviewRoutes } from './overview.routes.tsx';
import { reviewRoutes } from './review.routes.tsx';
import { screenRoutes } from './screen.routes.tsx';

/** Filling a form in. Screens come last: their ids stand where the other pages have fixed words. */
export const fillingRoutes = new Hono<HttpEnv>()
  .route('/', overviewRoutes)
  .route('/', reviewRoutes)
  .route('/', leavingRoutes)
  .route('/', screenRoutes);
