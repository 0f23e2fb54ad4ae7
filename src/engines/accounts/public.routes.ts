import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { citizenAddressRoutes } from './address/account.routes.tsx';
import { citizenAccountRoutes } from './citizen-account.routes.tsx';
import { citizenSignInRoutes } from './citizen-sign-in.routes.tsx';
import { oidcRoutes } from './oidc/public.routes.ts';
import { passkeyRoutes } from './passkey.routes.ts';

export const publicRoutes = new Hono<HttpEnv>()
  .route('/', citizenSignInRoutes)
  .route('/', oidcRoutes)
  .route('/', passkeyRoutes)
  .route('/', citizenAccountRoutes)
  .route('/', citizenAddressRoutes);
