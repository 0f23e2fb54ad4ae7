import type { ServiceManifest } from '#engines/manifest.ts';
import { noteHeads } from './jobs.ts';
import { permissions } from './policy.ts';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';

export const audit: ServiceManifest = {
  name: 'audit',
  routes: { staff: staffRoutes },
  permissions,
  jobs: [noteHeads],
  navigation: {
    staff: [{ label: text.title, href: '/staff/audit', permission: 'audit.read', order: 920 }],
  },
};
