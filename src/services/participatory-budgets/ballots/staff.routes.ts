import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { counterRoutes } from './counter/staff.routes.tsx';
import { envelopeRoutes } from './envelopes/staff.routes.tsx';
import { paperRoutes } from './papers/staff.routes.tsx';
import { protocolRoutes } from './protocol/staff.routes.tsx';
import { rollRoutes } from './roll/staff.routes.tsx';

/** The desks of the vote: roll, counter, envelopes, papers, protocol. */
export const ballotDesk = new Hono<HttpEnv>()
  .route('/', rollRoutes)
  .route('/', counterRoutes)
  .route('/', envelopeRoutes)
  .route('/', paperRoutes)
  .route('/', protocolRoutes);
