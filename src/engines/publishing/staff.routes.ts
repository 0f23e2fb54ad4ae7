import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { menuRoutes } from './menu/staff.routes.tsx';
import { redirectRoutes } from './redirects/staff.routes.tsx';
import { sectionDesk } from './sections/staff.routes.tsx';
import { labelRoutes } from './topics/staff.routes.tsx';

export const staffRoutes = new Hono<HttpEnv>()
  .route('/', labelRoutes)
  .route('/', menuRoutes)
  .route('/', redirectRoutes)
  .route('/', sectionDesk);
