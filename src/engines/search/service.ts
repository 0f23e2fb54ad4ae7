import type { ServiceManifest } from '#engines/manifest.ts';
import { apiRoutes } from './api.routes.ts';
import { jobs } from './jobs.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { staffRoutes } from './staff.routes.tsx';
import { staffWords, words } from './text.ts';

export const search: ServiceManifest = {
  name: 'search',
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs,
  navigation: {
    // Draws the search field of the header instead of a line in the menu.
    public: [{ label: words.title, href: '/search', order: 5 }],
    staff: [
      { label: staffWords.title, href: '/staff/search', permission: 'search.manage', order: 76 },
    ],
  },
};
