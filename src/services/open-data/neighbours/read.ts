import { isIsoDate } from '#japan/dates.ts';
import type { SourceKind } from '../schema.ts';

/** A set as another town's catalogue tells it. */
export interface ForeignSet {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly formats: readonly string[];
  readonly modifiedOn?: string;
}

export type GetJson = (href: string) => Promise<unknown>;

/** More than a prefecture has; a catalogue without an end is none. */
const mostSets = 5000;
const pageSize = 500;

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.trim().slice(0, most) : '';

/** Only addresses of the web lead anywhere. */
const webAddress = (value: unknown): string => {
  const href = text(value, 1000);
  return /^https?:\/\//.test(href) && URL.canParse(href) ? href : '';
};

function dayOf(value: unknown): { modifiedOn?: string } {
  const day = text(value, 40).slice(0, 10);
  return isIsoDate(day) ? { modifiedOn: day } : {};
}

const named = (set: ForeignSet): boolean => set.key !== '' && set.title !== '' && set.url !== '';

function fromPackage(base: string, value: unknown): ForeignSet | undefined {
  if (!isRecord(value)) return undefined;
  const formats = listOf(value.resources).map((one) =>
    isRecord(one) ? text(one.format, 20).toUpperCase() : '',
  );
  const set: ForeignSet = {
    ...{ key: text(value.id, 200), title: text(value.title, 300) },
    ...{ description: text(value.notes, 2000), formats: [...new Set(formats.filter(Boolean))] },
    url: webAddress(value.url) || `${base}/dataset/${encodeURIComponent(text(value.name, 200))}`,
    ...dayOf(value.metadata_modified),
  };
  return named(set) ? set : undefined;
}

async function readCkan(base: string, get: GetJson): Promise<ForeignSet[]> {
  const found: ForeignSet[] = [];
  for (let start = 0; start < mostSets; start += pageSize) {
    const answer = await get(
      `${base}/api/3/action/package_search?rows=${pageSize}&start=${start}&sort=name+asc`,
    );
    const result = isRecord(answer) && answer.success === true ? answer.result : undefined;
    if (!isRecord(result)) throw new Error('no answer of CKAN');
    const packages = listOf(result.results);
    found.push(...packages.flatMap((one) => fromPackage(base, one) ?? []));
    if (packages.length === 0 || start + packages.length >= Number(result.count)) break;
  }
  return found;
}

const local = (name: string): string => name.replace(/^.*[:/#]/, '');

/** What a node says under a name, whatever its prefix: `dct:title`, `title`, or the whole address. */
function said(node: Json, name: string): readonly unknown[] {
  const key = Object.keys(node).find((one) => local(one) === name);
  return key === undefined ? [] : listOf(node[key]);
}

/** The Japanese text of a name, else the first. */
function words(node: Json, name: string, most: number): string {
  const values = said(node, name);
  const japanese = values.find((one) => isRecord(one) && one['@language'] === 'ja');
  const value = japanese ?? values[0];
  return text(isRecord(value) ? value['@value'] : value, most);
}

const idOf = (value: unknown): string => text(isRecord(value) ? value['@id'] : value, 1000);

function fromNode(node: Json, byId: ReadonlyMap<string, Json>): ForeignSet | undefined {
  const key = idOf(node) || words(node, 'identifier', 200);
  const formats = said(node, 'distribution').flatMap((one) => {
    const known = byId.get(idOf(one)) ?? (isRecord(one) ? one : undefined);
    return known ? said(known, 'format').map((format) => local(idOf(format)).toUpperCase()) : [];
  });
  const page = said(node, 'landingPage')[0];
  const set: ForeignSet = {
    ...{ key: key.slice(0, 200), title: words(node, 'title', 300) },
    description: words(node, 'description', 2000),
    ...{ url: webAddress(idOf(page)) || webAddress(key), formats: [...new Set(formats)] },
    ...dayOf(words(node, 'modified', 40)),
  };
  return named(set) ? set : undefined;
}

async function readDcat(url: string, get: GetJson): Promise<ForeignSet[]> {
  const document = await get(url);
  const graph = isRecord(document) ? (document['@graph'] ?? [document]) : document;
  const nodes = listOf(graph).filter(isRecord);
  const inside = nodes.flatMap((node) => said(node, 'dataset').filter(isRecord));
  const all = [...nodes, ...inside];
  const byId = new Map(all.map((node) => [idOf(node), node]));
  const sets = all.filter((node) =>
    listOf(node['@type']).some((type) => local(String(type)) === 'Dataset'),
  );
  return sets.slice(0, mostSets).flatMap((node) => fromNode(node, byId) ?? []);
}

/** Everything that another town's catalogue lists. @throws Error that says why it cannot be read */
export async function readSource(
  { kind, url }: { readonly kind: SourceKind; readonly url: string },
  get: GetJson,
): Promise<readonly ForeignSet[]> {
  const base = url.replace(/\/+$/, '');
  const found = kind === 'ckan' ? await readCkan(base, get) : await readDcat(url, get);
  return [...new Map(found.map((set) => [set.key, set])).values()];
}
