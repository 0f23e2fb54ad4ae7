import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { countRoutes } from './counting/public.routes.tsx';
import { voteRoutes } from './voting/public.routes.tsx';

/** What voters and those who check the count see. */
export const ballotRoutes = new Hono<HttpEnv>().route('/', voteRoutes).route('/', countRoutes);
