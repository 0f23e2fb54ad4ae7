import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import type { RoleName } from '#platform/module.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { requestApproval } from './drafts/commands.ts';
import { getApproval } from './drafts/queries.ts';
import { listRoutes } from './routes/queries.ts';
import { staffRoutes } from './staff.routes.tsx';
import { approvalsWorld, type World } from './testing.ts';

const origin = 'http://town.example';
let world: World;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  world = await approvalsWorld();
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', await world.actor((c.req.header('x-staff') ?? 'clerk') as RoleName));
    await next();
  });
  routes.route('/staff', staffRoutes);
  app = testApp(testPlatform(world.database), routes);
});
afterAll(() => world.database.close());

async function get(path: string, as: RoleName) {
  const response = await app.request(`${origin}/staff/approvals${path}`, {
    headers: { 'x-staff': as },
  });
  return { status: response.status, html: await response.text() };
}

async function post(path: string, values: Record<string, string>, as: RoleName) {
  const response = await app.request(`${origin}/staff/approvals${path}`, {
    method: 'POST',
    headers: { 'x-staff': as, origin },
    body: new URLSearchParams(values),
  });
  const to = response.headers.get('location')?.replace('/staff/approvals', '') ?? '';
  return { status: response.status, html: await response.text(), to };
}

async function draft(id: string, amount = 100): Promise<string> {
  const clerk = await world.actor('clerk');
  const departmentId = await world.department('shimin');
  const subject = { type: 'test.case', id };
  const wanted = { kind: 'procedures.decision', subject, departmentId, amount, title: '交付決定' };
  return (await world.inTown((unit) => requestApproval(unit, clerk, wanted))).id;
}

const openStep = async (id: string) => {
  const { steps } = await world.inTown((unit) => getApproval(unit, id));
  return steps.find(({ state }) => state === 'open')?.id ?? '';
};

describe('pages of approvals', () => {
  it('show each person what is theirs', async () => {
    const id = await draft('pages-1');
    expect((await get('', 'chief')).html).toContain(id);
    expect((await get('?view=drafted', 'clerk')).html).toContain(id);
    const page = await get(`/${id}`, 'chief');
    expect(page.html).toContain('見本 花子');
    expect(page.html).toContain('決裁する');
    expect(page.html).not.toContain('undefined');
    expect((await get(`/${id}?lang=en`, 'clerk')).html).toContain('Take it back');
    expect((await get(`/${id}`, 'clerk')).html).not.toContain('決裁する');
  });

  it('hide a draft from those who have nothing to do with it', async () => {
    const id = await draft('pages-2');
    expect((await get(`/${id}`, 'editor')).status).toBe(404);
    expect((await get(`/${id}/stamps.pdf`, 'editor')).status).toBe(404);
    expect((await get('/nothing', 'chief')).status).toBe(404);
  });

  it('ask for the reason of a return and keep what was typed', async () => {
    const id = await draft('pages-3');
    const stepId = await openStep(id);
    const missing = await post(`/${id}/return`, { stepId, to: '', reason: '' }, 'chief');
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('href="#field-reason"');
    const done = await post(
      `/${id}/return`,
      { stepId, to: '', reason: '添付がありません' },
      'chief',
    );
    expect(done).toMatchObject({ status: 303, to: `/${id}?done=return` });
    expect((await get(`/${id}`, 'clerk')).html).toContain('添付がありません');
  });

  it('tell the slower of two what happened', async () => {
    const id = await draft('pages-4');
    const stepId = await openStep(id);
    await post(`/${id}/take-back`, { round: '1' }, 'clerk');
    const late = await post(`/${id}/stamp`, { stepId }, 'chief');
    expect(late.status).toBe(409);
    expect(late.html).toContain('ほかの人が先に処理しました');
  });
});

describe('the stamp sheet', () => {
  it('has names, dates, 代決 and history, with its fonts', async () => {
    await world.delegate('chief', 'finance', ['2026-07-01', '2026-07-01']);
    const id = await draft('paper-1');
    await post(`/${id}/stamp`, { stepId: await openStep(id), comment: '確認しました' }, 'finance');
    const response = await app.request(`${origin}/staff/approvals/${id}/stamps.pdf`, {
      headers: { 'x-staff': 'clerk' },
    });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pdf = readPdf(new Uint8Array(await response.arrayBuffer()));
    for (const text of [
      '回議書',
      '決裁',
      'R8.7.1',
      '代決',
      '見本 要 不在',
      '後閲 未',
      '確認しました',
    ]) {
      expect(pdf.text).toContain(text);
    }
    expect(pdf.embedded).toBe(2);
  });
});

