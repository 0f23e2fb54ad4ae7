import { attemptInside } from '#platform/database/attempt.ts';
import type { Unit } from '#platform/database/database.ts';
import { slot } from '#platform/slot.ts';
import type { DatasetRow, DatasetSource, DeclaredDataset } from './model.ts';

/** What could not be read: a source whose list failed, or a set whose rows did. */
export interface ReadingFailure {
  readonly town: string;
  readonly source: string;
  /** Address of the set; none for a whole source. */
  readonly slug?: string;
  readonly error: unknown;
}

interface Registered {
  readonly sources: readonly DatasetSource[];
  readonly report: (failure: ReadingFailure) => void;
}

const registered = slot<Registered>({ sources: [], report: () => undefined });

/**
 * Modules say at start what they open; set, not added, so that a second start changes nothing.
 * @param report tells the log of what cannot be read; everything else stays open meanwhile.
 */
export function registerDatasetSources(
  sources: readonly DatasetSource[],
  report: Registered['report'] = () => undefined,
): void {
  registered.fill({ sources, report });
}

export function listDatasetSources(): readonly DatasetSource[] {
  return registered.value.sources;
}

export function reportFailure(failure: ReadingFailure): void {
  registered.value.report(failure);
}

export interface DeclaredSets {
  /** Sets by the name of the source that opens them. */
  readonly sets: readonly { readonly source: string; readonly set: DeclaredDataset }[];
  /** Names of sources whose list could not be read. */
  readonly failed: readonly string[];
}

/**
 * Everything that services open in this town now. One that cannot say so takes nothing else away; a set
 * whose address another one has already is left out, and its source counts as failed.
 */
export async function listDeclared(unit: Unit): Promise<DeclaredSets> {
  const found = new Map<string, DeclaredSets['sets'][number]>();
  const failed = new Set<string>();
  const fail = (source: string, error: unknown) => {
    failed.add(source);
    reportFailure({ town: unit.town, source, error });
  };
  for (const registrant of registered.value.sources) {
    const source = registrant.name;
    const listed = await attemptInside(unit, () => registrant.list(unit));
    if (!listed.ok) fail(source, listed.error);
    for (const set of listed.ok ? listed.value : []) {
      if (!found.has(set.slug)) found.set(set.slug, { source, set });
      else fail(source, new Error(`two data sets are called ${set.slug}`));
    }
  }
  return { sets: [...found.values()], failed: [...failed] };
}

/** A set of a source; undefined when it opens it no more. */
export async function findDeclared(
  unit: Unit,
  source: string,
  slug: string,
): Promise<DeclaredDataset | undefined> {
  for (const registrant of registered.value.sources) {
    if (registrant.name !== source) continue;
    const set = (await registrant.list(unit)).find((one) => one.slug === slug);
    if (set) return set;
  }
  return undefined;
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
