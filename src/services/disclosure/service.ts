import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { requestCase } from './case-type.ts';
import { approvalKind } from './decisions/approval-kind.ts';
import { deskRoutes } from './desk/staff.routes.tsx';
import { jobs } from './documents/release.ts';
import { documentRoutes } from './documents/staff.routes.tsx';
import { noticeKind } from './model.ts';
import { permissions } from './policy.ts';
import { requestRoutes } from './requests/public.routes.tsx';
import { statusRoutes } from './requests/status.routes.tsx';
import { noticeWords } from './requests/text.ts';
import { disclosureSearch } from './search.ts';
import { searchNotice } from './searches/commands.ts';
import { searchRoutes } from './searches/staff.routes.tsx';
import { searchWords } from './searches/text.ts';
import { settingsRoutes } from './settings/staff.routes.tsx';
import { disclosureDatasets } from './statistics/datasets.ts';
import { publicStatistics, staffStatistics } from './statistics/statistics.routes.tsx';
import { navigationTexts } from './text.ts';

const publicRoutes = new Hono<HttpEnv>()
  .route('/', requestRoutes)
  .route('/', publicStatistics)
  .route('/', statusRoutes);

const staffRoutes = new Hono<HttpEnv>()
  .route('/', settingsRoutes)
  .route('/', staffStatistics)
  .route('/', searchRoutes)
  .route('/', documentRoutes)
  .route('/', deskRoutes);

export const disclosure: ServiceManifest = {
  name: 'disclosure',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs,
  search: disclosureSearch,
  datasets: disclosureDatasets,
  cases: [requestCase],
  approvals: [approvalKind],
  notifications: [
    { kind: noticeKind, label: noticeWords.label, for: 'citizens' },
    { kind: searchNotice, label: searchWords.noticeLabel, for: 'staff' },
  ],
  navigation: {
    public: [{ label: navigationTexts.disclosure, href: '/disclosure', order: 60 }],
    staff: [
      {
        label: navigationTexts.desk,
        href: '/staff/disclosure',
        permission: 'disclosure.read',
        order: 45,
      },
      {
        label: navigationTexts.settings,
        href: '/staff/disclosure/settings',
        permission: 'disclosure.settings',
        order: 46,
      },
    ],
  },
};
