import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { apiRoutes } from './api.routes.ts';
import { catalogueRoutes } from './catalogue/public.routes.tsx';
import { ckanRoutes } from './ckan/public.routes.ts';
import { datasetRoutes } from './dataset/public.routes.tsx';
import { dcatRoutes } from './dcat/public.routes.ts';
import { fileRoutes } from './desk/files.routes.tsx';
import { deskJobs } from './desk/jobs.ts';
import { ownership } from './desk/ownership.ts';
import { deskRoutes } from './desk/staff.routes.tsx';
import { deskWords } from './desk/text.ts';
import { downloadRoutes } from './downloads/public.routes.ts';
import { moduleName } from './model.ts';
import { neighbourJobs } from './neighbours/jobs.ts';
import { neighbourRoutes } from './neighbours/public.routes.tsx';
import { neighbourDesk } from './neighbours/staff.routes.tsx';
import { deskWords as neighbourWords } from './neighbours/text.ts';
import { permissions } from './policy.ts';
import { requestRoutes } from './requests/public.routes.tsx';
import { requestDesk } from './requests/staff.routes.tsx';
import { deskWords as requestWords } from './requests/text.ts';
import { openDataSearch } from './search.ts';
import { showcaseRoutes } from './showcases/public.routes.tsx';
import { showcaseDesk } from './showcases/staff.routes.tsx';
import { deskWords as showcaseWords } from './showcases/text.ts';
import { names } from './text.ts';

// Words in the place of an address come first.
const publicRoutes = new Hono<HttpEnv>()
  .route('/', catalogueRoutes)
  .route('/', downloadRoutes)
  .route('/', requestRoutes)
  .route('/', showcaseRoutes)
  .route('/', neighbourRoutes)
  .route('/', dcatRoutes)
  .route('/', ckanRoutes)
  .route('/', datasetRoutes);

const staffRoutes = new Hono<HttpEnv>()
  .route('/', requestDesk)
  .route('/', showcaseDesk)
  .route('/', neighbourDesk)
  .route('/', deskRoutes)
  .route('/', fileRoutes);

/** オープンデータ: the catalogue for people and for machines, and the desk of those who publish. */
export const openData: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs: [...deskJobs, ...neighbourJobs],
  ownership,
  search: openDataSearch,
  // The menu on top is full; what researchers and programs look for stands at the foot of each page.
  navigation: {
    footer: [{ label: names.module, href: '/open-data', order: 40 }],
    staff: [
      {
        ...{ label: deskWords.menu, href: '/staff/open-data', order: 60 },
        permission: 'datasets.manage',
      },
      {
        ...{ label: requestWords.menu, href: '/staff/open-data/requests', order: 61 },
        permission: 'open-data.manage',
      },
      {
        ...{ label: showcaseWords.menu, href: '/staff/open-data/showcases', order: 61 },
        permission: 'open-data.manage',
      },
      {
        ...{ label: neighbourWords.menu, href: '/staff/open-data/neighbours', order: 62 },
        permission: 'open-data.manage',
      },
    ],
  },
};
