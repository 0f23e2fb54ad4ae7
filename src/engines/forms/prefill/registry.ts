import type { PrefillSource } from '../owner.ts';
import { earlier } from './earlier.ts';
import { identity } from './identity.ts';
import { postcode } from './postcode.ts';
import { profile } from './profile-source.ts';

const builtIn: readonly PrefillSource[] = [profile, earlier, identity, postcode];

let registered: ReadonlyMap<string, PrefillSource> = byName(builtIn);

function byName(sources: readonly PrefillSource[]): ReadonlyMap<string, PrefillSource> {
  const named = new Map<string, PrefillSource>();
  for (const source of sources) {
    if (named.has(source.name)) throw new Error(`two prefill sources are called ${source.name}`);
    named.set(source.name, source);
  }
  return named;
}

/**
 * Tells the engine which sources there are beside its own (`profile`, `earlier`, `identity`,
 * `postcode`). The app calls it once, before anything runs; calling it again replaces the list.
 * @throws Error when two sources have one name.
 */
export function registerPrefillSources(sources: readonly PrefillSource[]): void {
  registered = byName([...builtIn, ...sources]);
}

/** Undefined for a source that no module offers (any more): nothing is filled then. */
export function findPrefillSource(name: string): PrefillSource | undefined {
  return registered.get(name);
}
