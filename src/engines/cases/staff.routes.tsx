import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { deskRoutes } from './desk/staff.routes.tsx';
import { queueRoutes } from './queue/staff.routes.tsx';
import { retentionRoutes } from './retention/staff.routes.tsx';

export const staffRoutes = new Hono<HttpEnv>()
  .route('/', queueRoutes)
  .route('/', retentionRoutes)
  .route('/', deskRoutes);
