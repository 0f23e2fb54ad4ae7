import { createHash } from 'node:crypto';
import type { CatalogueEntry, Format } from '#engines/datasets/contract.ts';
import type { TownInfo } from '#platform/http/context.ts';

/** Everything that actions read: the town, where it is, and its catalogue. */
export interface CkanSite {
  readonly origin: string;
  readonly town: TownInfo;
  /** What changed last first. */
  readonly entries: readonly CatalogueEntry[];
}

/** Our own namespace for names in CKAN's API (RFC 9562, 6.6). */
const namespace = Buffer.from('6b0e2c1a94d74f5d8a3e7c5b12f0a9d4', 'hex');

/** CKAN's clients expect UUIDs: one made of names (version 5), always the same. */
export function nameId(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(parts.join('/')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const packageId = (town: string, { slug }: Pick<CatalogueEntry, 'slug'>): string =>
  nameId(town, slug);

export const resourceId = (
  town: string,
  { slug }: Pick<CatalogueEntry, 'slug'>,
  format: Format,
): string => nameId(town, slug, format);

export interface FoundResource {
  readonly entry: CatalogueEntry;
  readonly format: Format;
}

interface Index {
  readonly packages: ReadonlyMap<string, CatalogueEntry>;
  readonly resources: ReadonlyMap<string, FoundResource>;
}

const indexes = new WeakMap<readonly CatalogueEntry[], Index>();

/** The catalogue is remembered, so its ids are made once for each state of it. */
function indexOf({ entries, town }: CkanSite): Index {
  const known = indexes.get(entries);
  if (known) return known;
  const index: Index = {
    packages: new Map(entries.map((entry) => [packageId(town.code, entry), entry])),
    resources: new Map(
      entries.flatMap((entry) =>
        entry.formats.map((format) => [resourceId(town.code, entry, format), { entry, format }]),
      ),
    ),
  };
  indexes.set(entries, index);
  return index;
}

/** By id or by name. */
export function findPackage(site: CkanSite, id: string): CatalogueEntry | undefined {
  return indexOf(site).packages.get(id) ?? site.entries.find(({ slug }) => slug === id);
}

export function findResource(site: CkanSite, id: string): FoundResource | undefined {
  return indexOf(site).resources.get(id);
}
