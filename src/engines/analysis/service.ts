import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jobs.ts';
import { permissions } from './policy.ts';
import { runRoutes } from './runs/public.routes.tsx';
import { runDesk } from './runs/staff.routes.tsx';
import { navigationTexts } from './text.ts';

/** What many voices say: themes, found without an outside service and arranged by people. */
export const analysis: ServiceManifest = {
  name: 'analysis',
  routes: { public: runRoutes, staff: runDesk },
  permissions,
  jobs,
  navigation: {
    staff: [
      {
        ...{ label: navigationTexts.desk, href: '/staff/analysis', order: 42 },
        permission: 'analysis.run',
      },
    ],
  },
};
