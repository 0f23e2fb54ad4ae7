import type { ServiceManifest } from '#engines/manifest.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import { permissions } from './policy.ts';
import { staffRoutes } from './staff.routes.tsx';
import { text } from './text.ts';

export const outbox: ServiceManifest = {
  name: 'outbox',
  routes: { staff: staffRoutes },
  permissions,
  jobs: mailJobs,
  navigation: {
    staff: [
      {
        label: text.outbox.title,
        href: '/staff/outbox',
        permission: 'outbox.read',
        order: 930,
      },
      { label: text.jobs.title, href: '/staff/jobs', permission: 'jobs.manage', order: 940 },
    ],
  },
};
