import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { findItem, publishItem, withdrawItem } from '#engines/publishing/contract.ts';
import { search } from '#engines/search/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { addArticle, moveArticle, pickItem, saveArticle } from './articles/commands.ts';
import { countPages } from './counts/queries.ts';
import { createIssue } from './issues/commands.ts';
import { IssueForm } from './issues/inputs.ts';
import { getIssue, listArticles } from './issues/queries.ts';
import { runDue } from './jobs.ts';
import { refOf } from './model.ts';
import { publishNow, withdraw } from './publication/commands.ts';
import { magazine } from './service.ts';

const town = '202070';
const loader: Actor = { kind: 'system', name: 'test' };
const item = { owner: 'news', id: '0197a1b2-0000-7000-8000-000000000011' };
const good = { section: '特集', title: '広場ができます', summary: '駅前に広場ができます。' };
const html = '<h2>場所</h2><p>駅の北側に、座って休める広場を作ります。</p>';

describe('the magazine', () => {
  let database: Database;
  let app: Hono<HttpEnv>;
  let section = '';
  let now = new Date('2026-07-01T12:00:00+09:00');
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  const form = (month: string, number: number, more = {}) =>
    IssueForm.parse({ month, number, title: `広報 ${month}`, departmentId: section, ...more });
  const ask = (path: string, headers = {}) =>
    app.request(`http://town.example${path}`, { headers });

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
    database.hooks.emit = async () => undefined;
    database.hooks.enqueue = async () => undefined;
    await addTestTowns(database, [town]);
    await inTown((unit) => loadDemoOrganisation(unit, { users: {} }));
    section = (await inTown((unit) => findDepartmentByCode(unit, 'somu')))?.id ?? '';
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      await next();
    });
    if (magazine.routes?.public) routes.route('/', magazine.routes.public);
    if (magazine.routes?.staff) routes.route('/staff', magazine.routes.staff);
    const platform = testPlatform(database);
    database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
    app = testApp(platform, routes);
  });
  afterAll(() => database.close());

  it('is composed of items and own articles, in an order of its own', async () => {
    const id = await inTown(async (unit) => {
      const words = { ja: '水道工事のお知らせ', en: 'Water works' };
      const body = { ja: '工事をします。\n夜は通れません。', en: '' };
      const about = { href: '/news/works', title: words, summary: words, body };
      const filed = { departmentId: section, topics: [], areas: [] };
      await publishItem(unit, loader, { ...item, kind: 'article', ...about, ...filed });
      const made = await createIssue(unit, loader, form('2026-07', 807));
      await addArticle(unit, loader, made, { ...good, html });
      const picked = await pickItem(unit, loader, made, { item, section: 'くらし' });
      await moveArticle(unit, loader, picked, 'up');
      return made;
    });
    const articles = await inTown((unit) => listArticles(unit, id));
    expect(articles.map(({ title, number }) => [title, number])).toEqual([
      ['水道工事のお知らせ', 2],
      ['広場ができます', 1],
    ]);
    expect(articles[0]?.html).toBe('<p>工事をします。</p><p>夜は通れません。</p>');
    await inTown((unit) => withdrawItem(unit, loader, item, '中止'));
    await expect(inTown((unit) => publishNow(unit, loader, id))).rejects.toMatchObject({
      reason: { code: 'item-withdrawn' },
    });
  });

  it('stops at the gate, whatever way the text came', async () => {
    const id = await inTown(async (unit) => {
      const made = await createIssue(unit, loader, form('2026-06', 806));
      const bad = '<p>詳しくは<a href="/plan">こちら</a></p>';
      await addArticle(unit, loader, made, { ...good, html: bad });
      return made;
    });
    await expect(inTown((unit) => publishNow(unit, loader, id))).rejects.toMatchObject({
      reason: { code: 'checks-stop' },
    });
    expect((await inTown((unit) => getIssue(unit, id))).state).toBe('draft');
  });

  it('comes out at its time, is found, corrected and taken away', async () => {
    const id = await inTown(async (unit) => {
      const later = { publishAt: '2026-07-02T09:00' };
      const made = await createIssue(unit, loader, form('2026-08', 808, later));
      await addArticle(unit, loader, made, { ...good, html });
      await publishNow(unit, loader, made);
      return made;
    });
    const found = (q: string) =>
      inTown(async (unit) => (await search(unit, { q, kinds: ['magazine'] })).hits);
    await runDue(database, town);
    expect((await ask('/magazine/2026-08')).status).toBe(404);
    expect(await found('座って休める')).toEqual([]);
    now = new Date('2026-07-02T09:00:30+09:00');
    await runDue(database, town);
    expect((await ask('/magazine/2026-08')).status).toBe(200);
    expect((await found('座って休める')).map(({ href }) => href)).toContain('/magazine/2026-08/1');
    const [article] = await inTown((unit) => listArticles(unit, id));
    const next = { ...good, html: html.replace('北側', '南側'), note: '場所を訂正しました。' };
    await inTown((unit) =>
      saveArticle(unit, loader, article?.id ?? '', { ...next, seen: 1, isPublic: true }),
    );
    expect(await (await ask('/magazine/2026-08/1')).text()).toContain('場所を訂正しました。');
    const registered = await inTown((unit) => findItem(unit, refOf(id)));
    expect(registered).toMatchObject({ kind: 'magazine', correction: '場所を訂正しました。' });
    const book = await ask('/magazine/2026-08/magazine.epub');
    expect(book.headers.get('content-type')).toBe('application/epub+zip');
    expect((await (await ask('/magazine/2026-08/aloud')).text()).includes('南側')).toBe(true);
    await inTown((unit) => withdraw(unit, loader, id, { reason: '誤り' }));
    expect((await ask('/magazine/2026-08/1')).status).toBe(404);
    expect(await found('座って休める')).toEqual([]);
  });

  it('counts openings by page and day, keeps nothing of the reader, and spares the page cache', async () => {
    await inTown(async (unit) => {
      const made = await createIssue(unit, loader, form('2026-09', 809));
      await addArticle(unit, loader, made, { ...good, html });
      await publishNow(unit, loader, made);
    });
    const browser = { 'user-agent': 'Mozilla/5.0 Firefox/140.0' };
    const page = await ask('/magazine/2026-09/1');
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(await page.text()).toContain('src="/magazine/2026-09/1/read.gif"');
    for (const headers of [browser, browser, { 'user-agent': 'Googlebot/2.1' }]) {
      const mark = await ask('/magazine/2026-09/1/read.gif', headers);
      expect(mark.headers.get('cache-control')).toBe('no-store');
      expect(mark.headers.get('set-cookie')).toBeNull();
    }
    await ask('/magazine/2026-09/99/read.gif', browser);
    const rows = await inTown((unit) => countPages(unit, '2026-07-01', '2026-07-31'));
    expect(rows).toMatchObject([{ slug: '2026-09', page: '1', count: 2, title: good.title }]);
    expect((await ask('/staff/magazine/counts')).status).not.toBe(200);
  });
});
