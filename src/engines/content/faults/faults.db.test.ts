import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDepartment, addStaff, listDepartments } from '#engines/organisation/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import { connectPages } from '#platform/cache/connect-pages.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { checkContent } from '../checks/check.ts';
import { permissions } from '../policy.ts';
import { ownership } from './ownership.ts';
import { accessibilityPublicRoutes } from './public.routes.tsx';
import { listFaults } from './queries.ts';
import { forgetFindings, recordFindings } from './record.ts';
import { accessibilityStaffRoutes } from './staff.routes.tsx';

const town = '202070';
const system: Actor = { kind: 'system', name: 'test' };
const editor: StaffActor = {
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name: '見本 文',
  departmentIds: [],
  permissions: new Set(['content.accessibility']),
};

let database: Database;
let app: ReturnType<typeof testApp>;
let departmentId = '';
let otherId = '';

const inTown = <T>(work: (unit: Unit) => Promise<T>): Promise<T> => database.inTown(town, work);
const request = (path: string, as: Actor, body?: Record<string, string>) =>
  app.request(`http://town.example${path}`, {
    method: body ? 'POST' : 'GET',
    body: body && new URLSearchParams(body),
    headers: { origin: 'http://town.example', 'x-actor': as === editor ? 'editor' : as.kind },
  });

const page = () => ({
  owner: 'news',
  id: 'p1',
  href: '/news/kunren',
  title: { ja: '訓練', en: 'Drill' },
  departmentId,
});
const wrong =
  '<p><img src="/media/a/b" alt=""></p><p><a href="/x">こちら</a> <a href="/y">こちら</a> ニーズ</p>';
const record = (html: string) =>
  inTown((unit) => recordFindings(unit, page(), checkContent(html, { today: '2026-11-23' })));
const open = () => inTown((unit) => listFaults(unit, {}, 1));

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2026-11-23T03:00:00Z');
  await addTestTowns(database, [town, '205419'], permissions);
  await inTown(async (unit) => {
    const named = (code: string, ja: string) => ({
      code,
      name: { ja, en: code },
      from: '2021-04-01',
    });
    departmentId = await addDepartment(unit, system, named('kiki', '危機管理課'));
    otherId = await addDepartment(unit, system, named('koho', '広報課'));
    await addStaff(unit, system, {
      employeeNumber: '見本-001',
      name: '見本 直子',
      from: '2021-04-01',
      roles: ['clerk'],
      posts: [{ departmentId: otherId, title: '主任' }],
    });
    expect(await listDepartments(unit)).toHaveLength(2);
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const actor = c.req.header('x-actor');
    if (actor === 'editor') c.set('actor', editor);
    if (actor === 'staff') c.set('actor', { ...editor, permissions: new Set() });
    await next();
  });
  routes.route('/staff', accessibilityStaffRoutes).route('/', accessibilityPublicRoutes);
  const platform = testPlatform(database);
  await connectPages(database, platform.pages);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

describe('faults', () => {
  it('are recorded with an owner and a day; those that look alike are told apart', async () => {
    await record(wrong);
    const { total, faults } = await open();
    expect(total).toBe(3);
    expect(faults.map(({ rule, dueOn }) => [rule, dueOn]).sort()).toEqual([
      ['image-alt-empty', '2026-12-23'],
      ['link-text', '2026-12-23'],
      ['link-text', '2026-12-23'],
    ]);
    expect(new Set(faults.map((fault) => fault.departmentId))).toEqual(new Set([departmentId]));
  });

  it('keep owner and day when the page is published again, and leave once they are mended', async () => {
    const [first] = (await open()).faults;
    const { id = '' } = first ?? {};
    const answer = await request(`/staff/accessibility/${id}`, editor, {
      departmentId: otherId,
      staffId: '',
      dueOn: '2026-12-01',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/staff/accessibility?done=1',
    ]);
    await record(wrong);
    expect((await open()).faults[0]).toMatchObject({
      id,
      departmentId: otherId,
      dueOn: '2026-12-01',
    });
    await record('<p><a href="/x">こちら</a></p>');
    expect((await open()).faults.map(({ rule }) => rule)).toEqual(['link-text']);
  });

  it('show to everybody with section and day, and fail their criterion', async () => {
    const html = await (await request('/accessibility', system)).text();
    expect(html).toContain('2.4.4');
    expect(html).toContain('危機管理課');
    expect(html).toContain('× ');
    expect(html).toContain('レベルAAに配慮しています');
    expect(html).toContain('未設定');
    const csv = await (await request('/accessibility/checklist.csv', system)).text();
    expect(csv.split('\r\n')).toHaveLength(40);
    expect(csv).toContain('2.4.4,リンクの目的（コンテキスト内）,A,○,×');
  });

  it('belong to one town only', async () => {
    const others = await database.inTown('205419', (unit) => listFaults(unit, {}, 1));
    expect(others.total).toBe(0);
  });

  it('are told of when people move', async () => {
    const list = (departmentIds: string[]) =>
      inTown((unit) => ownership.list(unit, { staffIds: [], departmentIds }));
    expect(await list([departmentId])).toHaveLength(1);
    expect(await list([newId()])).toEqual([]);
  });

  it('go with the page', async () => {
    await inTown((unit) => forgetFindings(unit, { owner: 'news', id: 'p1' }));
    expect((await open()).total).toBe(0);
    expect(await (await request('/staff/accessibility', editor)).text()).toContain(
      '残っている課題はありません',
    );
  });
});

