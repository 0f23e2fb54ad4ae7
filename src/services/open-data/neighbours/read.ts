import { isIsoDate } from '#japan/dates.ts';
import type { SourceKind } from '../schema.ts';
import { isRecord, type Json, readGraph } from './graph.ts';

/** A set as another town's catalogue tells it. */
export interface ForeignSet {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly formats: readonly string[];
  readonly modifiedOn?: string;
}

/** The text at an address of the web. */
export type GetText = (href: string) => Promise<string>;

/** More than a prefecture has; a catalogue without an end is none. */
const mostSets = 5000;
const pageSize = 500;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** Without letters that no text of ours can hold, such as NUL. */
const text = (value: unknown, most: number): string =>
  typeof value === 'string'
    ? value
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, most)
    : '';

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

async function readCkan(base: string, get: GetText): Promise<ForeignSet[]> {
  const found: ForeignSet[] = [];
  for (let start = 0; start < mostSets; start += pageSize) {
    const query = `rows=${pageSize}&start=${start}&sort=name+asc`;
    const answer: unknown = JSON.parse(await get(`${base}/api/3/action/package_search?${query}`));
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

type ById = ReadonlyMap<string, Json>;

const nodeOf = (value: unknown, byId: ById): Json | undefined =>
  byId.get(idOf(value)) ?? (isRecord(value) ? value : undefined);

/** `CSV`, from a word, an address of a list of formats, or a thing with a label. */
function formatsOf(distribution: Json, byId: ById): string[] {
  const named = said(distribution, 'format');
  const given = named.length > 0 ? named : said(distribution, 'mediaType');
  return given.map((one) => {
    const node = nodeOf(one, byId);
    const label = node && (words(node, 'label', 20) || text(node['@value'], 100));
    return local(label || idOf(one)).toUpperCase();
  });
}

const firstAddress = (...values: readonly unknown[]): string =>
  values.map((value) => webAddress(idOf(value))).find((address) => address !== '') ?? '';

function fromNode(node: Json, byId: ById): ForeignSet | undefined {
  const own = idOf(node);
  const distributions = said(node, 'distribution')
    .map((one) => nodeOf(one, byId))
    .filter((one) => one !== undefined);
  const formats = distributions.flatMap((one) => formatsOf(one, byId));
  const files = distributions.flatMap((one) => said(one, 'accessURL'));
  const url = firstAddress(...said(node, 'landingPage'), own, ...files);
  // A name of this document only (`_:b1`) is another one tomorrow.
  const key = own.startsWith('_:') || own === '' ? words(node, 'identifier', 200) || url : own;
  const set: ForeignSet = {
    ...{ key: key.slice(0, 200), title: words(node, 'title', 300) },
    ...{ description: words(node, 'description', 2000), url },
    formats: [...new Set(formats.filter((format) => format !== '' && format.length <= 20))],
    ...dayOf(words(node, 'modified', 40)),
  };
  return named(set) ? set : undefined;
}

async function readDcat(url: string, get: GetText): Promise<ForeignSet[]> {
  const nodes = await readGraph(await get(url), url);
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
  get: GetText,
): Promise<readonly ForeignSet[]> {
  const base = url.replace(/\/+$/, '');
  const found = kind === 'ckan' ? await readCkan(base, get) : await readDcat(url, get);
  return [...new Map(found.map((set) => [set.key, set])).values()];
}
