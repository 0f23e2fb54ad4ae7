import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';

export const audit: ServiceManifest = { name: 'audit', permissions };
