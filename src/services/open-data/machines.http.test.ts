import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dcatApShapes } from './dcat/shapes.testing.ts';
import { openTownWeb, origin, type TownWeb } from './testing.ts';

let web: TownWeb;
beforeAll(async () => {
  web = await openTownWeb();
});
afterAll(() => web.close());

const text = async (path: string) => (await web.get(path)).text();

const line = ({ subject, predicate, object }: Quad) =>
  [subject.value, predicate.value, object.value, 'language' in object ? object.language : ''].join(
    ' | ',
  );
const turtle = async () => new Parser().parse(await text('/catalog.ttl'));

async function xml(): Promise<Quad[]> {
  const parser = new RdfXmlParser({ baseIRI: `${origin}/` });
  const quads: Quad[] = [];
  for await (const quad of Readable.from([await text('/catalog.rdf')]).pipe(parser)) {
    quads.push(quad as Quad);
  }
  return quads;
}

async function json(): Promise<Quad[]> {
  const document = JSON.parse(await text('/catalog.jsonld')) as jsonld.JsonLdDocument;
  const nquads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  return new Parser().parse(String(nquads));
}

describe('the DCAT catalogue', () => {
  it('says the same in Turtle, RDF/XML and JSON-LD', async () => {
    const expected = (await turtle()).map(line).sort();
    expect(expected.length).toBeGreaterThan(80);
    expect((await xml()).map(line).sort()).toEqual(expected);
    expect((await json()).map(line).sort()).toEqual(expected);
  });

  const read = (catalogue: string) => new Store(new Parser().parse(catalogue));
  const validator = new Validator(read(dcatApShapes()));

  /** Properties that the shapes of DCAT-AP find wrong. */
  async function faultsOf(catalogue: string): Promise<string[]> {
    const report = await validator.validate(read(catalogue));
    const paths = report.results.map(
      ({ path, focusNode }) => path?.value ?? focusNode?.value ?? '',
    );
    return [...new Set(paths.map((path) => path.replace(/^.*[/#]/, '')))].sort();
  }

  it('is valid against the SHACL shapes of DCAT-AP', async () => {
    expect(await faultsOf(await text('/catalog.ttl'))).toEqual([]);
  });

  it.each([
    ['a set without a title', /dct:title "樹木一覧"@ja ;\n {2}dct:title "Trees"@en ;/, '', 'title'],
    ['two publishers', 'dct:publisher <', 'dct:publisher <http://a.example/>, <', 'publisher'],
    [
      'a page that is none',
      'dcat:landingPage <',
      'dcat:landingPage <http://a.example/',
      'landingPage',
    ],
    ['a day in words', /dct:issued "[-\d]+"\^\^xsd:date/, 'dct:issued "today"', 'issued'],
    ['an own word for a rhythm', 'authority/frequency>', 'a/frequency>', 'accrualPeriodicity'],
    ['a name that nobody knows', 'dcat:keyword', 'dcat:keywords', 'keywords'],
    ['nowhere to get it', 'dcat:accessURL', 'dcat:downloadURL', 'accessURL'],
  ])('is not, with %s', async (_, from, to, path) => {
    const catalogue = await text('/catalog.ttl');
    const changed = catalogue.replace(from, to);
    expect(changed).not.toBe(catalogue);
    expect(await faultsOf(changed)).toContain(path);
  });
});

describe("CKAN's read API", () => {
  interface Answer {
    readonly help: string;
    readonly success: boolean;
    readonly result: Record<string, unknown> & { id: string; resources: { id: string }[] };
    readonly error: Record<string, unknown>;
  }

  async function act(action: string, query = '', base = '/api/3/action'): Promise<Answer> {
    return JSON.parse(await text(`${base}/${action}${query}`)) as Answer;
  }

  async function post(action: string, body: string) {
    return web.app.request(`${origin}/api/3/action/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  }

  it('answers in the envelope, by GET and by POST', async () => {
    const expected = {
      help: `${origin}/api/3/action/help_show?name=package_list`,
      success: true,
      result: ['empty', 'trees'],
    };
    expect(await act('package_list')).toEqual(expected);
    expect(await act('package_list', '', '/api/action')).toEqual(expected);
    expect(await (await post('package_list', '{}')).json()).toEqual(expected);
  });

  it.each([
    ['package_show', 404, '?id=nothing', { __type: 'Not Found Error', message: 'Not found' }],
    ['package_show', 409, '', { __type: 'Validation Error', id: ['Missing value'] }],
    ['datastore_search', 409, '', { __type: 'Validation Error', resource_id: ['Missing value'] }],
    [
      ...(['datastore_search', 404, '?resource_id=nothing'] as const),
      { __type: 'Not Found Error', message: 'Not found: Resource "nothing" was not found.' },
    ],
    [
      ...(['package_list', 409, '?limit=many'] as const),
      { __type: 'Validation Error', limit: ['Invalid integer'] },
    ],
  ])('refuses %s with %i', async (action, code, query, error) => {
    const answer = await web.get(`/api/3/action/${action}${query}`);
    expect(answer.status).toBe(code);
    expect(await answer.json()).toEqual({
      help: `${origin}/api/3/action/help_show?name=${action}`,
      success: false,
      error,
    });
  });

  it('calls what is none a bad request', async () => {
    const unknown = await web.get('/api/3/action/datastore_search_sql?sql=SELECT%201');
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toBe('Bad request - Action name not known: datastore_search_sql');
    expect((await post('package_list', '{nonsense')).status).toBe(400);
  });

  it.each([
    ['q=樹木', 2],
    ['q=*:*&rows=1', 2],
    ['q=title:Trees&fq=organization:town', 2],
    ['fq=tags:"樹木" AND groups:envi', 2],
    ['fq=-name:empty', 1],
    ['fq=name:(empty OR trees)', 2],
    ['fq=(name:empty OR name:trees) AND -name:empty', 1],
    ['fq=name:empty OR name:trees', 2],
    ['fq=NOT name:(empty OR "trees")', 0],
    ['fq=+metadata_modified:[2020-01-01T00:00:00Z TO *]', 2],
    ['fq=metadata_modified:[2090-01-01T00:00:00Z TO *]', 0],
    ['fq=metadata_created:[* TO 2020-01-01T00:00:00Z]', 0],
    ['q=樹木)) ((&fq=tags:*', 2],
    ['fq=res_format:XLS', 0],
    ['q=nothing', 0],
  ])('package_search %s counts %i', async (query, count) => {
    const { result } = await act(
      'package_search',
      `?${query.replaceAll(' ', '%20').replaceAll('+', '%2B')}`,
    );
    expect(result.count).toBe(count);
  });

  it('counts what there is of each value, by the names that people read', async () => {
    const query = 'rows=0&facet.field=%5B%22organization%22,%22res_format%22%5D&facet.limit=1';
    const { result } = await act('package_search', `?${query}`);
    expect(result.facets).toEqual({ organization: { town: 2 }, res_format: { CSV: 2 } });
    const themes = await act('package_search', '?rows=0&facet.field=groups&facet.field=tags');
    expect(themes.result.search_facets).toMatchObject({
      groups: { items: [{ name: 'envi', display_name: '環境・ごみ', count: 2 }] },
      tags: { items: [{ count: 2 }, { count: 2 }] },
    });
  });

  it('goes through pages in an order that stays, as harvesters ask', async () => {
    interface Found {
      readonly results: { id: string; name: string }[];
    }
    const ids: string[] = [];
    for (const start of [0, 1, 2]) {
      const { result } = await act('package_search', `?rows=1&start=${start}&sort=id%20asc`);
      ids.push(...(result as unknown as Found).results.map(({ id }) => id));
    }
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(2);
    const { result } = await act('package_search', '?sort=title%20asc,%20name%20desc');
    expect((result as unknown as Found).results.map(({ name }) => name)).toEqual([
      'trees',
      'empty',
    ]);
    const group = await act('group_show', '?id=envi&include_datasets=true');
    expect(group.result).toMatchObject({ package_count: 2, packages: [{}, {}] });
    expect((await act('group_show', '?id=just')).error).toMatchObject({
      __type: 'Not Found Error',
    });
  });

  it('refuses what it cannot search by', async () => {
    for (const query of ['fq=nothing:1', 'fq=metadata_modified:[NOW TO *]']) {
      const answer = await act('package_search', `?${query.replaceAll(' ', '%20')}`);
      expect(answer.error).toMatchObject({ __type: 'Search Query Error' });
    }
  });

  it('finds the rows of a resource by typed filters', async () => {
    const { result: shown } = await act('package_show', '?id=trees');
    const again = await act('package_show', `?id=${shown.id}`);
    expect(again.result).toEqual(shown);
    const id = shown.resources[0]?.id;
    const body = { resource_id: id, filters: { count: [3, 10] }, fields: '_id,name', limit: 1 };
    const { result } = (await (
      await post('datastore_search', JSON.stringify(body))
    ).json()) as Answer;
    expect(result).toMatchObject({
      ...{ total: 2, limit: 1, resource_id: id, total_was_estimated: false },
      fields: [
        { id: '_id', type: 'int' },
        { id: 'name', type: 'text' },
      ],
      records: [{ _id: 1, name: '市役所の桜' }],
    });
    const next = (result._links as { next: string }).next;
    const { result: more } = JSON.parse(await text(next)) as Answer;
    expect(more).toMatchObject({ offset: 1, records: [{ _id: 2, name: '=HYPERLINK("x")' }] });
    const sorted = await act('datastore_search', `?resource_id=${id}&sort=height%20desc&q=の`);
    expect(sorted.result).toMatchObject({ total: 2, records: [{ _id: 1 }, { _id: 2 }] });
  });

  it('tells different values, and fields that the address names one by one', async () => {
    const { result: shown } = await act('package_show', '?id=trees');
    const id = shown.resources[0]?.id;
    const { result } = await act(
      'datastore_search',
      `?resource_id=${id}&distinct=true&fields=kind&fields=protected&records_format=tsv&sort=kind`,
    );
    expect(result).toMatchObject({
      total: 3,
      records: 'leaf\ttrue\nleaf;needle\tfalse\nneedle\t\n',
    });
    const kinds = await act(
      'datastore_search',
      `?resource_id=${id}&distinct=true&fields=lat&limit=1`,
    );
    expect(kinds.result).toMatchObject({ total: 3, records: [{ lat: 36.65 }] });
  });

  it.each([
    ['records_format=xls', 'records_format'],
    ['sort=kind,name', 'sort'],
    ['filters={"gone":1}', 'filters'],
    ['filters=%5B1%5D', 'filters'],
    ['sort=name;DROP', 'sort'],
    ['fields=pg_sleep(9)', 'fields'],
    ['limit=-1', 'limit'],
    [`filters={"count":[${'1,'.repeat(300)}1]}`, 'filters'],
    [`q={"name":"${'a'.repeat(201)}"}`, 'filters'],
  ])('refuses %s', async (query, field) => {
    const { result: shown } = await act('package_show', '?id=trees');
    const answer = await act('datastore_search', `?resource_id=${shown.resources[0]?.id}&${query}`);
    expect(answer.success).toBe(false);
    expect(Object.keys(answer.error)).toContain(field);
  });
});
