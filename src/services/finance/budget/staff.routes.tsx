import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { actRoutes } from './acts/staff.routes.tsx';
import { paymentRoutes } from './payments/staff.routes.tsx';
import { projectRoutes } from './projects/staff.routes.tsx';
import { requestRoutes } from './requests/request.routes.tsx';
import { reviewRoutes } from './requests/review.routes.tsx';
import { requestListRoutes } from './requests/staff.routes.tsx';
import { roundRoutes } from './rounds/staff.routes.tsx';

export const budgetStaffRoutes = new Hono<HttpEnv>()
  .route('/', roundRoutes)
  .route('/', projectRoutes)
  .route('/', requestListRoutes)
  .route('/', requestRoutes)
  .route('/', reviewRoutes)
  .route('/', actRoutes)
  .route('/', paymentRoutes);
