import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { jmaRoutes } from './jma/staff.routes.tsx';
import { lalertRoutes } from './lalert/staff.routes.tsx';
import { orderRoutes } from './orders/staff.routes.tsx';
import { reportRoutes } from './reports/staff.routes.tsx';
import { safetyDeskRoutes } from './safety/staff.routes.tsx';
import { shelterRoutes } from './shelters/staff.routes.tsx';
import { situationRoutes } from './situation/staff.routes.tsx';

export const staffRoutes = new Hono<HttpEnv>()
  .route('/', situationRoutes)
  .route('/', orderRoutes)
  .route('/', shelterRoutes)
  .route('/', reportRoutes)
  .route('/', safetyDeskRoutes)
  .route('/', jmaRoutes)
  .route('/', lalertRoutes);
