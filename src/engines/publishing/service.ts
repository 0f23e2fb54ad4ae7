import type { ServiceManifest } from '#engines/manifest.ts';
import { searchSource } from './index-source/queries.ts';
import { staffWords as menuWords } from './menu/text.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { staffWords as redirectWords } from './redirects/text.ts';
import { staffWords as sectionWords } from './sections/text.ts';
import { staffRoutes } from './staff.routes.ts';
import { menuLabels } from './text.ts';
import { staffWords as labelWords } from './topics/text.ts';

const permission = 'publishing.arrange';

export const publishing: ServiceManifest = {
  name: 'publishing',
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions,
  search: searchSource,
  navigation: {
    public: [
      { label: menuLabels.news, href: '/news', order: 2 },
      { label: menuLabels.calendar, href: '/calendar', order: 4 },
      { label: menuLabels.organisation, href: '/organisation', order: 90 },
    ],
    footer: [
      { label: menuLabels.topics, href: '/topics', order: 10 },
      { label: menuLabels.siteMap, href: '/sitemap', order: 20 },
    ],
    staff: [
      {
        ...{ label: sectionWords.title, href: '/staff/sections', order: 62 },
        permission: 'publishing.section',
      },
      { label: labelWords.topics, href: '/staff/topics', order: 64, permission },
      { label: labelWords.areas, href: '/staff/areas', order: 65, permission },
      { label: menuWords.title, href: '/staff/menu', order: 66, permission },
      { label: redirectWords.title, href: '/staff/redirects', order: 67, permission },
    ],
  },
};
