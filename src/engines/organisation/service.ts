import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';
import { nameStaff } from './staff/queries.ts';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';
import { applyTransfers } from './transfers/jobs.ts';

export const organisation: ServiceManifest = {
  name: 'organisation',
  routes: { staff: staffRoutes },
  permissions,
  jobs: [applyTransfers],
  actorNames: { staff: nameStaff },
  navigation: {
    staff: [{ label: text.title, href: '/staff/organisation', order: 900 }],
  },
};
