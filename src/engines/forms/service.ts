import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './drafts/jobs.ts';
import { permissions } from './policy.ts';

export const forms: ServiceManifest = {
  name: 'forms',
  permissions,
  jobs,
};
