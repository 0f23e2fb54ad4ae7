import type { ServiceManifest } from '#engines/manifest.ts';
import { permissions } from './policy.ts';

export const organisation: ServiceManifest = { name: 'organisation', permissions };
