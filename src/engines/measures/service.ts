import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jobs.ts';
import { publicRoutes } from './public.routes.tsx';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';

export const measures: ServiceManifest = {
  name: 'measures',
  routes: { public: publicRoutes, staff: staffRoutes },
  jobs,
  navigation: { staff: [{ label: text.staff.title, href: '/staff/measures', order: 80 }] },
};
