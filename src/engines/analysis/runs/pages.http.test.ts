import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { permissions } from '../policy.ts';
import { analysis } from '../service.ts';
import { clusterByFirstLetter, someVoices, type TestVoices, testVoices } from '../testing.ts';
import { performRun } from './perform.ts';
import { getRun, readArrangement } from './queries.ts';
import { registerTextSources } from './sources.ts';

const town = '202070';
const origin = 'http://town.example';
const staff: StaffActor = {
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: '見本 直子', departmentIds: [] },
  permissions: new Set(permissions.map(({ name }) => name)),
};
const visitor: Actor = { kind: 'visitor' };

let database: Database;
let app: Hono<HttpEnv>;
let withModel: Hono<HttpEnv>;
let queued: string[] = [];
let actor: Actor = staff;
let voices: TestVoices;
let desk = '';
let page = '';
let id = '';

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const read = async (path: string) => {
  const answer = await app.request(`${origin}${path}`);
  return { status: answer.status, body: await answer.text() };
};
const send = (path: string, fields: Record<string, string | string[]>) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  return app.request(`${origin}${path}`, { method: 'POST', body, headers: { origin } });
};
const groups = () =>
  inTown(async (unit) => (await readArrangement(unit, await getRun(unit, id), 'staff')).groups);
const revision = () => inTown(async (unit) => String((await getRun(unit, id)).revision));
const change = async (group: string, fields: Record<string, string | string[]>) => {
  const seen = await revision();
  return send(`${desk}/themes/${encodeURIComponent(group)}`, { seen, ...fields });
};

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.enqueue = async (_unit, name) => {
    queued.push(name);
  };
  database.hooks.emit = async () => undefined;
  await addTestTowns(database, [town], permissions);
  const odd = { id: 'v00099', text: '夜の明かりを減らして', at: '2026-06-02', quotable: true };
  voices = testVoices([...someVoices(60), odd]);
  registerTextSources([voices.source]);
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('actor', actor);
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const { public: open, staff: closed } = analysis.routes ?? {};
  if (open) routes.route('/', open);
  if (closed) routes.route('/staff', closed);
  app = testApp(testPlatform(database), routes);
  const model = { OPENAI_BASE_URL: 'http://model.example:8080/v1', OPENAI_MODEL: 'small' };
  withModel = testApp(testPlatform(database, model), routes);
  const order = { voices: 'opinions parks', themes: '12', seed: '1' };
  const started = await send('/staff/analysis', {
    ...{ ...order, campaignSize: '30', campaignHours: '24' },
  });
  desk = new URL(started.headers.get('location') ?? '', origin).pathname;
  id = desk.split('/').at(-1) ?? '';
  page = `/analysis/${id}`;
  await performRun(database, { town, run: id }, clusterByFirstLetter);
});
afterAll(() => database.close());

