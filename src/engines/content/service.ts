import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { staffRoutes } from './staff.routes.ts';
import { text } from './text.ts';

export const content: ServiceManifest = {
  name: 'content',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  navigation: {
    staff: [
      { label: text.library, href: '/staff/media', permission: 'content.media', order: 72 },
      {
        label: text.readings,
        href: '/staff/readings',
        permission: 'content.readings',
        order: 74,
      },
    ],
  },
};
