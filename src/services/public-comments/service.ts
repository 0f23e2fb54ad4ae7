import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { callApproval } from './calls/approval-kind.ts';
import { editRoutes } from './calls/edit.routes.tsx';
import { callRoutes } from './calls/public.routes.tsx';
import { deskRoutes } from './calls/staff.routes.tsx';
import { commentRoutes } from './comments/public.routes.tsx';
import { commentDesk } from './comments/staff.routes.tsx';
import { resultHops } from './hops.ts';
import { inputKinds } from './kinds.ts';
import { moduleName, resultNotice } from './model.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { resultApproval } from './results/approval-kind.ts';
import { commentDatasets } from './results/datasets.ts';
import { resultRoutes } from './results/public.routes.tsx';
import { tableRoutes } from './results/staff.routes.tsx';
import { noticeTexts, staffTexts } from './text.ts';
import { textSource } from './texts.ts';

// Words in the place of a slug come first.
const publicRoutes = new Hono<HttpEnv>()
  .route('/', commentRoutes)
  .route('/', resultRoutes)
  .route('/', callRoutes);
const staffRoutes = new Hono<HttpEnv>()
  .route('/', editRoutes)
  .route('/', commentDesk)
  .route('/', tableRoutes)
  .route('/', deskRoutes);

/** パブリックコメント（意見公募）: drafts, comments on them, and the table of opinions and answers. */
export const publicComments: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  ownership,
  approvals: [callApproval, resultApproval],
  notifications: [{ kind: resultNotice, label: noticeTexts.kind, for: 'citizens' }],
  inputs: inputKinds,
  hops: resultHops,
  texts: [textSource],
  datasets: commentDatasets,
  navigation: {
    staff: [
      {
        ...{ label: staffTexts.menu, href: '/staff/public-comments', order: 52 },
        permission: 'public-comments.manage',
      },
    ],
  },
};
