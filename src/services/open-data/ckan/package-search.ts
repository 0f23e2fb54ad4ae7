import {
  type CatalogueEntry,
  foldWords,
  licenceTexts,
  themeTexts,
} from '#engines/datasets/contract.ts';
import { publisherOf } from '../catalogue/search.ts';
import { CkanError } from './answer.ts';
import { names, type Parameters, textOf, wholeNumber } from './parameters.ts';
import { formatNames, licenceIds, presentPackage } from './present.ts';
import { type CkanSite, packageId } from './site.ts';
import { parseSolr, type Test, type TestOf } from './solr.ts';

/** Fields by which CKAN's search can be narrowed, and what a set has there. */
const fields: Readonly<Record<string, (entry: CatalogueEntry, town: string) => readonly string[]>> =
  {
    organization: (entry) => [publisherOf(entry)],
    groups: ({ theme }) => [theme],
    tags: ({ keywords }) => keywords,
    res_format: ({ formats }) => formats.map((format) => formatNames[format]),
    license_id: ({ licence }) => [licenceIds[licence]],
    name: ({ slug }) => [slug],
    id: (entry, town) => [packageId(town, entry)],
    title: ({ title }) => [title.ja, title.en],
    type: () => ['dataset'],
    dataset_type: () => ['dataset'],
    state: () => ['active'],
    capacity: () => ['public'],
  };

const moments: Readonly<Record<string, (entry: CatalogueEntry) => string>> = {
  metadata_modified: ({ modifiedAt }) => modifiedAt.toISOString(),
  metadata_created: ({ issued }) => `${issued}T00:00:00Z`,
};

/** `[2026-01-01T00:00:00Z TO *]`; harvesters ask what changed since they were here last. */
function rangeTest(read: (entry: CatalogueEntry) => string, value: string): Test<CatalogueEntry> {
  const [, from = '', to = ''] = /^\[(\S+) TO (\S+)\]$/.exec(value) ?? [];
  const bounds = [from, to].map((bound) => (bound === '*' ? undefined : bound.replace(/Z$/, '')));
  if (!bounds.every((bound) => bound === undefined || /^\d{4}-\d{2}-\d{2}/.test(bound))) {
    throw new CkanError('Search Query Error', { message: `no range of moments: ${value}` });
  }
  return (entry) => {
    const moment = read(entry).replace(/Z$/, '');
    const [least = '', most = '9999'] = bounds;
    return least <= moment && moment <= most;
  };
}

function fieldTest(field: string, value: string, town: string): Test<CatalogueEntry> {
  const moment = moments[field];
  if (moment) return rangeTest(moment, value);
  const read = fields[field];
  if (!read) {
    throw new CkanError('Search Query Error', { message: `undefined field ${field}` });
  }
  const wanted = foldWords(value);
  if (wanted === '*' || wanted === '[* to *]') return (entry) => read(entry, town).length > 0;
  return (entry) =>
    read(entry, town).some((has) => {
      const folded = foldWords(has);
      return field === 'title' ? folded.includes(wanted) : folded === wanted;
    });
}

const everything = new Set(['*', '*:*']);

const testOf =
  (town: string): TestOf<CatalogueEntry> =>
  (field, given) => {
    if (everything.has(given)) return () => true;
    const value = given.replace(/^"(.*)"$/, '$1');
    if (field) return fieldTest(field, value, town);
    const folded = foldWords(value);
    return (entry) => entry.folded.includes(folded);
  };

const orders: Readonly<Record<string, (entry: CatalogueEntry, town: string) => string>> = {
  id: (entry, town) => packageId(town, entry),
  name: ({ slug }) => slug,
  title: ({ title }) => title.ja,
  title_string: ({ title }) => title.ja,
  ...moments,
};

/** `id asc`, `title asc, metadata_modified desc`; `score` is the order in which the catalogue stands. */
function sorted(entries: readonly CatalogueEntry[], sort: string, town: string) {
  const by = sort.split(',').flatMap((one) => {
    const [field = '', direction] = one.trim().split(/\s+/);
    const read = orders[field];
    return read ? [{ read, sign: direction?.toLowerCase() === 'desc' ? -1 : 1 }] : [];
  });
  if (by.length === 0) return entries;
  const keyed = entries.map((entry) => ({ entry, keys: by.map(({ read }) => read(entry, town)) }));
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : (by[at]?.sign ?? 1) * ((a.keys[at] ?? '') < (b.keys[at] ?? '') ? -1 : 1);
  });
  return keyed.map(({ entry }) => entry);
}

/** What people read for a value of a field: the name of a section, a theme, a licence. */
function displayName(field: string, value: string, { publisher, theme, licence }: CatalogueEntry) {
  if (field === 'organization') return publisher?.name.ja ?? value;
  if (field === 'groups') return themeTexts[theme].ja;
  return field === 'license_id' ? licenceTexts[licence].ja : value;
}

interface Facet {
  readonly name: string;
  /** The most frequent value first. */
  readonly items: readonly { name: string; display_name: string; count: number }[];
}

function facetOf(found: readonly CatalogueEntry[], town: string, name: string): Facet {
  const items = new Map<string, { name: string; display_name: string; count: number }>();
  for (const entry of found) {
    for (const value of fields[name]?.(entry, town) ?? []) {
      const known = items.get(value);
      if (known) known.count += 1;
      else {
        items.set(value, { name: value, display_name: displayName(name, value, entry), count: 1 });
      }
    }
  }
  return { name, items: [...items.values()].sort((a, b) => b.count - a.count) };
}

/** CKAN tells so many values of a facet when nobody asks for more; a negative number asks for all. */
const usualFacets = 50;

function facetsOf(found: readonly CatalogueEntry[], town: string, parameters: Parameters) {
  const least = wholeNumber(parameters, 'facet.mincount', 1);
  const all = textOf(parameters, 'facet.limit')?.startsWith('-');
  const most = all ? Number.POSITIVE_INFINITY : wholeNumber(parameters, 'facet.limit', usualFacets);
  return names(parameters, 'facet.field')
    .filter((name) => fields[name])
    .map((name) => facetOf(found, town, name))
    .map(({ name, items }) => ({
      name,
      items: items.filter(({ count }) => count >= least).slice(0, most),
    }));
}

const usualSort = 'score desc, metadata_modified desc';
const mostRows = 1000;

/** `package_search` of CKAN. */
export function searchPackages(site: CkanSite, parameters: Parameters) {
  const town = site.town.code;
  const q = textOf(parameters, 'q') ?? '*:*';
  const filters = [textOf(parameters, 'fq') ?? '', ...names(parameters, 'fq_list')];
  const tests = [q, ...filters].map((query) => parseSolr(query, testOf(town)));
  const rows = Math.min(wholeNumber(parameters, 'rows', 10), mostRows);
  const start = wholeNumber(parameters, 'start', 0);
  const sort = textOf(parameters, 'sort') ?? usualSort;
  const found = sorted(
    site.entries.filter((entry) => tests.every((test) => test(entry))),
    sort,
    town,
  );
  const facets = facetsOf(found, town, parameters);
  return {
    count: found.length,
    results: found.slice(start, start + rows).map((entry) => presentPackage(site, entry)),
    sort,
    facets: Object.fromEntries(
      facets.map((facet) => [
        facet.name,
        Object.fromEntries(facet.items.map(({ name, count }) => [name, count])),
      ]),
    ),
    search_facets: Object.fromEntries(
      facets.map(({ name, items }) => [name, { title: name, items }]),
    ),
  };
}
