import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';

export const procedures: ServiceManifest = {
  name: 'procedures',
  permissions,
};
