import { type CatalogueEntry, foldWords } from '#engines/datasets/contract.ts';
import { publisherOf } from '../catalogue/search.ts';
import { CkanError } from './answer.ts';
import { names, type Parameters, textOf, wholeNumber } from './parameters.ts';
import { formatNames, licenceIds, presentPackage } from './present.ts';
import { type CkanSite, packageId } from './site.ts';

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

/** `field:value`, `-field:"two words"`, or a word. */
const term = /([+-]?)(?:(\w+):)?(?:"([^"]*)"|\(([^)]*)\)|(\S+))/g;

type Test = (entry: CatalogueEntry) => boolean;

const everything = new Set(['*', '*:*']);

function fieldTest(field: string, value: string, town: string): Test {
  const read = fields[field];
  if (!read) {
    throw new CkanError('Search Query Error', { message: `undefined field ${field}` });
  }
  const wanted = value.split(/\s+OR\s+/).map((one) => foldWords(one.replace(/^"|"$/g, '')));
  if (wanted.includes('*')) return (entry) => read(entry, town).length > 0;
  const exact = field !== 'title';
  return (entry) =>
    read(entry, town).some((has) => {
      const folded = foldWords(has);
      return wanted.some((one) => (exact ? folded === one : folded.includes(one)));
    });
}

/** The part of Solr's syntax that CKAN's own pages and harvesters use. */
function testsOf(query: string, town: string): Test[] {
  if (everything.has(query.trim())) return [];
  return [...query.matchAll(term)].flatMap(([whole, sign, field, quoted, grouped, bare]) => {
    if (whole === 'AND' || everything.has(whole)) return [];
    const value = quoted ?? grouped ?? bare ?? '';
    const folded = foldWords(value);
    const test: Test = field
      ? fieldTest(field, value, town)
      : (entry) => entry.folded.includes(folded);
    return [sign === '-' ? (entry: CatalogueEntry) => !test(entry) : test];
  });
}

const orders: Readonly<Record<string, (entry: CatalogueEntry) => string>> = {
  name: ({ slug }) => slug,
  title: ({ title }) => title.ja,
  title_string: ({ title }) => title.ja,
  metadata_modified: ({ modifiedAt }) => modifiedAt.toISOString(),
  metadata_created: ({ issued }) => issued,
};

/** `metadata_modified desc`; `score` is the order in which the catalogue stands. */
function sorted(entries: readonly CatalogueEntry[], sort: string): readonly CatalogueEntry[] {
  const [first = ''] = sort.split(',').filter((one) => !/^\s*score\b/.test(one));
  const [field = '', direction] = first.trim().split(/\s+/);
  const read = orders[field];
  if (!read) return entries;
  const sign = direction === 'desc' ? -1 : 1;
  return entries.toSorted((a, b) => sign * (read(a) < read(b) ? -1 : read(a) > read(b) ? 1 : 0));
}

function facetsOf(found: readonly CatalogueEntry[], town: string, wanted: readonly string[]) {
  const known = wanted.filter((name) => fields[name]);
  return known.map((name) => {
    const counts = new Map<string, number>();
    for (const entry of found) {
      for (const value of fields[name]?.(entry, town) ?? []) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return { name, counts };
  });
}

const usualSort = 'score desc, metadata_modified desc';
const mostRows = 1000;

/** `package_search` of CKAN. */
export function searchPackages(site: CkanSite, parameters: Parameters) {
  const town = site.town.code;
  const q = textOf(parameters, 'q') ?? '*:*';
  const filters = [textOf(parameters, 'fq') ?? '', ...names(parameters, 'fq_list')];
  const tests = [q, ...filters].flatMap((query) => testsOf(query, town));
  const rows = Math.min(wholeNumber(parameters, 'rows', 10), mostRows);
  const start = wholeNumber(parameters, 'start', 0);
  const sort = textOf(parameters, 'sort') ?? usualSort;
  const found = sorted(
    site.entries.filter((entry) => tests.every((test) => test(entry))),
    sort,
  );
  const facets = facetsOf(found, town, names(parameters, 'facet.field'));
  return {
    count: found.length,
    results: found.slice(start, start + rows).map((entry) => presentPackage(site, entry)),
    sort,
    facets: Object.fromEntries(
      facets.map(({ name, counts }) => [name, Object.fromEntries(counts)]),
    ),
    search_facets: Object.fromEntries(
      facets.map(({ name, counts }) => [
        name,
        {
          title: name,
          items: [...counts].map(([value, count]) => ({ name: value, display_name: value, count })),
        },
      ]),
    ),
  };
}
