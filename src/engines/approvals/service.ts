import type { ServiceManifest } from '#engines/manifest.ts';
import { notificationKinds } from './drafts/notices.ts';
import { jobs } from './jobs.ts';
import { permissions } from './policy.ts';
import { staffRoutes } from './staff.routes.tsx';
import { title } from './text.ts';

export const approvals: ServiceManifest = {
  name: 'approvals',
  routes: { staff: staffRoutes },
  permissions,
  jobs,
  notifications: notificationKinds,
  navigation: {
    staff: [{ label: title, href: '/staff/approvals', order: 30 }],
  },
};
