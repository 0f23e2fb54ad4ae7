import type { ServiceManifest } from '#engines/manifest.ts';
import { apiRoutes } from './api.routes.ts';
import { alarmKinds } from './jma/alarm.ts';
import { jobs } from './jma/jobs.ts';
import { words as pageWords } from './page/text.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.tsx';
import { safetyJobs } from './safety/jobs.ts';
import { shelterDatasets } from './shelters/datasets.ts';
import { snapshotJobs } from './snapshot/write.ts';
import { staffRoutes } from './staff.routes.ts';
import { deskWords } from './text.ts';

export const emergency: ServiceManifest = {
  name: 'emergency',
  routes: { public: publicRoutes, staff: staffRoutes, api: apiRoutes },
  permissions,
  jobs: [...jobs, ...snapshotJobs, ...safetyJobs],
  notifications: alarmKinds,
  datasets: shelterDatasets,
  navigation: {
    public: [{ label: pageWords.titleCalm, href: '/emergency', order: 40 }],
    staff: [
      {
        label: deskWords.menu,
        href: '/staff/emergency',
        permission: 'emergency.report',
        order: 15,
      },
    ],
  },
};
