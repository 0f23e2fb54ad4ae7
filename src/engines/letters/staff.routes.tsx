import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { batchRoutes } from './batches/staff.routes.tsx';
import { letterRoutes } from './issuing/staff.routes.tsx';
import { settingsRoutes } from './settings/staff.routes.tsx';
import { templateRoutes } from './templates/staff.routes.tsx';

/** `/letters/:id` comes last: the words of the others are no ids. */
export const staffRoutes = new Hono<HttpEnv>()
  .route('/', templateRoutes)
  .route('/', batchRoutes)
  .route('/', settingsRoutes)
  .route('/', letterRoutes);
