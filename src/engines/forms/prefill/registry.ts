import { slot } from '#platform/slot.ts';
import type { PrefillSource } from '../owner.ts';
import { earlier } from './earlier.ts';
import { identity } from './identity.ts';
import { postcode } from './postcode.ts';
import { profile } from './profile-source.ts';

const builtIn: readonly PrefillSource[] = [profile, earlier, identity, postcode];

const registered = slot<ReadonlyMap<string, PrefillSource>>(
  new Map(builtIn.map((source) => [source.name, source])),
);

/**
 * Adds sources beside the engine's own (`profile`, `earlier`, `identity`, `postcode`); the app
 * calls it at start with the `prefill` slots of all manifests.
 * @throws Error when two modules use one name.
 */
export function registerPrefillSources(sources: readonly PrefillSource[]): void {
  const all = new Map(registered.value);
  for (const source of sources) {
    const known = all.get(source.name);
    if (known && known !== source) throw new Error(`two prefill sources are called ${source.name}`);
    all.set(source.name, source);
  }
  registered.fill(all);
}

/** Undefined for a source that no module offers (any more): nothing is filled then. */
export function findPrefillSource(name: string): PrefillSource | undefined {
  return registered.value.get(name);
}
