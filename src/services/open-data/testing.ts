import { Hono } from 'hono';
import {
  column,
  type DatasetRow,
  type DeclaredDataset,
  fixedSets,
  noteOpened,
  registerDatasetSources,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { permissions } from './policy.ts';
import { openData } from './service.ts';

export const suzaka = '202070';
export const origin = 'http://town.example';

const trees: DatasetRow[] = [
  { key: 'a', cells: ['a', '市役所の桜', 12.5, 3, '2026-04-01', 36.65, 138.31, true, 'leaf'] },
  {
    key: 'b',
    cells: ['b', '=HYPERLINK("x")', 4, 10, '2025-10-01', 36.66, 138.32, false, 'leaf;needle'],
  },
  { key: 'c', cells: ['c', '公園の松', null, 1, null, null, null, null, 'needle'] },
];

const kinds = {
  leaf: { ja: '広葉樹', en: 'Broadleaf' },
  needle: { ja: '針葉樹', en: 'Conifer' },
};

/** A set of a service that tests open. */
export const treeSet: DeclaredDataset = {
  ...{ slug: 'trees', theme: 'envi', frequency: 'annual', topics: ['trees'] },
  keywords: ['樹木', '自治体標準ODS'],
  title: { ja: '樹木一覧', en: 'Trees' },
  description: { ja: '市の樹木の "一覧" です。\n二行目', en: 'Trees of the town <here> & there.' },
  temporal: { from: '2025-04-01' },
  columns: [
    column('id', 'text', { ja: 'ID', en: 'Id' }),
    column('name', 'text', { ja: '名称', en: 'Name' }),
    column('height', 'number', { ja: '高さ', en: 'Height' }, { unit: { ja: 'm', en: 'm' } }),
    column('count', 'integer', { ja: '本数', en: 'Count' }),
    column('planted', 'date', { ja: '植樹日', en: 'Planted' }),
    column('lat', 'latitude', { ja: '緯度', en: 'Latitude' }),
    column('lon', 'longitude', { ja: '経度', en: 'Longitude' }),
    column('protected', 'boolean', { ja: '保護', en: 'Protected' }),
    column('kind', 'text', { ja: '種別', en: 'Kind' }, { values: kinds }),
  ],
  rows: rowsFrom(async () => trees),
};
const empty: DeclaredDataset = { ...treeSet, slug: 'empty', rows: async () => [] };

/** The routes of the service with a town and a service that opens two sets; `x-actor` names who asks. */
export async function openTownWeb(people: Readonly<Record<string, Actor>> = {}) {
  const database = await testDatabase();
  await addTestTowns(database, [suzaka], permissions);
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  await inTown((unit) => loadDemoOrganisation(unit, { users: {} }));
  registerDatasetSources([fixedSets('parks', treeSet, empty)]);
  await inTown(noteOpened);
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const actor = people[c.req.header('x-actor') ?? ''];
    if (actor) c.set('actor', actor);
    await next();
  });
  if (openData.routes?.api) routes.route('/api/v1', openData.routes.api);
  if (openData.routes?.public) routes.route('/', openData.routes.public);
  if (openData.routes?.staff) routes.route('/staff', openData.routes.staff);
  const app = testApp(platform, routes);
  return {
    ...{ database, inTown, app, platform },
    get: (path: string, headers: Record<string, string> = {}) =>
      app.request(origin + path, { headers }),
    close: async () => {
      registerDatasetSources([]);
      await database.close();
    },
  };
}

export type TownWeb = Awaited<ReturnType<typeof openTownWeb>>;
