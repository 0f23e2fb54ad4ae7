import type { ServiceManifest } from '#engines/manifest.ts';
import { inputKinds } from './kinds.ts';
import { moduleName } from './model.ts';
import { permissions } from './policy.ts';
import { opinionsSearch } from './search.ts';
import { textSource } from './texts.ts';

/** 広聴: letters to the mayor, consultations and ideas. */
export const opinions: ServiceManifest = {
  name: moduleName,
  permissions,
  inputs: inputKinds,
  search: opinionsSearch,
  texts: [textSource],
};
