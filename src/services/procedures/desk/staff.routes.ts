import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { caseRoutes } from './case/staff.routes.tsx';
import { chargeRoutes } from './charges/staff.routes.tsx';
import { correctionRoutes } from './corrections/staff.routes.tsx';
import { decisionRoutes } from './decisions/staff.routes.tsx';
import { entryRoutes } from './entry/staff.routes.tsx';
import { statisticsRoutes } from './statistics/staff.routes.tsx';

export const deskRoutes = new Hono<HttpEnv>();
for (const routes of [
  caseRoutes,
  correctionRoutes,
  decisionRoutes,
  chargeRoutes,
  entryRoutes,
  statisticsRoutes,
]) {
  deskRoutes.route('/', routes);
}
