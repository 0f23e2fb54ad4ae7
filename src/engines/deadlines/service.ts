import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jobs.ts';
import { permissions } from './policy.ts';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';

export const deadlines: ServiceManifest = {
  name: 'deadlines',
  routes: { staff: staffRoutes },
  permissions,
  jobs,
  navigation: {
    staff: [
      { label: text.title, href: '/staff/deadlines', permission: 'deadlines.manage', order: 910 },
    ],
  },
};
