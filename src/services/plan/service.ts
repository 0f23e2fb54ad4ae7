import type { ServiceManifest } from '#engines/manifest.ts';
import { apiRoutes } from './api.routes.ts';
import { planDatasets } from './datasets.ts';
import { planHops } from './hops.ts';
import { words as importWords } from './imports/text.ts';
import { jobs } from './jobs.ts';
import { listeners } from './listeners.ts';
import { ownership } from './ownership.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { planSearch } from './search.ts';
import { staffRoutes } from './staff.routes.tsx';
import { navigationTexts } from './text.ts';

export const plan: ServiceManifest = {
  name: 'plan',
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs,
  listeners,
  ownership,
  search: planSearch,
  datasets: planDatasets,
  hops: planHops,
  navigation: {
    public: [{ label: navigationTexts.plan, href: '/plan', order: 20 }],
    staff: [
      { label: navigationTexts.indicators, href: '/staff/plan', order: 20 },
      {
        label: importWords.title,
        href: '/staff/plan/import',
        permission: 'plan.record',
        order: 22,
      },
      { label: navigationTexts.evaluations, href: '/staff/plan/evaluations', order: 21 },
    ],
  },
};
