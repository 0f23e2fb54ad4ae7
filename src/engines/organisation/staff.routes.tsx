import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { delegationRoutes } from './delegations/staff.routes.tsx';
import { departmentRoutes } from './departments/staff.routes.tsx';
import { roleRoutes } from './roles/staff.routes.tsx';
import { staffMemberRoutes } from './staff/staff.routes.tsx';
import { transferRoutes } from './transfers/staff.routes.tsx';

export const staffRoutes = new Hono<HttpEnv>()
  .get('/organisation', openToAllStaff(), (c) => c.redirect('/staff/organisation/departments', 302))
  .route('/', departmentRoutes)
  .route('/', staffMemberRoutes)
  .route('/', transferRoutes)
  .route('/', delegationRoutes)
  .route('/', roleRoutes);
