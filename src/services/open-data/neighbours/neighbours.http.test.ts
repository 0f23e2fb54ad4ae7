import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openTownWeb, origin, suzaka, type TownWeb } from '../testing.ts';
import { addSource, harvest } from './commands.ts';
import { fetchText } from './fetch.ts';
import { getSource } from './queries.ts';
import { readSource } from './read.ts';

const actor: Actor = { kind: 'system', name: 'test' };
let web: TownWeb;
let server: Server;
let away = false;
const moves: Record<string, string> = {
  '/moved-inside': 'http://127.0.0.2/catalog.ttl',
  '/moved-round': '/moved-round',
};
let address = '';

/** Our own catalogue, served as another town's. */
beforeAll(async () => {
  web = await openTownWeb();
  server = createServer(async (asked, answer) => {
    const { url = '' } = asked;
    const { body, status } = away ? { body: '', status: 503 } : await own(url);
    if (url.startsWith('/moved')) {
      answer.writeHead(302, { location: moves[url] ?? '/catalog.ttl' }).end();
    } else answer.writeHead(status).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await web.close();
});

async function own(path: string) {
  const answer = await web.app.request(origin + path);
  return { status: answer.status, body: await answer.text() };
}

const get = (href: string) => fetchText(href, () => false);

describe("another town's catalogue", () => {
  it.each([
    ['ckan', () => address],
    ['dcat', () => `${address}/catalog.jsonld`],
    ['dcat', () => `${address}/catalog.ttl`],
    ['dcat', () => `${address}/catalog.rdf`],
    ['dcat', () => `${address}/moved`],
  ] as const)('is read as %s', async (kind, url) => {
    const found = await readSource({ kind, url: url() }, get);
    const trees = found.find(({ url: page }) => page.endsWith('/open-data/trees'));
    expect(found).toHaveLength(2);
    expect(trees).toMatchObject({ title: '樹木一覧', formats: ['CSV', 'JSON', 'GEOJSON'] });
  });

  it('is listed beside ours; what was read stays when it is away', async () => {
    const page = async (query = '') => (await web.get(`/open-data/neighbours${query}`)).text();
    expect(await page()).toContain('まだ近隣のまちのデータはありません');
    const add = (title: string, kind: 'ckan' | 'dcat', url: string) =>
      web.inTown(async (unit) =>
        getSource(unit, await addSource(unit, actor, { title, url, kind })),
      );
    const source = await add('隣の町', 'ckan', address);
    await harvest(web.database, suzaka, source, get);
    await harvest(
      web.database,
      suzaka,
      await add('谷の村', 'dcat', `${address}/catalog.jsonld`),
      get,
    );
    expect(await page('?q=樹木')).toContain('隣の町');
    expect(await page('?q=樹木')).toContain('谷の村');
    expect(await page('?q=ない言葉')).not.toContain('0件');
    away = true;
    await harvest(web.database, suzaka, source, get);
    const after = await web.database.inTown(suzaka, (unit) => getSource(unit, source.id));
    expect(after.fault).toBe('HTTP 503');
    expect(await page()).toContain('樹木一覧');
  });

  it('is never one of our own network, and leads to pages of the web only', async () => {
    await expect(fetchText(`${address}/catalog.jsonld`)).rejects.toThrow('our own network');
    const refuses = (machine: string) => machine !== '127.0.0.1';
    const moved = fetchText(`${address}/moved-inside`, refuses);
    await expect(moved).rejects.toThrow('our own network');
    await expect(fetchText(`${address}/moved-round`, refuses)).rejects.toThrow('HTTP 310');
    const evil = { id: '1', title: 'x', name: 'x', url: 'javascript:alert(1)' };
    const result = { count: 1, results: [evil] };
    const found = await readSource({ kind: 'ckan', url: 'https://a.example/' }, async () =>
      JSON.stringify({ success: true, result }),
    );
    expect(found[0]?.url).toBe('https://a.example/dataset/x');
  });

  const prefixes = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .`;
  const rdf = (
    inside: string,
  ) => `<?xml version="1.0"?><rdf:RDF xmlns:dcat="http://www.w3.org/ns/dcat#"
    xmlns:dct="http://purl.org/dc/terms/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF>`;
  const dcat = (text: string) =>
    readSource({ kind: 'dcat', url: 'https://a.example/c' }, async () => text);

  it('may say odd things: what can be listed is, and the rest is left out', async () => {
    const found = await dcat(`${prefixes}
      <https://a.example/1> a dcat:Dataset ; dct:title "公園\\u0000"@ja, "Parks"@en ;
        dcat:landingPage <https://a.example/公園 1.html> ; dct:modified "令和6年" ;
        dcat:distribution [ dct:format [ rdfs:label "CSV" ] ], [ dcat:mediaType "text/csv" ],
          [ dct:format <https://formats.example/file-type/XLSX> ] .
      [] a dcat:Dataset ; dct:title "橋" ; dct:identifier "b" ;
        dcat:distribution [ dcat:accessURL <https://a.example/b.csv> ] .
      <https://a.example/2> a dcat:Dataset .
      <urn:x:3> a dcat:Dataset ; dct:title "行き先なし" ; dcat:landingPage <javascript:alert(1)> .`);
    expect(found).toEqual([
      {
        ...{ key: 'https://a.example/1', title: '公園', description: '' },
        ...{ url: 'https://a.example/公園%201.html', formats: ['CSV', 'XLSX'] },
      },
      {
        ...{ key: 'b', title: '橋', description: '', url: 'https://a.example/b.csv' },
        formats: [],
      },
    ]);
    const [road] = await dcat(
      rdf(`<dcat:Dataset rdf:about="https://a.example/d"><dct:title>道路 &amp; 橋</dct:title>
        <dct:modified>2026-04-01T00:00:00Z</dct:modified></dcat:Dataset>`),
    );
    expect(road).toMatchObject({ title: '道路 & 橋', modifiedOn: '2026-04-01' });
  });

  it.each([
    ['a page for people', '<!doctype html><html><body>404</body></html>'],
    ['half of a file', '{"@graph": ['],
    ['words', 'Under construction'],
    ['entities', `<!DOCTYPE rdf:RDF [<!ENTITY a "aaaa">]>${rdf('&a;')}`],
  ])('is not %s', async (_, text) => {
    await expect(dcat(text)).rejects.toThrow('not valid');
  });
});
