import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { builderRoutes } from './builder/staff.routes.ts';
import { ledgerRoutes } from './ledger/staff.routes.tsx';
import { paperEntryRoutes } from './paper/staff.routes.tsx';

/** Fixed words come before `/forms/{id}`. */
export const staffRoutes = new Hono<HttpEnv>()
  .route('/', ledgerRoutes)
  .route('/', paperEntryRoutes)
  .route('/', builderRoutes);
