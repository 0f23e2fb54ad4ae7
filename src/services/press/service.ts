import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { contactRoutes } from './contacts/staff.routes.tsx';
import { jobs, noticeKind } from './jobs.ts';
import { moduleName } from './model.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { releaseApproval } from './publication/kind.ts';
import { publicationRoutes } from './publication/staff.routes.tsx';
import { pressDatasets } from './reading/datasets.ts';
import { readingRoutes } from './reading/public.routes.tsx';
import { releaseRoutes } from './releases/staff.routes.tsx';
import { navigationTexts, noticeTexts } from './text.ts';

// Words in the place of an id come first.
const staffRoutes = new Hono<HttpEnv>()
  .route('/', contactRoutes)
  .route('/', publicationRoutes)
  .route('/', releaseRoutes);

/** 報道発表: told to the press at a time, to the public after the embargo. */
export const press: ServiceManifest = {
  name: moduleName,
  routes: { public: readingRoutes, staff: staffRoutes },
  permissions,
  jobs,
  ownership,
  approvals: [releaseApproval],
  datasets: pressDatasets,
  notifications: [{ kind: noticeKind, label: noticeTexts.kind, for: 'staff' }],
  navigation: {
    staff: [
      {
        ...{ label: navigationTexts.desk, href: '/staff/press', order: 32 },
        permission: 'press.write',
      },
      {
        ...{ label: navigationTexts.list, href: '/staff/press/list', order: 33 },
        permission: 'press.list',
      },
    ],
  },
};
