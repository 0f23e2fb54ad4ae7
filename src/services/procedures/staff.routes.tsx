import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { catalogueDesk } from './catalogue/staff.routes.tsx';
import { deskRoutes } from './desk/staff.routes.ts';
import { promotedDesk } from './promoted/staff.routes.tsx';

/** The catalogue comes last: its `/procedures/:id` would take the addresses of the others. */
export const staffRoutes = new Hono<HttpEnv>();
for (const routes of [deskRoutes, promotedDesk, catalogueDesk]) staffRoutes.route('/', routes);
