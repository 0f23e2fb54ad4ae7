import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { apiRoutes } from './api.routes.ts';
import { newsDatasets } from './datasets.ts';
import { ownership } from './handover/ownership.ts';
import { handoverRoutes } from './handover/staff.routes.tsx';
import { editRoutes } from './items/edit.routes.tsx';
import { itemRoutes } from './items/staff.routes.tsx';
import { jobs } from './jobs.ts';
import { linkRoutes } from './links/staff.routes.tsx';
import { noticeKind } from './locks/commands.ts';
import { measures } from './measures.ts';
import { moduleName } from './model.ts';
import { permissions } from './policy.ts';
import { publicationApproval } from './publication/kind.ts';
import { publicationRoutes } from './publication/staff.routes.tsx';
import { readingRoutes } from './reading/public.routes.tsx';
import { templateRoutes } from './templates/staff.routes.tsx';
import { navigationTexts, noticeTexts } from './text.ts';
import { versionRoutes } from './versions/staff.routes.tsx';

// Words in the place of an id come first.
const staffRoutes = new Hono<HttpEnv>()
  .route('/', handoverRoutes)
  .route('/', templateRoutes)
  .route('/', linkRoutes)
  .route('/', editRoutes)
  .route('/', versionRoutes)
  .route('/', publicationRoutes)
  .route('/', itemRoutes);

export const news: ServiceManifest = {
  name: moduleName,
  routes: { public: readingRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs,
  measures,
  datasets: newsDatasets,
  ownership,
  approvals: [publicationApproval],
  notifications: [{ kind: noticeKind, label: noticeTexts.kind, for: 'staff' }],
  navigation: {
    staff: [
      {
        ...{ label: navigationTexts.desk, href: '/staff/news', order: 20 },
        permission: 'news.write',
      },
      {
        ...{ label: navigationTexts.templates, href: '/staff/news/templates', order: 21 },
        permission: 'news.write',
      },
      {
        ...{ label: navigationTexts.handover, href: '/staff/news/handover', order: 22 },
        permission: 'news.handover',
      },
    ],
  },
};
