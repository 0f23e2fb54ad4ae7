import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';
import { staffRoutes } from './staff.routes.tsx';
import { title } from './text.ts';

export const approvals: ServiceManifest = {
  name: 'approvals',
  routes: { staff: staffRoutes },
  permissions,
  navigation: {
    staff: [{ label: title, href: '/staff/approvals', order: 30 }],
  },
};
