import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { catalogueDesk } from './catalogue/staff.routes.tsx';
import { promotedDesk } from './promoted/staff.routes.tsx';

/** The catalogue comes last: its `/procedures/:id` would take the addresses of the others. */
export const staffRoutes = new Hono<HttpEnv>();
for (const routes of [promotedDesk, catalogueDesk]) staffRoutes.route('/', routes);
