import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';

export const content: ServiceManifest = {
  name: 'content',
  permissions,
};
