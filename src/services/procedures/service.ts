import type { ServiceManifest } from '#engines/manifest.ts';
import { apiRoutes } from './api.routes.ts';
import { applicationCase } from './applications/case-type.ts';
import { notificationKind } from './applications/notices.ts';
import { formOwner } from './applications/owner.ts';
import { notificationLabel } from './applications/state-text.ts';
import { procedureDatasets } from './datasets.ts';
import { decisionApproval } from './desk/decisions/kind.ts';
import { entryWords } from './desk/entry/text.ts';
import { statisticsWords } from './desk/statistics/text.ts';
import { jobs } from './jobs.ts';
import { measures } from './measures.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { procedureSearch } from './search.ts';
import { staffRoutes } from './staff.routes.tsx';
import { navigationTexts } from './text.ts';

export const procedures: ServiceManifest = {
  name: 'procedures',
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs,
  measures,
  ownership,
  search: procedureSearch,
  datasets: procedureDatasets,
  forms: formOwner,
  cases: [applicationCase],
  approvals: [decisionApproval],
  notifications: [{ kind: notificationKind, label: notificationLabel, for: 'citizens' }],
  navigation: {
    public: [
      { label: navigationTexts.procedures, href: '/procedures', order: 10 },
      { label: navigationTexts.lifeEvents, href: '/life-events', order: 12 },
    ],
    staff: [
      {
        ...{ label: entryWords.menu, href: '/staff/procedures/enter', order: 12 },
        permission: 'forms.enter',
      },
      { label: navigationTexts.catalogue, href: '/staff/procedures', order: 30 },
      { label: navigationTexts.promoted, href: '/staff/procedures/promoted', order: 31 },
      {
        ...{ label: statisticsWords.title, href: '/staff/procedures/statistics', order: 32 },
        permission: 'procedures.read-cases',
      },
    ],
  },
};
