import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { apiRoutes } from './api.routes.ts';
import { exportRoutes } from './consultations/export.routes.ts';
import { consultationRoutes } from './consultations/public.routes.tsx';
import { deskRoutes } from './consultations/staff.routes.tsx';
import { opinionDatasets } from './datasets.ts';
import { ideaListRoutes } from './ideas/overview.routes.tsx';
import { ideaRoutes } from './ideas/public.routes.tsx';
import { inputKinds } from './kinds.ts';
import { lineListener } from './letters/line.ts';
import { letterRoutes } from './letters/public.routes.tsx';
import { settingsRoutes } from './letters/staff.routes.tsx';
import { moduleName } from './model.ts';
import { overviewRoutes } from './overview.routes.tsx';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { opinionsSearch } from './search.ts';
import { statementExports } from './statements/export.routes.ts';
import { groupingJob } from './statements/group.ts';
import { statementRoutes } from './statements/public.routes.tsx';
import { statementDesk } from './statements/staff.routes.tsx';
import { voteRoutes } from './statements/vote.routes.tsx';
import { staffTexts } from './text.ts';
import { textSource } from './texts.ts';

const publicRoutes = new Hono<HttpEnv>()
  .route('/', overviewRoutes)
  .route('/', letterRoutes)
  .route('/', exportRoutes)
  .route('/', ideaListRoutes)
  .route('/', ideaRoutes)
  .route('/', statementExports)
  .route('/', voteRoutes)
  .route('/', statementRoutes)
  .route('/', consultationRoutes);
const staffRoutes = new Hono<HttpEnv>()
  .route('/', settingsRoutes)
  .route('/', statementDesk)
  .route('/', deskRoutes);

/** 広聴: letters to the mayor, consultations, ideas and maps of opinions. */
export const opinions: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs: [groupingJob],
  ownership,
  inputs: inputKinds,
  search: opinionsSearch,
  datasets: opinionDatasets,
  texts: [textSource],
  lineListeners: [lineListener],
  navigation: {
    staff: [
      {
        ...{ label: staffTexts.menu, href: '/staff/opinions', order: 51 },
        permission: 'opinions.manage',
      },
    ],
  },
};
