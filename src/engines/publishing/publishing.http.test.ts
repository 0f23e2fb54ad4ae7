import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDepartments } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { registerSearchSources } from '#engines/search/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import type { Item } from './item.ts';
import { publishItem, withdrawItem } from './items/commands.ts';
import { townMenu } from './menu/navigation.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { answerMissing } from './redirects/missing.routes.tsx';
import { staffRoutes } from './staff.routes.ts';
import { addTopic, mergeTopic } from './topics/commands.ts';

const town = '202070';
const origin = 'http://town.example';
const system: Actor = { kind: 'system', name: 'test' };
const name = (ja: string) => ({ ja, en: `${ja} en` });

let database: Database;
let app: ReturnType<typeof testApp>;
let departmentId = '';

const staff = (...held: string[]): StaffActor => ({
  ...{ kind: 'staff', userId: 'u', staffId: '01a20738-ad9f-7dc6-9f64-2ac8067f4207', name: '見本' },
  ...{ departmentIds: [departmentId], permissions: new Set(held) },
});

function item(id: string, more: Partial<Item> = {}): Item {
  return {
    ...{ owner: 'news', id, kind: 'event', href: `/news/${id}`, departmentId },
    ...{ title: name(`催し<${id}>`), summary: name('要約'), topics: ['bosai'], areas: [] },
    occasion: { startsOn: '2026-11-03', endsOn: '2026-11-03', startsAt: '10:00' },
    ...more,
  };
}

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2026-11-01T00:00:00Z');
  await addTestTowns(database, [town], permissions);
  await database.inTown(town, async (unit) => {
    await loadDemoOrganisation(unit, { users: {} });
    departmentId = (await listDepartments(unit))[0]?.id ?? '';
    await addTopic(unit, system, { slug: 'bosai', name: name('防災') });
    await addTopic(unit, system, { slug: 'old', name: name('旧') });
    await mergeTopic(unit, system, 'old', 'bosai');
    for (const id of ['a', 'b', 'gone']) await publishItem(unit, system, item(id));
    await withdrawItem(unit, system, { owner: 'news', id: 'gone' }, '内緒の理由');
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const held = c.req.header('x-staff');
    if (held !== undefined) c.set('actor', staff(...held.split(' ')));
    await next();
  });
  routes.route('/', publicRoutes);
  routes.route('/staff', staffRoutes);
  routes.get('*', async (c) => (await answerMissing(c)) ?? c.text('missing', 404));
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(origin + path, { headers });
  const { status } = response;
  const to = response.headers.get('location');
  return { status, to, type: response.headers.get('content-type'), body: await response.text() };
}

async function post(path: string, values: Record<string, string>, held = 'publishing.arrange') {
  const response = await app.request(origin + path, {
    method: 'POST',
    headers: { origin, 'x-staff': held },
    body: new URLSearchParams(values),
  });
  return { status: response.status, body: await response.text() };
}

describe('public pages', () => {
  it.each([
    ['/news', '催し&lt;a>'],
    ['/news?topic=bosai&kind=event', '催し&lt;b>'],
    ['/news?kind=video', '条件に合うお知らせ'],
    ['/news?page=9', '条件に合うお知らせ'],
    ['/topics', '/topics/bosai'],
    ['/topics/bosai', '催し&lt;a>'],
    ['/organisation', '/organisation/seisaku'],
    ['/organisation/seisaku', '催し&lt;a>'],
    ['/calendar', 'id="day-2026-11-03"'],
    ['/calendar?month=2026-12', 'この月の催しはまだありません'],
    ['/sitemap', '/topics/bosai'],
    ['/sitemap.xml', `${origin}/sitemap.xml?file=1`],
    ['/sitemap.xml?file=1', `${origin}/news/a`],
    ['/sitemap.xml?file=pages', `${origin}/topics/bosai`],
    ['/robots.txt', `Sitemap: ${origin}/sitemap.xml`],
    ['/feed.atom', '催し&lt;a&gt;'],
    ['/topics/bosai/rss.xml', '催し&lt;a&gt;'],
    ['/feed.json', '催し<a>'],
    ['/calendar.ics', 'STATUS:CANCELLED'],
    ['/calendar/news/a.ics', 'DTSTART;TZID=Asia/Tokyo:20261103T100000'],
  ])('%s', async (path, expected) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toContain(expected);
    expect(body).not.toContain('undefined');
    if (path !== '/calendar.ics') expect(body).not.toContain('gone');
  });

  it('show the procedures that a service files under the topic', async () => {
    const entry = { kind: 'procedure', title: name('罹災証明'), body: name('') };
    registerSearchSources([
      {
        ...{ name: 'procedures', kinds: { procedure: name('手続き') } },
        async *entries() {
          yield [
            { ...entry, id: '1', href: '/procedures/risai', topics: ['bosai'] },
            { ...entry, id: '2', href: '/procedures/other', topics: ['child'] },
          ];
        },
      },
    ]);
    const { body } = await get('/topics/bosai?page=1');
    registerSearchSources([]);
    expect(body).toContain('/procedures/risai');
    expect(body).not.toContain('/procedures/other');
  });

  it('say where their feeds are', async () => {
    const { body } = await get('/topics/bosai');
    expect(body).toContain('type="application/atom+xml" href="/topics/bosai/feed.atom"');
  });

  it.each(['/topics/none', '/organisation/none', '/calendar/news/x.ics', '/sitemap.xml?file=7'])(
    'know nothing of %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('lead from a merged topic and from an id to the page', async () => {
    expect(await get('/topics/old')).toMatchObject({ status: 301, to: '/topics/bosai' });
    const feed = { status: 301, to: '/topics/bosai/feed.atom' };
    expect(await get('/topics/old/feed.atom')).toMatchObject(feed);
    const section = { status: 301, to: '/organisation/seisaku' };
    expect(await get(`/organisation/${departmentId}`)).toMatchObject(section);
  });

  it('are made anew when something is published', async () => {
    expect((await get('/news')).body).not.toContain('/news/fresh');
    await database.inTown(town, (unit) => publishItem(unit, system, item('fresh')));
    expect((await get('/news')).body).toContain('/news/fresh');
  });
});

