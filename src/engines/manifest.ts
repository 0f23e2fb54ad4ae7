import type { ModuleManifest } from '#platform/module.ts';
import type { Measure } from './measures/contract.ts';
import type { OwnedThings } from './organisation/contract.ts';

/** What a service may add to the town: the platform's slots and those of the engines. */
export interface ServiceManifest extends ModuleManifest {
  readonly measures?: readonly Measure[];
  /** What would be left without an owner when people move (人事異動). */
  readonly ownership?: OwnedThings;
}
