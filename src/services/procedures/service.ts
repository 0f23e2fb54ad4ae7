import type { ServiceManifest } from '#engines/manifest.ts';
import { apiRoutes } from './api.routes.ts';
import { jobs } from './jobs.ts';
import { measures } from './measures.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { navigationTexts } from './text.ts';

export const procedures: ServiceManifest = {
  name: 'procedures',
  routes: { public: publicRoutes, api: apiRoutes },
  permissions,
  jobs,
  measures,
  navigation: {
    public: [{ label: navigationTexts.procedures, href: '/procedures', order: 10 }],
  },
};
