import type { ServiceManifest } from '#engines/manifest.ts';
import { hopNotices, lineJobs } from './lines/notify.ts';
import { ownHopKinds } from './lines/own-kinds.ts';
import { permissions } from './policy.ts';

export const threads: ServiceManifest = {
  name: 'threads',
  permissions,
  jobs: lineJobs,
  notifications: hopNotices,
  hops: ownHopKinds,
};
