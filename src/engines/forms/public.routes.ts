import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { fillingRoutes } from './filling/public.routes.tsx';
import { paperRoutes } from './paper/public.routes.ts';
import { profileRoutes } from './prefill/public.routes.tsx';

export const publicRoutes = new Hono<HttpEnv>()
  .route('/', fillingRoutes)
  .route('/', profileRoutes)
  .route('/', paperRoutes);
