import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openTownWeb, origin, suzaka, type TownWeb } from '../testing.ts';
import { addSource, harvest } from './commands.ts';
import { fetchJson } from './fetch.ts';
import { getSource } from './queries.ts';
import { readSource } from './read.ts';

const actor: Actor = { kind: 'system', name: 'test' };
let web: TownWeb;
let server: Server;
let away = false;
let address = '';

/** Our own catalogue, served as another town's. */
beforeAll(async () => {
  web = await openTownWeb();
  server = createServer(async (asked, answer) => {
    const { body, status } = away ? { body: '', status: 503 } : await own(asked.url ?? '');
    answer.writeHead(status).end(body);
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

const get = (href: string) => fetchJson(href, () => false);

describe("another town's catalogue", () => {
  it.each([
    ['ckan', () => address],
    ['dcat', () => `${address}/catalog.jsonld`],
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
    await expect(fetchJson(`${address}/catalog.jsonld`)).rejects.toThrow('our own network');
    const evil = { id: '1', title: 'x', name: 'x', url: 'javascript:alert(1)' };
    const result = { count: 1, results: [evil] };
    const found = await readSource({ kind: 'ckan', url: 'https://a.example/' }, async () => ({
      ...{ success: true, result },
    }));
    expect(found[0]?.url).toBe('https://a.example/dataset/x');
  });
});