describe('the desk', () => {
  it('orders only what can be ordered, and says why not', async () => {
    const answer = await send('/staff/analysis', { voices: 'opinions parks', themes: '1' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('2から60まで');
  });

  it('renames, describes, splits, moves, places and merges, step by step', async () => {
    const to = (group: string) => `${desk}/themes/${encodeURIComponent(group)}`;
    const named = await change('t-図', { act: 'rename', name: '図書館の時間' });
    expect([named.status, named.headers.get('location')]).toEqual([
      303,
      encodeURI(`${desk}/themes/t-図`),
    ]);
    await change('t-図', { act: 'describe', description: '開館を延ばしてほしいという声です。' });
    await change('t-図', { act: 'split', texts: ['v00001', 'v00004'], newName: '朝の図書館' });
    const made = (await groups()).find(({ name }) => name === '朝の図書館')?.id ?? '';
    await change('t-図', { act: 'move', texts: 'v00007', to: made });
    const form = (await read(to(made))).body;
    expect(form).toContain('独立したテーマにする');
    await change(made, { act: 'place', under: 't-図' });
    const placed = (await groups()).find((one) => one.id === made);
    expect(placed).toMatchObject({ parent: 't-図', level: 2, size: 3 });
    // A theme with a part in it cannot become one, so it is not asked.
    expect((await read(to('t-図'))).body).not.toContain('独立したテーマにする');
    await change(made, { act: 'place', under: '' });
    await change(made, { act: 'merge', into: 't-図' });
    const left = await groups();
    expect(left.map((one) => one.id).sort()).toEqual(['t-ご', 't-図', 't-夜', 't-駐']);
    const library = left.find((one) => one.id === 't-図');
    expect(library).toMatchObject({ name: '図書館の時間', size: 20 });
  });

  it('keeps what was typed when somebody else was quicker', async () => {
    const late = await change('t-駐', { seen: '1', act: 'rename', name: '車を止める所' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('車を止める所');
  });

  it('asks for the voices of one theme when one is opened', async () => {
    voices.asked = 0;
    expect((await read(`${desk}/themes/${encodeURIComponent('t-夜')}`)).status).toBe(200);
    expect(voices.asked).toBe(1);
  });
});

describe('drafts by a model', () => {
  const order = async (on: Hono<HttpEnv>) => {
    const body = new URLSearchParams({ seen: await revision() });
    return on.request(`${origin}${desk}/draft`, { method: 'POST', body, headers: { origin } });
  };

  it('are neither offered nor made where none is connected', async () => {
    expect((await read(desk)).body).not.toContain('下書き');
    expect((await order(app)).status).toBe(503);
  });

  it('are ordered by a person who was told what leaves the house', async () => {
    queued = [];
    const offered = await (await withModel.request(`${origin}${desk}`)).text();
    expect(offered).toContain('外部の文章生成モデル（model.example:8080のsmall）に送ります');
    expect((await order(withModel)).status).toBe(303);
    expect(queued).toEqual(['analysis.draft']);
    const waiting = await (await withModel.request(`${origin}${desk}`)).text();
    expect(waiting).toContain('下書きを作成しています');
  });
});

const paths = (): string[] => [
  ...[page, `${page}?view=quotes`, `${page}?view=map`, `${page}/themes.csv`],
  ...[`${page}/themes/${encodeURIComponent('t-駐')}`, `${page}.csv`, `${page}.json`],
];

describe('what everybody reads', () => {
  it('is nothing before somebody signed it off', async () => {
    actor = visitor;
    for (const path of paths()) expect((await read(path)).status).toBe(404);
    actor = staff;
    expect((await send(`${desk}/sign`, { seen: await revision() })).status).toBe(303);
    actor = visitor;
    for (const path of paths()) expect((await read(path)).status).toBe(200);
  });

  it('shows the voice of one person as a theme, on every view', async () => {
    const list = (await read(page)).body;
    expect(list).toContain('少数の声');
    expect(list).toContain('夜の明かりを減らして');
    expect((await read(`${page}?view=map`)).body).toContain('t-夜語');
    expect((await read(`${page}.csv`)).body).toContain('夜の明かりを減らして');
  });

  it('comes as CSV for 広聴AI and as JSON', async () => {
    const [heading, first] = (await read(`${page}.csv`)).body.split('\r\n');
    expect(heading?.replace(/^\ufeff/, '')).toMatch(
      /^comment-id,comment-body,source,url,attribute_/,
    );
    expect(first).toMatch(/^1,ごみの日を増やしてください。その2,公園と道路への声,,v00002,/);
    const result = JSON.parse((await read(`${page}.json`)).body);
    expect(result).toMatchObject({ manifest: { count: 61 }, hidden: 6 });
    expect(result.places).toHaveLength(55);
  });

  it('quotes no more what was hidden or withdrawn since, wherever it is quoted', async () => {
    const [gone, hidden] = ['駐車場を広くしてください。その0', '駐車場を広くしてください。その57'];
    const where = async (words: string) => {
      const bodies = await Promise.all(paths().map(read));
      return bodies.filter(({ body }) => body.includes(words) || body.includes('"v00000"')).length;
    };
    expect(await where(gone)).toBeGreaterThanOrEqual(4);
    voices.texts = voices.texts
      .filter(({ text }) => text !== gone)
      .map((voice) => (voice.text === hidden ? { ...voice, quotable: false } : voice));
    expect([await where(gone), await where(hidden)]).toEqual([0, 0]);
    // It is counted all the same: the result is what was analysed.
    expect(JSON.parse((await read(`${page}.json`)).body)).toMatchObject({ hidden: 8 });
  });

  it('is taken back with a reason', async () => {
    actor = staff;
    const without = await send(`${desk}/take-back`, { seen: await revision(), reason: '' });
    expect(without.status).toBe(422);
    const back = { seen: await revision(), reason: '確かめ直すため' };
    expect((await send(`${desk}/take-back`, back)).status).toBe(303);
    actor = visitor;
    for (const path of paths()) expect((await read(path)).status).toBe(404);
  });
});
