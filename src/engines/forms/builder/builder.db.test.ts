import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { readForm } from '../import/read-form.ts';
import { readWorkbook } from '../import/workbook.ts';
import { getWorkbench } from './queries.ts';
import { builderRoutes } from './staff.routes.ts';

const suzaka = '202070';
const origin = 'http://town.example';

const staff = (...permissions: string[]): StaffActor => ({
  kind: 'staff',
  userId: 'user',
  staffId: newId(),
  name: '担当',
  departmentIds: [],
  permissions: new Set(permissions),
});

const people: Readonly<Record<string, StaffActor>> = {
  clerk: staff('forms.build'),
  chief: staff('forms.build', 'forms.publish'),
  nobody: staff(),
};

let database: Database;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  database = await testDatabase();
  await addTestTowns(database, [suzaka]);
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', people[c.req.header('x-staff') ?? ''] ?? { kind: 'visitor' });
    await next();
  });
  routes.route('/staff', builderRoutes);
  app = testApp(testPlatform(database), routes);
});
afterAll(() => database.close());

async function get(path: string, as = 'clerk') {
  const response = await app.request(`${origin}${path}`, { headers: { 'x-staff': as } });
  return { status: response.status, html: await response.text() };
}

async function post(path: string, values: Record<string, string | string[]>, as = 'clerk') {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  const response = await app.request(`${origin}${path}`, {
    method: 'POST',
    headers: { 'x-staff': as, origin },
    body,
  });
  const to = response.headers.get('location') ?? '';
  return { status: response.status, html: await response.text(), to };
}

const bench = (id: string) => database.inTown(suzaka, (unit) => getWorkbench(unit, id));

/** Sends a change with the revision that a page would show now. */
async function change(id: string, path: string, values: Record<string, string | string[]>) {
  const { revision } = await bench(id);
  return post(`/staff/forms/${id}${path}`, { revision, ...values });
}

async function newForm(title: string): Promise<string> {
  const made = await post('/staff/forms', { 'title.ja': title });
  return made.to.replace('/staff/forms/', '');
}

/** A form with a choice, and an amount for those who rent. */
async function rentForm(title: string) {
  const id = await newForm(title);
  await change(id, '/screens', { title: '住まい' });
  const screen = (await bench(id)).definition.screens[0]?.id ?? '';
  await change(id, '/fields', { screen, label: '住まいの形', kind: 'choice' });
  await change(id, '/fields', { screen, label: '家賃', kind: 'money' });
  const [home = '', rent = ''] = (await bench(id)).definition.fields.map(({ key }) => key);
  return { id, screen, home, rent };
}

const row = (subject: string, more: Record<string, string | string[]>) => ({
  'n.type': 'all',
  'n.count': '1',
  'n.0.type': 'test',
  'n.0.subject': subject,
  ...more,
});

