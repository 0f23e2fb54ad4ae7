import type { ServiceManifest } from '#engines/manifest.ts';

export const publishing: ServiceManifest = {
  name: 'publishing',
};
