import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { importRoutes } from '../import/staff.routes.tsx';
import { listRoutes } from './list.routes.tsx';
import { ruleRoutes } from './rules.routes.tsx';
import { screenRoutes } from './screens.routes.tsx';
import { versionRoutes } from './versions.routes.tsx';

/** The pages on which staff build forms, below `/staff`. */
export const builderRoutes = new Hono<HttpEnv>()
  .route('/', listRoutes)
  .route('/', importRoutes)
  .route('/', screenRoutes)
  .route('/', ruleRoutes)
  .route('/', versionRoutes);
