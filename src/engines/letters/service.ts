import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jobs.ts';
import { permissions } from './policy.ts';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';
import { verifyRoutes } from './verifying/public.routes.tsx';

export const letters: ServiceManifest = {
  name: 'letters',
  routes: { public: verifyRoutes, staff: staffRoutes },
  permissions,
  jobs,
  navigation: {
    staff: [{ label: text.title, href: '/staff/letters', permission: 'letters.issue', order: 60 }],
  },
};
