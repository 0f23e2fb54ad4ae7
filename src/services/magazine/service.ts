import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { articleRoutes } from './articles/staff.routes.tsx';
import { markRoutes } from './counts/public.routes.ts';
import { countRoutes } from './counts/staff.routes.tsx';
import { editionRoutes } from './editions/public.routes.ts';
import { issueRoutes } from './issues/staff.routes.tsx';
import { jobs, noticeKind } from './jobs.ts';
import { moduleName } from './model.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { issueApproval } from './publication/kind.ts';
import { publicationRoutes } from './publication/staff.routes.tsx';
import { magazineDatasets } from './reading/datasets.ts';
import { readingRoutes } from './reading/public.routes.tsx';
import { searchSource } from './search.ts';
import { navigationTexts, noticeTexts } from './text.ts';

const publicRoutes = new Hono<HttpEnv>()
  .route('/', markRoutes)
  .route('/', editionRoutes)
  .route('/', readingRoutes);

// Words in the place of an id come first.
const staffRoutes = new Hono<HttpEnv>()
  .route('/', countRoutes)
  .route('/', articleRoutes)
  .route('/', publicationRoutes)
  .route('/', issueRoutes);

/** 広報: issues out of articles, for the screen, the ear, the shelf and paper. */
export const magazine: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs,
  ownership,
  approvals: [issueApproval],
  search: searchSource,
  datasets: magazineDatasets,
  notifications: [{ kind: noticeKind, label: noticeTexts.kind, for: 'staff' }],
  navigation: {
    public: [{ label: navigationTexts.reading, href: '/magazine', order: 45 }],
    staff: [
      {
        ...{ label: navigationTexts.desk, href: '/staff/magazine', order: 30 },
        permission: 'magazine.write',
      },
    ],
  },
};
