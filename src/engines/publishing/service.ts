import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { titles } from './text.ts';

export const publishing: ServiceManifest = {
  name: 'publishing',
  routes: { public: publicRoutes },
  permissions,
  navigation: {
    public: [
      { label: titles.news, href: '/news', order: 2 },
      { label: titles.calendar, href: '/calendar', order: 3 },
      { label: titles.organisation, href: '/organisation', order: 90 },
    ],
  },
};
