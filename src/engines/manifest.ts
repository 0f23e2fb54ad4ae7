import type { ModuleManifest } from '#platform/module.ts';
import type { Measure } from './measures/contract.ts';

/** What a service may add to the town: the platform's slots and those of the engines. */
export interface ServiceManifest extends ModuleManifest {
  readonly measures?: readonly Measure[];
}
