import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { accessibilityPublicRoutes } from './faults/public.routes.tsx';
import { publicRoutes as mediaRoutes } from './media/public.routes.ts';

export const publicRoutes = new Hono<HttpEnv>()
  .route('/', mediaRoutes)
  .route('/', accessibilityPublicRoutes);
