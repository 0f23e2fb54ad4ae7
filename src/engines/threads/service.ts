import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';

export const threads: ServiceManifest = {
  name: 'threads',
  permissions,
};
