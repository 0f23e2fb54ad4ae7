import type { ServiceManifest } from '#engines/manifest.ts';
import { apiRoutes } from './api.routes.ts';
import { budgetDeskHref } from './budget/model.ts';
import { noticeKind } from './budget/notices/commands.ts';
import { noticeJobs } from './budget/notices/jobs.ts';
import { noticeTexts } from './budget/notices/text.ts';
import { ownership } from './budget/ownership.ts';
import { budgetPermissions } from './budget/policy.ts';
import { budgetTitle } from './budget/text.ts';
import { datasets } from './datasets.ts';
import { settlementHops } from './hops.ts';
import { deskHref, financeHref } from './model.ts';
import { outlookJobs } from './outlook/jobs.ts';
import { outlookDeskHref } from './outlook/model.ts';
import { outlookStaffTexts } from './outlook/staff-text.ts';
import { permissions } from './policy.ts';
import { costs } from './projects/costs.ts';
import { budgetHops } from './projects/hops.ts';
import { publicRoutes } from './public.routes.tsx';
import { measures } from './ratios/measures.ts';
import { search } from './search.ts';
import { staffTexts } from './settlements/staff-text.ts';
import { staffRoutes } from './staff.routes.tsx';
import { title } from './text.ts';

/** The town's money: settlements, what they mean, and how sound the finances are. */
export const finance: ServiceManifest = {
  name: 'finance',
  routes: {
    public: publicRoutes,
    staff: staffRoutes,
    api: apiRoutes,
  },
  permissions: [...permissions, ...budgetPermissions],
  jobs: [...outlookJobs, ...noticeJobs],
  notifications: [{ kind: noticeKind, label: noticeTexts.kind, for: 'staff' }],
  ownership,
  measures,
  costs,
  hops: [...settlementHops, ...budgetHops],
  datasets,
  search,
  navigation: {
    public: [{ label: title, href: financeHref, order: 70 }],
    staff: [
      { label: staffTexts.title, href: deskHref, order: 23 },
      { label: budgetTitle, href: budgetDeskHref, order: 24 },
      { label: outlookStaffTexts.title, href: outlookDeskHref, order: 25 },
    ],
  },
};
