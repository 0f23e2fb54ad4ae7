import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { contactRoutes } from './applications/contact.routes.tsx';
import { correctionRoutes } from './applications/correction.routes.tsx';
import { fileRoutes } from './applications/files.routes.ts';
import { startRoutes } from './applications/start.routes.tsx';
import { statusRoutes } from './applications/status.routes.tsx';
import { cataloguePages } from './catalogue/public.routes.tsx';
import { publicStatistics } from './desk/statistics/public.routes.tsx';
import { lifeEventPages } from './life-events/public.routes.tsx';

export const publicRoutes = new Hono<HttpEnv>();
publicRoutes.route('/', publicStatistics);
publicRoutes.route('/', cataloguePages);
publicRoutes.route('/', lifeEventPages);
for (const routes of [startRoutes, contactRoutes, statusRoutes, correctionRoutes, fileRoutes]) {
  publicRoutes.route('/', routes);
}