describe('routes', () => {
  const chiefRow = (index: number, more: Record<string, string> = {}) => {
    const row = { label: '課長', who: 'own-post', titles: '課長', mode: 'approve', ...more };
    const full = { departmentId: '', permission: '', authority: 'any', upTo: '', ...row };
    return Object.fromEntries(
      Object.entries(full).map(([name, value]) => [`steps.${index}.${name}`, value]),
    );
  };
  const head = { kind: 'letters.issue', name: '市民課の通知', validFrom: '2026-07-01', rows: '4' };
  const routeOf = async (kind: string) => {
    const routes = await world.inTown(listRoutes);
    return routes.filter((route) => route.kind === kind);
  };

  it('are for those who set them', async () => {
    expect((await get('/routes', 'chief')).status).toBe(403);
    const page = await get('/routes', 'admin');
    expect(page.html).toContain('課長が1,000,000円まで専決');
    expect(page.html).not.toContain('undefined');
  });

  it('show whose chain it would be', async () => {
    const department = await world.department('shimin');
    const query = `?kind=procedures.decision&department=${department}&amount=2000000&drafter=`;
    expect((await get(`/routes${query}`, 'admin')).html).toContain('見本 望');
  });

  it('are tried before they are saved, and saved for one department', async () => {
    const departmentId = await world.department('shimin');
    const values = { ...head, departmentId, tryDepartment: departmentId, ...chiefRow(1) };
    const tried = await post('/routes/new', { ...values, act: 'try' }, 'admin');
    expect(tried.status).toBe(200);
    expect(tried.html).toContain('見本 要');
    expect(await routeOf('letters.issue')).toHaveLength(1);
    expect((await post('/routes/new', { ...values, act: 'save' }, 'admin')).status).toBe(303);
    expect((await routeOf('letters.issue'))[1]?.steps).toEqual([
      {
        ...{ label: '課長', mode: 'approve', group: 1, authority: {} },
        by: { kind: 'own-post', titles: ['課長'] },
      },
    ]);
    const again = await post('/routes/new', { ...values, act: 'save' }, 'admin');
    expect(again.status).toBe(422);
    expect(again.html).toContain('同じ種類・課・金額・期間の経路があります');
  });

  it('name the field that must be mended', async () => {
    const values = { ...head, ...chiefRow(0, { authority: 'upTo', upTo: '百万' }) };
    const page = await post('/routes/new', { ...values, act: 'save' }, 'admin');
    expect(page.status).toBe(422);
    expect(page.html).toContain('href="#field-steps.0.upTo"');
    expect(page.html).toContain('value="百万"');
    const none = { ...head, ...chiefRow(0, { authority: 'none' }) };
    const faulty = await post('/routes/new', { ...none, act: 'save' }, 'admin');
    expect(faulty.html).toContain('金額によらず決裁');
  });

  it('change from a day on; drafts keep theirs', async () => {
    const before = await draft('route-1', 50);
    const [old] = await routeOf('procedures.decision');
    const values = { ...head, name: '新しい決定', validFrom: '2026-08-01', ...chiefRow(0) };
    const saved = await post(`/routes/${old?.id}`, { ...values, act: 'save' }, 'admin');
    expect(saved.status).toBe(303);
    const versions = await routeOf('procedures.decision');
    expect(versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2026-08-01', null],
      ['2026-07-01', '2026-07-31'],
    ]);
    const twice = await post(`/routes/${old?.id}`, { ...values, act: 'save' }, 'admin');
    expect(twice.status).toBe(409);
    const why = async (id: string) => (await world.inTown((unit) => getApproval(unit, id))).why.ja;
    expect(await why(await draft('route-2', 50))).toContain('申請の決定');
    world.clock.now = new Date('2026-08-01T09:00:00+09:00');
    expect(await why(await draft('route-3', 50))).toContain('新しい決定');
    expect(await why(before)).toContain('申請の決定');
  });

  it('end on a day, not in the past', async () => {
    const [route] = await routeOf('disclosure.decision');
    const end = (lastDay: string) => post(`/routes/${route?.id}/end`, { lastDay }, 'admin');
    expect((await end('2026-07-31')).status).toBe(422);
    expect((await end('2026-08-01')).status).toBe(303);
    expect((await routeOf('disclosure.decision'))[0]?.validTo).toBe('2026-08-01');
  });
});