describe('the form builder', () => {
  it('makes screens, fields and a rule that one of them uses, and lists the form', async () => {
    const { id, home, rent } = await rentForm('家賃の補助');
    const options = 'own | 持ち家\nrent | 賃貸 | Rented';
    const labels = { 'label.ja': '住まいの形', required: 'yes' };
    expect((await change(id, `/fields/${home}`, { ...labels, options })).status).toBe(303);
    const said = { 'label.ja': '賃貸の方', act: 'save' };
    const saved = await change(id, '/rules/new', {
      ...said,
      ...row(home, { 'n.0.test': 'one-of', 'n.0.value': 'rent' }),
    });
    expect(saved.status).toBe(303);
    const when = (await bench(id)).definition.rules[0]?.name ?? '';
    await change(id, `/fields/${rent}`, { 'label.ja': '家賃', required: 'yes', when, min: '0' });
    const { definition } = await bench(id);
    expect(definition.rules[0]?.condition).toEqual({ field: home, is: 'rent' });
    expect(definition.screens[0]?.items).toEqual([{ field: home }, { field: rent, when }]);
    expect(definition.fields[0]).toMatchObject({ options: [{ value: 'own' }, { value: 'rent' }] });
    expect((await get('/staff/forms?q=家賃')).html).toContain('家賃の補助');
    expect((await get(`/staff/forms/${id}/rules`)).html).toContain('「住まいの形」が「賃貸」');
  });

  it('puts a question where it was dropped, and mends a check in its place', async () => {
    const { id, screen, home, rent } = await rentForm('並べ替え');
    await change(id, '/fields', { screen, label: '入居日', kind: 'date' });
    const order = async () =>
      (await bench(id)).definition.screens[0]?.items.map(({ field }) => field);
    const [, , day = ''] = (await order()) ?? [];
    await change(id, `/fields/${day}/place`, { act: 'place', to: '0' });
    expect(await order()).toEqual([day, home, rent]);
    await change(id, `/fields/${day}/place`, { act: 'place', to: '9' });
    expect(await order()).toEqual([day, home, rent]);
    const said = { 'label.ja': '答えた方', act: 'save' };
    await change(id, '/rules/new', { ...said, ...row(home, { 'n.0.test': 'answered' }) });
    const rule = (await bench(id)).definition.rules[0]?.name ?? '';
    for (const message of ['一つめ', '二つめ']) {
      await change(id, '/checks', { rule, field: rent, 'message.ja': message });
    }
    const page = await get(`/staff/forms/${id}/checks?edit=0`);
    expect(page.html).toContain('value="0"');
    expect(page.html).toMatch(/message\.ja[^>]*>一つめ</);
    const wrong = await change(id, '/checks', {
      edit: '0',
      rule,
      field: '',
      'message.ja': '直した',
    });
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('name="edit"')]);
    await change(id, '/checks', { edit: '0', rule, field: home, 'message.ja': '直した' });
    expect((await bench(id)).definition.checks).toMatchObject([
      { field: home, message: { ja: '直した' } },
      { field: rent, message: { ja: '二つめ' } },
    ]);
  });

  it('adds and removes rows of a rule without storing anything', async () => {
    const { id, home } = await rentForm('行の編集');
    const typed = { 'label.ja': '名前', ...row(home, { 'n.0.test': 'answered' }) };
    const grown = await change(id, '/rules/new', { ...typed, act: 'group:n' });
    expect(grown.status).toBe(200);
    expect(grown.html).toContain('name="n.1.0.subject"');
    expect(grown.html).toContain('value="名前"');
    const shrunk = await change(id, '/rules/new', { ...typed, act: 'remove:n.0' });
    expect(shrunk.html).not.toContain('name="n.0.subject"');
    const empty = await change(id, '/rules/new', { ...typed, ...row('', {}), act: 'save' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('href="#field-n.0.subject"');
    expect((await bench(id)).definition.rules).toEqual([]);
  });

  it('tells the second of two people, and keeps what they typed', async () => {
    const { id, rent } = await rentForm('二人で編集');
    const { revision } = await bench(id);
    const path = `/staff/forms/${id}/fields/${rent}`;
    expect((await post(path, { revision, 'label.ja': '月の家賃' })).status).toBe(303);
    const second = await post(path, { revision, 'label.ja': '一か月の家賃' });
    expect(second.status).toBe(409);
    expect(second.html).toContain('value="一か月の家賃"');
    const now = (await bench(id)).revision;
    expect(second.html).toContain(`value="${now}"`);
    expect((await post(path, { revision: now, 'label.ja': '一か月の家賃' })).status).toBe(303);
    expect((await bench(id)).definition.fields[1]?.label.ja).toBe('一か月の家賃');
  });

  it('removes nothing that a rule reads', async () => {
    const { id, home, rent } = await rentForm('使われている項目');
    const said = { 'label.ja': '答えた方', act: 'save' };
    await change(id, '/rules/new', { ...said, ...row(home, { 'n.0.test': 'answered' }) });
    const refused = await change(id, `/fields/${home}/place`, { act: 'remove' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('「答えた方」');
    expect((await change(id, `/fields/${rent}/place`, { act: 'up' })).status).toBe(303);
    expect((await bench(id)).definition.screens[0]?.items[0]?.field).toBe(rent);
    expect((await change(id, `/fields/${rent}/place`, { act: 'remove' })).status).toBe(303);
    expect((await bench(id)).definition.fields.map(({ key }) => key)).toEqual([home]);
  });

  it('publishes what the prover finds sound, and then goes on in a new version', async () => {
    const { id, rent } = await rentForm('公開');
    const publish = async (as: string) =>
      post(`/staff/forms/${id}/publish`, { revision: (await bench(id)).revision }, as);
    const money = { 'label.ja': '家賃', required: 'yes' };
    await change(id, `/fields/${rent}`, { ...money, min: '10', max: '10' });
    const never = row(rent, { 'n.0.test': '>', 'n.0.value': '10' });
    await change(id, '/rules/new', { 'label.ja': '高い家賃', act: 'save', ...never });
    expect((await get(`/staff/forms/${id}`)).html).toContain('決して成り立ちません');
    const refused = await publish('chief');
    expect([refused.status, refused.html.includes('公開できません')]).toEqual([422, true]);
    await change(id, `/fields/${rent}`, { ...money, min: '10', max: '20' });
    expect((await publish('clerk')).status).toBe(403);
    expect((await publish('chief')).status).toBe(303);
    const first = (await bench(id)).newest;
    expect(first).toMatchObject({ number: 1, draft: false });
    await change(id, `/fields/${rent}`, { 'label.ja': '一か月の家賃' });
    const second = (await bench(id)).newest;
    expect(second).toMatchObject({ number: 2, draft: true });
    expect((await get(`/staff/forms/${id}/versions/${second?.id}`)).html).toContain('一か月の家賃');
    await change(id, `/versions/${first?.id}/restore`, {});
    expect((await bench(id)).definition.fields[1]?.label.ja).toBe('家賃');
  });

  it('copies a screen of another form, and lets staff try it', async () => {
    const source = await rentForm('元');
    const target = await newForm('先');
    const copy = { from: source.id, screen: source.screen, what: 'screen' };
    expect((await change(target, '/copy', copy)).status).toBe(303);
    expect((await bench(target)).definition).toEqual((await bench(source.id)).definition);
    expect((await change(target, '/copy', copy)).status).toBe(422);
    expect((await post(`/staff/forms/${target}/try`, {})).to).toMatch(/^\/apply\/[0-9a-f-]{36}$/);
  });

  it('imports a table after a preview, and exports it again', async () => {
    const { id } = await rentForm('取り込み');
    const table = '画面,項目,種類,選択肢,条件\nA,犬,はい・いいえ,,\nA,頭数,数,,犬 = はい\n';
    const wrong = await change(id, '/import', { table: table.replace('犬 =', '猫 =') });
    expect([wrong.status, wrong.html.includes('3行目「条件」')]).toEqual([422, true]);
    const preview = await change(id, '/import', { table });
    expect([preview.status, preview.html.includes('頭数')]).toEqual([200, true]);
    const definition = /name="definition" value="([^"]*)"/.exec(preview.html)?.[1] ?? '';
    expect((await bench(id)).definition.screens[0]?.title.ja).toBe('住まい');
    const plain = definition.replaceAll('&quot;', '"');
    expect((await change(id, '/import/confirm', { definition: plain })).status).toBe(303);
    const { definition: now } = await bench(id);
    expect(now.fields.map(({ label }) => label.ja)).toEqual(['犬', '頭数']);
    const exported = await app.request(`${origin}/staff/forms/${id}/export.xlsx`, {
      headers: { 'x-staff': 'clerk' },
    });
    const read = readForm(await readWorkbook(new Uint8Array(await exported.arrayBuffer())));
    expect(read).toEqual({ ok: true, definition: now });
  });

  it('is for those who build forms', async () => {
    expect((await get('/staff/forms', 'nobody')).status).toBe(403);
    for (const path of ['', '/new']) expect((await get(`/staff/forms${path}`)).status).toBe(200);
    const id = await newForm('ページ');
    for (const path of [
      '',
      '/rules',
      '/rules/new',
      '/checks',
      '/findings',
      '/versions',
      '/copy',
      '/import',
    ]) {
      expect([path, (await get(`/staff/forms/${id}${path}`)).status]).toEqual([path, 200]);
    }
  });
});
