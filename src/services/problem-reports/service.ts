import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { problemDatasets } from './datasets.ts';
import { enterRoutes } from './desk/enter.routes.tsx';
import { deskRoutes } from './desk/staff.routes.tsx';
import { workRoutes } from './desk/work.routes.tsx';
import { jobs } from './jobs.ts';
import { reportInput } from './kinds.ts';
import { measures } from './measures.ts';
import { desk, followNotice, moduleName } from './model.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { exportRoutes } from './reports/export.routes.ts';
import { publicRoutes } from './reports/public.routes.tsx';
import { reportsSearch } from './search.ts';
import { sendingRoutes } from './sending/public.routes.tsx';
import { settingsRoutes } from './settings/staff.routes.tsx';
import { moduleTexts, noticeKind } from './text.ts';

const openRoutes = new Hono<HttpEnv>()
  .route('/', sendingRoutes)
  .route('/', exportRoutes)
  .route('/', publicRoutes);
const staffRoutes = new Hono<HttpEnv>()
  .route('/', settingsRoutes)
  .route('/', enterRoutes)
  .route('/', deskRoutes)
  .route('/', workRoutes);

/** まちの困りごと通報: problems of streets and parks on a map, to the right section, each one once. */
export const problemReports: ServiceManifest = {
  name: moduleName,
  routes: { public: openRoutes, staff: staffRoutes },
  permissions,
  jobs,
  measures,
  ownership,
  notifications: [{ kind: followNotice, label: noticeKind, for: 'citizens' }],
  inputs: [reportInput],
  search: reportsSearch,
  datasets: problemDatasets,
  navigation: {
    staff: [{ label: moduleTexts.desk, href: desk, permission: 'problem-reports.work', order: 25 }],
  },
};