describe('what is gone', () => {
  it('says since when and whom to ask, and not why', async () => {
    const { status, body } = await get('/news/gone');
    expect(status).toBe(410);
    expect(body).toContain('2026年11月1日');
    expect(body).toContain('政策推進課');
    expect(body).not.toContain('内緒');
    expect((await get('/news/never')).status).toBe(404);
  });

  it('leads on where staff said so', async () => {
    const wrong = await post('/staff/redirects', { source: 'docs', target: '' });
    expect([wrong.status, wrong.body.includes('value="docs"')]).toEqual([422, true]);
    expect((await post('/staff/redirects', { source: '/docs/a', target: '/news' })).status).toBe(
      303,
    );
    expect(await get('/docs/a/?x=1')).toMatchObject({ status: 301, to: '/news' });
    const table = { table: '/x,/docs/a\n/y,\n/z,/z' };
    const circle = await post('/staff/redirects/import', table);
    expect([circle.status, circle.body.includes('同じです')]).toEqual([422, true]);
    expect((await post('/staff/redirects/import', { table: '/x,/docs/a\n/y,' })).status).toBe(303);
    expect((await get('/x')).to).toBe('/news');
    expect((await get('/y')).status).toBe(410);
    expect((await post('/staff/redirects/remove', { source: '/y' })).status).toBe(303);
    expect((await get('/y')).status).toBe(404);
    expect((await get('/staff/redirects', { 'x-staff': '' })).body).toContain('/docs/a');
  });
});

describe('staff pages', () => {
  it.each(['/topics', '/topics/bosai', '/areas', '/menu', '/redirects', '/sections'])(
    'show %s',
    async (path) => {
      const { status, body } = await get(`/staff${path}`, { 'x-staff': 'publishing.arrange' });
      expect(status).toBe(200);
      expect(body).not.toContain('undefined');
    },
  );

  it('refuse who may not', async () => {
    for (const path of ['/topics', '/areas', '/menu', '/redirects', '/topics/bosai/merge']) {
      expect((await post(`/staff${path}`, {}, 'news.write')).status).toBe(403);
    }
    expect((await post('/staff/sections/shimin', {}, 'publishing.section')).status).toBe(403);
  });

  it('keep what was typed, and add a topic and an area', async () => {
    const values = { slug: 'Kosodate!', 'name.ja': '子育て', 'name.en': 'Children' };
    const wrong = await post('/staff/topics', values);
    expect([wrong.status, wrong.body.includes('value="子育て"')]).toEqual([422, true]);
    expect((await post('/staff/topics', { ...values, slug: 'kosodate' })).status).toBe(303);
    const area = { slug: 'hino', 'name.ja': '日野', 'name.en': 'Hino' };
    const kind = { 'kind.ja': '地区', 'kind.en': 'District' };
    expect((await post('/staff/areas', { ...area, ...kind })).status).toBe(303);
    expect((await get('/topics/kosodate')).status).toBe(200);
  });

  it('put an entry into the menu for its days', async () => {
    const entry = {
      'label.ja': '祭り',
      'label.en': 'Festival',
      href: '/news/a',
      validTo: '2026-11-02',
    };
    const evil = await post('/staff/menu', { ...entry, href: 'javascript:alert(1)' });
    expect(evil.status).toBe(422);
    expect((await post('/staff/menu', entry)).status).toBe(303);
    const labels = async () => (await townMenu(database, town)).map(({ label }) => label.ja);
    expect(await labels()).toEqual(['祭り']);
    database.hooks.now = () => new Date('2026-11-02T15:00:00Z');
    expect(await labels()).toEqual([]);
  });

  it('let people write about their own section', async () => {
    const values = { 'duties.ja': '総合計画\n統計', 'hours.ja': '', 'place.ja': '2階' };
    const held = 'publishing.section';
    expect((await post('/staff/sections/seisaku', { 'duties.ja': '' }, held)).status).toBe(422);
    expect((await post('/staff/sections/seisaku', values, held)).status).toBe(303);
    expect((await get('/organisation/seisaku?page=1')).body).toContain('<li>統計</li>');
  });
});
