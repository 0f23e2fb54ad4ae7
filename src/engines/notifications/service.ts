import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jobs.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';

/** Tells people what concerns them, in the ways they chose. */
export const notifications: ServiceManifest = {
  name: 'notifications',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  jobs,
  navigation: {
    staff: [
      { label: text.myNotices, href: '/staff/notifications', order: 890 },
      {
        label: text.deliveries,
        href: '/staff/notifications/deliveries',
        permission: 'notifications.deliveries',
        order: 925,
      },
    ],
  },
};
