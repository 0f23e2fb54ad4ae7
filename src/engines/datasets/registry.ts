import type { Unit } from '#platform/database/database.ts';
import { slot } from '#platform/slot.ts';
import type { DatasetRow, DatasetSource, DeclaredDataset } from './model.ts';

const registered = slot<readonly DatasetSource[]>([]);

/** Modules say at start what they open; set, not added, so that a second start changes nothing. */
export function registerDatasetSources(sources: readonly DatasetSource[]): void {
  registered.fill(sources);
}

export function listDatasetSources(): readonly DatasetSource[] {
  return registered.value;
}

/**
 * Everything that services open in this town now.
 * @throws Error when two sets have one address.
 */
export async function listDeclared(unit: Unit): Promise<readonly DeclaredDataset[]> {
  const found: DeclaredDataset[] = [];
  const slugs = new Set<string>();
  for (const source of registered.value) {
    for (const set of await source.list(unit)) {
      if (slugs.has(set.slug)) throw new Error(`two data sets are called ${set.slug}`);
      slugs.add(set.slug);
      found.push(set);
    }
  }
  return found;
}

/** For a source that always opens the same sets. */
export function fixedSets(name: string, ...sets: readonly DeclaredDataset[]): DatasetSource {
  return { name, list: async () => sets };
}

/** `rows` for records that are read at once anyway; they are put in the order of their keys. */
export function rowsFrom(
  read: (unit: Unit) => Promise<readonly DatasetRow[]>,
): DeclaredDataset['rows'] {
  return async (unit, { after = '', limit }) => {
    const rows = [...(await read(unit))].sort((a, b) => (a.key < b.key ? -1 : 1));
    return rows.filter(({ key }) => key > after).slice(0, limit);
  };
}
