import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { findItem, listItems } from '#engines/publishing/contract.ts';
import { search } from '#engines/search/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { addContact } from './contacts/commands.ts';
import { listContacts } from './contacts/queries.ts';
import { addCoverage } from './coverage/commands.ts';
import { runDue } from './jobs.ts';
import { refOf, stopHref } from './model.ts';
import { approveNow, correct, withdraw } from './publication/commands.ts';
import { pressDatasets } from './reading/datasets.ts';
import { createRelease } from './releases/commands.ts';
import { ReleaseForm } from './releases/inputs.ts';
import { countYear, getRelease, listMailings } from './releases/queries.ts';
import { press } from './service.ts';

const town = '202070';
const loader: Actor = { kind: 'system', name: 'test' };
const sender = { town: '見本市', origin: 'http://town.example' };

describe('press releases', () => {
  let database: Database;
  let app: Hono<HttpEnv>;
  let section = '';
  let now = new Date('2026-07-01T12:00:00+09:00');
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  const form = (more = {}) =>
    ReleaseForm.parse({
      ...{ title: '新しい図書館が開きます', summary: '図書館が開きます。', departmentId: section },
      html: '<h2>場所</h2><p>駅の北側に、静かに読める部屋を作りました。</p>',
      ...{ contactName: '見本 花子', contactTelephone: '026-000-0000' },
      ...more,
    });
  const made = (more = {}) =>
    inTown(async (unit) => {
      const id = await createRelease(unit, loader, form(more));
      await approveNow(unit, loader, id);
      return id;
    });
  const ask = (path: string, init = {}) => app.request(`http://town.example${path}`, init);
  const opened = () =>
    inTown(async (unit) => {
      const [set] = await pressDatasets.list(unit);
      return set?.rows(unit, { limit: 100 }) ?? [];
    });
  const mails = () => inTown((unit) => unit.db.select().from(outbox));
  let platform: ReturnType<typeof testPlatform>;

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
    database.hooks.emit = async () => undefined;
    database.hooks.enqueue = async () => undefined;
    await addTestTowns(database, [town]);
    await inTown((unit) => loadDemoOrganisation(unit, { users: {} }));
    section = (await inTown((unit) => findDepartmentByCode(unit, 'somu')))?.id ?? '';
    const one = { name: '見本 記者', organisation: '見本日報', mail: 'desk@example.com' };
    await inTown((unit) => addContact(unit, loader, one));
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      await next();
    });
    if (press.routes?.public) routes.route('/', press.routes.public);
    platform = testPlatform(database);
    database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
    app = testApp(platform, routes);
  });
  afterAll(() => database.close());

  it('reaches the press at its time, and nobody else before the embargo ends', async () => {
    const times = { announceAt: '2026-07-01T13:00', embargoUntil: '2026-07-02T09:00' };
    const id = await made(times);
    const isKnown = async () => ({
      page: (await ask(`/press/${id}`)).status,
      listed: (await (await ask('/press')).text()).includes('図書館が開きます'),
      items: (await inTown((unit) => listItems(unit, { kinds: ['press'] }))).total,
      found: (await inTown((unit) => search(unit, { q: '静かに読める' }))).hits.length,
      open: (await opened()).length,
    });
    const nobody = { page: 404, listed: false, items: 0, found: 0, open: 0 };
    await runDue(platform, town);
    expect(await mails()).toEqual([]);
    now = new Date('2026-07-01T13:00:10+09:00');
    await runDue(platform, town);
    await runDue(platform, town);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'desk@example.com' });
    expect(mail?.subject).toContain('【解禁前】');
    expect(await isKnown()).toEqual(nobody);
    expect(await inTown((unit) => getRelease(unit, id))).toMatchObject({
      ...{ state: 'announced', fiscalYear: 2026, number: 1 },
    });
    now = new Date('2026-07-02T08:59:59+09:00');
    await runDue(platform, town);
    expect(await isKnown()).toEqual(nobody);
    now = new Date('2026-07-02T09:00:00+09:00');
    await runDue(platform, town);
    expect(await isKnown()).toEqual({ page: 200, listed: true, items: 1, found: 1, open: 1 });
    const [row] = await opened();
    expect(row?.cells.slice(1, 6)).toEqual([
      ...['2026-1', '新しい図書館が開きます', null, '図書館が開きます。', '2026-07-02'],
    ]);
    expect(JSON.stringify(row)).not.toContain('花子');
    expect(await mails()).toHaveLength(1);
  });

  it('corrects and withdraws wherever it went; the public never hears of what it never knew', async () => {
    const id = await made({ embargoUntil: '2026-07-20T09:00' });
    await runDue(platform, town);
    const fixed = form({ note: '場所を訂正しました。', seen: 1, title: '訂正した題名' });
    await inTown((unit) => correct(unit, loader, id, fixed, sender));
    const release = await inTown((unit) => getRelease(unit, id));
    expect(release.embargoUntil).toEqual(new Date('2026-07-20T09:00:00+09:00'));
    expect((await ask(`/press/${id}`)).status).toBe(404);
    await inTown((unit) => withdraw(unit, loader, id, { reason: '中止' }, sender));
    expect(await inTown((unit) => findItem(unit, refOf(id)))).toBeUndefined();
    const kinds = await inTown((unit) => listMailings(unit, id));
    expect(kinds.map(({ kind }) => kind)).toEqual(['announced', 'corrected', 'withdrawn']);
    now = new Date('2026-07-21T09:00:00+09:00');
    await runDue(platform, town);
    expect((await ask(`/press/${id}`)).status).toBe(404);
  });

  it('shows what was reported by a link that gives nothing away, and counts its share', async () => {
    const id = await made();
    await runDue(platform, town);
    const href = 'https://news.example/library';
    const report = { outlet: '見本日報', title: '図書館', href, day: '2026-07-22' };
    await inTown((unit) => addCoverage(unit, loader, id, report));
    await inTown((unit) => addCoverage(unit, loader, id, report));
    const html = await (await ask(`/press/${id}`)).text();
    expect(html).toContain(`href="${href}" rel="noopener noreferrer external nofollow"`);
    const figures = await inTown((unit) => countYear(unit, 2026));
    expect(figures).toEqual({ released: 3, covered: 1, reports: 1 });
  });

  it('forgets whoever leaves the list, by a button and not by a look', async () => {
    const [contact] = await inTown(listContacts);
    const href = stopHref(contact?.token ?? '');
    expect((await ask(href)).status).toBe(200);
    expect(await inTown(listContacts)).toHaveLength(1);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await ask(href, { method: 'POST', body })).status).toBe(200);
    expect(await inTown(listContacts)).toEqual([]);
    expect((await ask(href, { method: 'POST', body })).status).toBe(200);
  });
});
