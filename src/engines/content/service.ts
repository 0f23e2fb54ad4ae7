import type { ServiceManifest } from '#engines/manifest.ts';
import { ownership } from './faults/ownership.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { staffRoutes } from './staff.routes.ts';
import { text } from './text.ts';

export const content: ServiceManifest = {
  name: 'content',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  ownership,
  navigation: {
    footer: [{ label: text.accessibilityPage, href: '/accessibility', order: 30 }],
    staff: [
      { label: text.accessibility, href: '/staff/accessibility', order: 76 },
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
