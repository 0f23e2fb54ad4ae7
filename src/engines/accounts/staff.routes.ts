import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { staffAddressRoutes } from './address/account.routes.tsx';
import { invitationRoutes } from './invitations/staff.routes.tsx';
import { staffAccountRoutes } from './staff-account.routes.tsx';
import { staffSignInRoutes } from './staff-sign-in.routes.tsx';

export const staffRoutes = new Hono<HttpEnv>()
  .route('/', staffSignInRoutes)
  .route('/', staffAccountRoutes)
  .route('/', staffAddressRoutes)
  .route('/', invitationRoutes);
