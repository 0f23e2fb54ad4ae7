import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jma/jobs.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { snapshotJobs } from './snapshot/write.ts';

export const emergency: ServiceManifest = {
  name: 'emergency',
  routes: { public: publicRoutes },
  permissions,
  jobs: [...jobs, ...snapshotJobs],
};
