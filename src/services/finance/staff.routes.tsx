import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { budgetStaffRoutes } from './budget/staff.routes.tsx';
import { staffRoutes as outlookRoutes } from './outlook/staff.routes.tsx';
import { settlementStaffRoutes } from './settlements/staff.routes.tsx';
import { similarStaffRoutes } from './similar/staff.routes.tsx';

/** Every desk of the finances. */
export const staffRoutes = new Hono<HttpEnv>()
  .route('/', outlookRoutes)
  .route('/', similarStaffRoutes)
  .route('/', settlementStaffRoutes)
  .route('/', budgetStaffRoutes);