describe('assigning', () => {
  it('refuses what is wrong, and keeps what was typed', async () => {
    await record(wrong);
    const [first] = (await open()).faults;
    const path = `/staff/accessibility/${first?.id}`;
    const stranger = await request(path, editor, {
      departmentId,
      staffId: newId(),
      dueOn: '2026-12-05',
    });
    expect(stranger.status).toBe(422);
    expect(await stranger.text()).toContain('2026-12-05');
    expect((await request(path, editor, { departmentId, staffId: '', dueOn: '12/5' })).status).toBe(
      422,
    );
    expect(
      (await request(path, editor, { departmentId: newId(), dueOn: '2026-12-05' })).status,
    ).toBe(422);
    expect((await request(`/staff/accessibility/${newId()}`, editor)).status).toBe(404);
    const clerk: Actor = { ...editor, permissions: new Set() };
    expect(
      (await request(path, clerk, { departmentId, staffId: '', dueOn: '2026-12-05' })).status,
    ).toBe(403);
    expect((await request('/staff/accessibility', clerk)).status).toBe(200);
  });

  it('filters by section, severity and lateness', async () => {
    const count = async (query: string) =>
      [
        ...(await (await request(`/staff/accessibility?${query}`, editor)).text()).matchAll(
          /\/news\/kunren/g,
        ),
      ].length;
    const all = await count('');
    expect(all).toBeGreaterThan(0);
    expect(await count(`department=${departmentId}`)).toBe(all);
    expect(await count(`department=${otherId}`)).toBe(0);
    expect(await count('severity=error')).toBe(3);
    expect(await count('due=late')).toBe(0);
  });
});

describe('policy and results', () => {
  it('are what the public page says', async () => {
    const statement = {
      scope: 'example.jp の全ページ',
      targetOn: '2027-03-31',
      exceptions: '地図',
      plan: '年に1回試験する',
      contact: '広報課\n電話 000',
      declaredOn: '2026-11-23',
      testedFrom: '2026-11-01',
      testedUntil: '2026-11-20',
      selection: 'representative-random',
      pages: '/news\n/plan',
    };
    const saved = await request('/staff/accessibility/statement', editor, statement);
    expect(saved.status).toBe(303);
    const judged = await request('/staff/accessibility/results/2.1.1', editor, {
      verdict: 'met',
      note: 'キー操作で確認',
    });
    expect(judged.status).toBe(303);
    const html = await (await request('/accessibility', system)).text();
    for (const words of [
      '2027年3月31日（水）',
      '（2ページ）',
      'キー操作で確認',
      '広報課',
      '地図',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('refuse what cannot be', async () => {
    const wrongOrder = {
      scope: '',
      targetOn: '',
      exceptions: '',
      plan: '',
      contact: '',
      declaredOn: '',
      testedFrom: '2026-11-20',
      testedUntil: '2026-11-01',
      selection: '',
      pages: '残す',
    };
    const answer = await request('/staff/accessibility/statement', editor, wrongOrder);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('残す');
    expect(
      (await request('/staff/accessibility/results/9.9.9', editor, { verdict: 'met', note: '' }))
        .status,
    ).toBe(404);
    expect(
      (
        await request('/staff/accessibility/results/1.1.1', editor, {
          verdict: 'perfect',
          note: '',
        })
      ).status,
    ).toBe(422);
  });
});
