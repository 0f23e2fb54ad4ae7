import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { staffRoutes as editorRoutes } from './editor/staff.routes.tsx';
import { accessibilityStaffRoutes } from './faults/staff.routes.tsx';
import { staffRoutes as mediaRoutes } from './media/staff.routes.tsx';
import { readingRoutes } from './readings/staff.routes.tsx';

export const staffRoutes = new Hono<HttpEnv>()
  .route('/', mediaRoutes)
  .route('/', editorRoutes)
  .route('/', accessibilityStaffRoutes)
  .route('/', readingRoutes);
