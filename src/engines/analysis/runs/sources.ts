import type { Unit } from '#platform/database/database.ts';
import { slot } from '#platform/slot.ts';
import type { TextCollection, TextSource } from '../source.ts';

const registered = slot<ReadonlyMap<string, TextSource>>(new Map());

/**
 * Tells the engine whose texts it may analyse (manifest slot `texts`); calling it again replaces them.
 * @throws Error when two modules bring texts under one name.
 */
export function registerTextSources(sources: readonly TextSource[]): void {
  const byOwner = new Map(sources.map((source) => [source.owner, source]));
  if (byOwner.size < sources.length) throw new Error('two modules bring texts under one name');
  registered.fill(byOwner);
}

export function findTextSource(owner: string): TextSource | undefined {
  return registered.value.get(owner);
}

export interface OwnedCollection extends TextCollection {
  readonly owner: string;
}

/** What staff can analyse, source by source, newest first within each. */
export async function listCollections(unit: Unit): Promise<OwnedCollection[]> {
  const found: OwnedCollection[] = [];
  for (const [owner, source] of registered.value) {
    found.push(...(await source.list(unit)).map((one) => ({ ...one, owner })));
  }
  return found;
}
