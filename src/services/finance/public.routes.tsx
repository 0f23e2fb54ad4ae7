import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { publicRoutes as outlookRoutes } from './outlook/public.routes.tsx';
import { makingRoutes } from './projects/making/public.routes.tsx';
import { projectRoutes } from './projects/project.routes.tsx';
import { spendingRoutes } from './projects/spending.routes.tsx';
import { ratioRoutes } from './ratios/public.routes.tsx';
import { yearRoutes } from './settlements/public.routes.tsx';
import { similarRoutes } from './similar/public.routes.tsx';
import { taxRoutes } from './tax/tax.routes.tsx';

/** Every page of the finances; those of a year come last, since their address is the shortest. */
export const publicRoutes = new Hono<HttpEnv>()
  .route('/', outlookRoutes)
  .route('/', spendingRoutes)
  .route('/', projectRoutes)
  .route('/', makingRoutes)
  .route('/', ratioRoutes)
  .route('/', taxRoutes)
  .route('/', similarRoutes)
  .route('/', yearRoutes);
