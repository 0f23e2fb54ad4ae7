import type { ServiceManifest } from '#engines/manifest.ts';
import { listeners } from './listeners.ts';
import { permissions } from './policy.ts';

export const cases: ServiceManifest = {
  name: 'cases',
  permissions,
  listeners,
};
