import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveReadings, showFurigana } from '#engines/content/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { cachePage, type HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { publicPage } from '#ui/page.tsx';
import { indexEntry } from './contract.ts';
import { withoutPersonalData } from './feedback/commands.ts';
import { listComments, listLeastHelpful } from './feedback/queries.ts';
import { publicRoutes } from './public.routes.tsx';
import { search as manifest } from './service.ts';
import { staffRoutes } from './staff.routes.tsx';

const town = '202070';
const menu = { public: manifest.navigation?.public ?? [], staff: [] };
const editor = (...permissions: string[]): StaffActor => ({
  ...{ kind: 'staff', userId: 'u', staffId: 's', name: '編集', departmentIds: [] },
  permissions: new Set(permissions),
});

let database: Database;
let actor: HttpEnv['Variables']['actor'] = { kind: 'visitor' };
let app: Hono<HttpEnv>;

beforeAll(async () => {
  database = await testDatabase();
  await database.inTown(town, async (unit) => {
    await saveReadings(unit, { kind: 'system', name: 'test' }, [
      { word: '米子', reading: 'よなこ', note: '' },
    ]);
    await indexEntry(unit, 'test', {
      ...{ id: 'a', kind: 'page', href: '/a' },
      title: { ja: '<b>ごみ</b>の日', en: 'Garbage' },
      body: { ja: 'ごみは朝8時までに。', en: 'Before eight.' },
    });
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', menu);
    c.set('actor', actor);
    await next();
  });
  routes.use(showFurigana());
  routes.get('/yonako', (c) => {
    cachePage(c, 'test');
    return publicPage(c, { title: { ja: '米子の滝', en: 'Falls' } }, '市民');
  });
  routes.route('/', publicRoutes).route('/staff', staffRoutes);
  const platform = testPlatform(database);
  database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

const page = async (path: string, init?: RequestInit) => {
  const response = await app.request(`http://town.example${path}`, init);
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const answer = (form: Record<string, string>) =>
  page('/feedback', { method: 'POST', body: new URLSearchParams(form) });

describe('the page of the search', () => {
  it('marks what was asked for, and runs nothing of what was written', async () => {
    const { status, html } = await page('/search?q=%E3%82%B4%E3%83%9F');
    expect(status).toBe(200);
    expect(html).toContain('&lt;b><mark>ごみ</mark>&lt;/b>の日');
    expect(html).not.toContain('<b>ごみ');
  });

  it.each([
    ['/search', 'まとめて探せます'],
    ['/search?q=%E7%8A%AC', '見つかりませんでした'],
    ['/search?q=%22%3E%3Cscript%3E&page=x&department=1&kind=', '見つかりませんでした'],
  ])('%s helps on', async (path, words) => {
    const { status, html } = await page(path);
    expect([status, html.includes(words), html.includes('"><script>')]).toEqual([200, true, false]);
  });

  it('offers words as JSON', async () => {
    expect(JSON.parse((await page('/search/suggest.json?q=x')).html)).toEqual({ suggestions: [] });
  });
});

describe('did this help', () => {
  it('is asked below pages for everybody, and not below a search', async () => {
    expect((await page('/yonako')).html).toContain('action="/feedback"');
    expect((await page('/search')).html).not.toContain('action="/feedback"');
  });

  it('is kept by path, without what tells who wrote', async () => {
    const form = { path: '/plan?secret=1', helped: 'no', comment: '電話 090-1234-5678 へ' };
    for (const _ of [1, 2, 3]) {
      expect((await answer(form)).headers.get('location')).toBe('/feedback?page=%2Fplan');
    }
    expect((await page('/feedback?page=%2Fplan')).html).toContain('href="/plan"');
    expect((await page('/feedback?page=//evil.example')).html).not.toContain('"//evil.example');
    const found = await database.inTown(town, async (unit) => ({
      pages: await listLeastHelpful(unit),
      comments: (await listComments(unit)).map(({ comment }) => comment),
    }));
    expect(found.pages).toEqual([{ path: '/plan', answers: 3, helped: 0 }]);
    expect(new Set(found.comments)).toEqual(new Set(['電話 ●●● へ']));
  });

  it.each([
    [{ path: '/plan', helped: 'perhaps', comment: 'keep me' }, 'keep me'],
    [{ path: 'https://evil.example', helped: 'yes' }, 'もう一度お送りください'],
    [{ path: '/plan', helped: 'yes', comment: 'x'.repeat(401) }, '400文字以内'],
  ])('comes back with what was typed: %j', async (form, words) => {
    const { status, html } = await answer(form);
    expect([status, html.includes(words)]).toEqual([422, true]);
  });

  it.each([
    ['a@b.jp', '●●●'],
    ['０２６−２４８−９０００', '●●●'],
    ['令和8年10月', '令和8年10月'],
  ])('hides %s', (comment, kept) => {
    expect(withoutPersonalData(comment)).toBe(kept);
  });
});

describe('the page for staff', () => {
  it.each([
    ['nobody', { kind: 'visitor' } as const, 303],
    ['staff without the permission', editor(), 403],
    ['staff with it', editor('search.manage'), 200],
  ])('answers %s', async (_who, who, status) => {
    actor = who;
    const answered = await page('/staff/search');
    actor = { kind: 'visitor' };
    expect(answered.status).toBe(status);
  });
});

describe('furigana', () => {
  const read = (cookie: string) => page('/yonako', { headers: { cookie } });

  it('stands over the page of whoever asked for it, by the dictionary of the town', async () => {
    const { html } = await read('tomoni_aids=ssf');
    expect(html).toContain('<ruby>米子<rp>（</rp><rt>よなこ</rt><rp>）</rp></ruby>');
    expect(html).toContain('<title>米子の滝');
  });

  it('does not reach others, and follows a corrected reading', async () => {
    expect((await read('tomoni_aids=ssn')).html).not.toContain('<rt>');
    await database.inTown(town, (unit) =>
      saveReadings(unit, { kind: 'system', name: 'test' }, [
        { word: '米子', reading: 'よなご', note: '' },
      ]),
    );
    expect((await read('tomoni_aids=ssf')).html).toContain('<rt>よなご</rt>');
  });
});
