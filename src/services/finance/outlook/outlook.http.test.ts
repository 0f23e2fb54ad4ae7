import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatasetRow } from '#engines/datasets/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { readDemoSettlements } from '../demo.ts';
import { booksOf } from '../ratios/books.ts';
import { importSettlement, publishSettlement } from '../settlements/commands.ts';
import { listPublished } from '../settlements/queries.ts';
import { noteProgress } from './commands.ts';
import { outlookDataset, outlookResultsDataset } from './datasets.ts';
import { demoAssumptions, readDemoOutlooks } from './demo.ts';
import { actualsOf } from './history.ts';
import { computeDraft } from './jobs.ts';
import type { OutlookAssumptions } from './model/assumptions.ts';
import { keepPrepared, prepared } from './preparing.ts';
import { publicRoutes } from './public.routes.tsx';
import { findDraft, findOutlook, listDrafts } from './queries.ts';
import { outlooks } from './schema.ts';
import { staffRoutes } from './staff.routes.tsx';
import { readAssumptions } from './workbook/read.ts';
import { writeAssumptions } from './workbook/write.ts';

const town = '202070';
const clerk: StaffActor = {
  ...{ kind: 'staff', userId: 'u', staffId: 's', name: '財政 花子', departmentIds: [] },
  permissions: new Set(['finance.settle', 'finance.outlook']),
};
const origin = 'http://town.example';
const desk = '/staff/finance/outlook';
/** Few years and few paths: what is tested is the way, and not the model. */
const small = { horizon: 4, paths: 20 };

describe('the outlook', () => {
  let database: Database;
  let app: Hono<HttpEnv>;
  let draft = '';
  const enqueued: object[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      if (c.req.header('x-clerk')) c.set('actor', clerk);
      await next();
    });
    routes.route('/', publicRoutes).route('/staff', staffRoutes);
    const platform = testPlatform(database);
    database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
    database.hooks.enqueue = async (_unit, _name, payload) => {
      enqueued.push(payload);
    };
    app = testApp(platform, routes);
  });
  afterAll(() => database.close());

  const get = (path: string, headers: Record<string, string> = { 'x-clerk': '1' }) =>
    app.request(`${origin}${path}`, { headers });
  const read = async (path: string) => (await get(path, {})).text();
  const post = (path: string, fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers = { 'x-clerk': '1', origin };
    return app.request(`${origin}${path}`, { method: 'POST', body, headers });
  };
  /** Which of the words are not there; a whole page says little in a report. */
  const lacks = (html: string, ...words: string[]) => words.filter((word) => !html.includes(word));
  const settle = (wanted: (year: number) => boolean) =>
    database.inTown(town, async (unit) => {
      for (const one of readDemoSettlements('demo').filter(({ year }) => wanted(year))) {
        await importSettlement(unit, clerk, one);
        await publishSettlement(unit, clerk, { year: one.year, note: '見本' });
      }
    });
  const sample = async (title: string, base: number): Promise<OutlookAssumptions> => {
    const published = await database.inTown(town, listPublished);
    const all = readDemoOutlooks('demo');
    const made = demoAssumptions('demo', all, { base, title, note: '' }, published);
    if (!made) throw new Error('the settlement of the base is not there');
    return { ...made, ...small };
  };

  it('says so while there is none, and needs a settlement to begin', async () => {
    expect(lacks(await read('/finance/outlook'), '公表された財政の見通しはまだありません')).toEqual(
      [],
    );
    expect((await get('/finance/outlook/1')).status).toBe(404);
    const answer = await post(desk, { title: '最初の見通し', horizon: '10' });
    expect(answer.status).toBe(422);
    expect(lacks(await answer.text(), '先に決算を公表してください')).toEqual([]);
  });

  it('keeps what was typed when the workbook is wrong', async () => {
    await settle((year) => year >= 2018 && year <= 2020);
    const file = new File(['no workbook'], 'a.xlsx');
    const answer = await post(desk, { title: '二〇二〇年版の見通し', horizon: '4', file });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(lacks(html, 'ファイルを直してください', '二〇二〇年版の見通し')).toEqual([]);
    expect(await database.inTown(town, listDrafts)).toEqual([]);
  });

  it('begins with the settlement, and says what is missing to compute', async () => {
    const answer = await post(desk, { title: '2021年度版', horizon: '4' });
    expect(answer.status).toBe(303);
    const href = answer.headers.get('location') ?? '';
    draft = href.split('/').at(-1) ?? '';
    const begun = await database.inTown(town, (unit) => findDraft(unit, draft));
    expect(begun?.assumptions.books.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
    expect(begun?.assumptions.books.at(-1)?.amounts['fund.adjustment']).toBe(2_273_100_000);
    expect(lacks(await (await get(href)).text(), '前提を直すと計算できます')).toEqual([]);
    expect(lacks(await (await get(desk)).text(), '2021年度版', draft)).toEqual([]);
    const early = await post(`${href}/publish`, { note: 'まだです' });
    expect(early.status).toBe(422);
    expect(lacks(await early.text(), '計算が終わっていないため')).toEqual([]);
  });

  it('names sheet and row of a wrong cell, takes the mended workbook, and computes', async () => {
    const href = `${desk}/drafts/${draft}`;
    const good = await sample('2021年度版', 2020);
    const wrong = { ...good, loans: good.loans.map((loan) => ({ ...loan, rate: 99 })) };
    const upload = async (assumptions: OutlookAssumptions) =>
      post(`${href}/workbook`, { file: new File([await writeAssumptions(assumptions)], 'a.xlsx') });
    const refused = await upload(wrong);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/シート「[^」]+」\d+行目/);
    expect((await upload(good)).status).toBe(303);
    const html = await (await get(href)).text();
    expect(lacks(html, 'finance-sentence', '場合ごとの比較', '何が見通しを大きく変えるか')).toEqual(
      [],
    );
  });

  it('computes again by hand, keeps what was mistyped, and tries out one other value', async () => {
    const href = `${desk}/drafts/${draft}`;
    const page = await (await get(`${href}/assumptions`)).text();
    const typed = Object.fromEntries(
      [...page.matchAll(/name="([a-z-]+)"[^>]* value="(-?[\d.]+)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const fields = { ...typed, title: '2021年度版', horizon: '4', note: '' };
    const wrong = await post(`${href}/assumptions`, { ...fields, 'wage-growth': '五' });
    expect(wrong.status).toBe(422);
    expect(lacks(await wrong.text(), 'value="五"', '「賃金の伸び」は−50から100まで')).toEqual([]);
    expect((await post(`${href}/assumptions`, { ...fields, 'wage-growth': '２．５' })).status).toBe(
      303,
    );
    const kept = await database.inTown(town, (unit) => findDraft(unit, draft));
    expect(kept?.assumptions.drivers['wage-growth']).toMatchObject({ value: 2.5 });
    expect(kept?.result?.outlooks).toHaveLength(3);
    const tried = await (await get(`${href}/what-if?driver=wage-growth&value=9`)).text();
    expect(lacks(tried, '変えた場合の結果')).toEqual([]);
    const far = await get(`${href}/what-if?driver=wage-growth&value=900`);
    expect([far.status, lacks(await far.text(), '「賃金の伸び」は')]).toEqual([422, []]);
    const after = await database.inTown(town, (unit) => findDraft(unit, draft));
    expect(after?.assumptions).toEqual(kept?.assumptions);
  });

  it('takes in an official projection, or says what is missing in it', async () => {
    const begun = await post(desk, { title: '人口を試す', horizon: '4' });
    const href = begun.headers.get('location') ?? '';
    const send = (rows: string) =>
      post(`${href}/projection`, { projection: new File([rows], '将来推計人口.csv') });
    const header = '団体コード,年,0～14歳,15～64歳,65～74歳,75歳以上';
    const other = await send(`${header}\n20201,2020,1,2,3,4`);
    expect(other.status).toBe(422);
    expect(lacks(await other.text(), '市町村コード「202070」の行がありません')).toEqual([]);
    expect((await post(`${href}/projection`, {})).status).toBe(422);
    const own = `${header}\n20207,2020,5000,25000,8000,9000\n20207,2025,4500,23000,7000,9900`;
    const seen = await (await send(own)).text();
    expect(lacks(seen, '将来推計人口.csv', '1行目を年齢の見出し', '47,000', '9,900')).toEqual([]);
    const id = href.split('/').at(-1) ?? '';
    const untouched = await database.inTown(town, (unit) => findDraft(unit, id));
    expect(untouched?.assumptions.population.years).toEqual([]);
    expect((await post(`${href}/projection/keep`, { population: '{}' })).status).toBe(422);
    const population = /name="population" value="([^"]*)"/
      .exec(seen)?.[1]
      ?.replaceAll('&quot;', '"');
    const confirmed = { population: population ?? '' };
    expect((await post(`${href}/projection/keep`, confirmed)).status).toBe(303);
    const kept = await database.inTown(town, (unit) => findDraft(unit, id));
    expect(kept?.assumptions.population).toMatchObject({
      ...{ source: '将来推計人口.csv', years: [2020, 2025] },
      groups: [{ counts: [5000, 4500] }, { to: 64 }, { to: 74 }, { counts: [9000, 9900] }],
    });
    expect((await post(`${href}/discard`, {})).status).toBe(303);
  });

  it('is published with all it stands on, each figure with its calculation', async () => {
    const answer = await post(`${desk}/drafts/${draft}/publish`, { note: '最初の見通しです' });
    expect(answer.headers.get('location')).toBe('/finance/outlook/1');
    const html = await read('/finance/outlook');
    expect(lacks(html, '最初の見通しです', '財政 花子', '見本', '財政調整基金')).toEqual([]);
    const figure = await read(
      '/finance/outlook/1/figures/ratio.current-balance?case=low&year=2023',
    );
    expect(
      lacks(figure, '2023年度の計算', '/figures/top.current-balance?case=low', '割る'),
    ).toEqual([]);
    expect((await get('/finance/outlook/1/figures/ratio.none')).status).toBe(404);
    expect((await get('/finance/outlook/1/figures/debt.total?year=2099')).status).toBe(404);
    expect(lacks(await read('/finance/outlook/1/assumptions'), '賃金の伸び')).toEqual([]);
    expect(lacks(await read('/finance/outlook/1/result.csv'), 'fund.adjustment')).toEqual([]);
    expect(
      lacks(
        await read('/finance/outlook/1/assumptions.csv'),
        ...['wage-growth price-growth', 'simulation', 'renewal,施設の更新,rule,standard'],
      ),
    ).toEqual([]);
    const file = await (await get('/finance/outlook/1/assumptions.xlsx', {})).arrayBuffer();
    const back = await readAssumptions(new Uint8Array(file));
    expect(back.ok && back.assumptions.drivers['wage-growth'].value).toBe(2.5);
    const rows = await database.inTown(town, (unit) =>
      outlookDataset.rows(unit, { limit: 10_000 }),
    );
    expect(new Set(rows.map(({ cells }) => cells[6])).size).toBe(6);
  });

  it('answers what-ifs of everybody from few choices, and computes nothing without one', async () => {
    const same = await read('/finance/outlook/1/what-if?wage-growth=0&price-growth=1e9');
    expect(lacks(same, '変えた場合の結果')).toHaveLength(1);
    const dear = await read('/finance/outlook/1/what-if?wage-growth=2');
    expect(lacks(dear, '変えた場合の結果')).toEqual([]);
    const less = await read('/finance/outlook/1/what-if?renewal-share=-1');
    expect(less).toMatch(/億円減ります。<.*やり残した更新の残りは.*億円になります/);
    expect(dear).toMatch(
      /賃金の伸び（＋1ポイント）を変えると、2024年度の財源不足額は.*億円増えます/,
    );
  });

  it('is compared with the settlements that come, and stays as it was when a newer one comes', async () => {
    expect(lacks(await read('/finance/outlook/1'), '見通しと実績の差')).toHaveLength(1);
    await settle((year) => year === 2021 || year === 2022);
    const compared = await read('/finance/outlook/1');
    expect(lacks(compared, '見通しと実績の差', '24.1億円', '範囲の')).toEqual([]);
    const first = await database.inTown(town, (unit) => findOutlook(unit, 1));
    const books = booksOf(await database.inTown(town, listPublished));
    const gap = actualsOf(books, 'balance.gap').find(({ year }) => year === 2020);
    expect(gap?.value).toBeCloseTo(first?.result.outlooks[0]?.figures['balance.gap'][0] ?? 0, 0);
    const ready = prepared(await sample('2023年度版', 2022));
    const second = await database.inTown(town, (unit) => keepPrepared(unit, clerk, ready));
    await post(`${desk}/drafts/${second}/publish`, { note: '' });
    expect(lacks(await read('/finance/outlook'), '2023年度版')).toEqual([]);
    expect(lacks(await read('/finance/outlook/1'), '新しい見通しが公表されています')).toEqual([]);
    expect(await database.inTown(town, (unit) => findOutlook(unit, 1))).toEqual(first);
    const pages: DatasetRow[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page = await database.inTown(town, (unit) =>
        outlookDataset.rows(unit, { after, limit: 700 }),
      );
      pages.push(...page);
      after = page.at(-1)?.key;
    }
    const keys = pages.map(({ key }) => key);
    expect(new Set(pages.map(({ cells }) => cells[8]))).toEqual(new Set([1, 2]));
    expect(keys).toEqual([...new Set(keys)].toSorted());
    const results = await database.inTown(town, (unit) =>
      outlookResultsDataset.rows(unit, { limit: 1000 }),
    );
    expect(results.map(({ key }) => key)).toContain('000001 balance.gap 2021');
    await expect(
      database.inTown(town, ({ db }) => db.update(outlooks).set({ title: '別' })),
    ).rejects.toThrow();
  });

  it('leaves a large one to a job, which stops when somebody changes it meanwhile', async () => {
    const large = { ...(await sample('大きな見通し', 2022)), horizon: 50, paths: 10_000 };
    const ready = prepared(large);
    expect(ready.later).toBe(true);
    const id = await database.inTown(town, (unit) => keepPrepared(unit, clerk, ready));
    expect(enqueued).toEqual([{ town, draft: id }]);
    expect(lacks(await (await get(`${desk}/drafts/${id}`)).text(), '計算しています')).toEqual([]);
    const quick = { ...ready, assumptions: { ...large, ...small }, later: false };
    const before = await database.inTown(town, (unit) => findDraft(unit, id));
    const progress = { id, changedAt: before?.changedAt ?? new Date(0), done: 1, steps: 3 };
    const goesOn = () => database.inTown(town, (unit) => noteProgress(unit, progress));
    expect(await goesOn()).toBe(true);
    await database.inTown(town, (unit) => keepPrepared(unit, clerk, quick, id));
    expect(await goesOn()).toBe(false);
    await computeDraft(database, { town, draft: id });
    const done = await database.inTown(town, (unit) => findDraft(unit, id));
    expect(done).toMatchObject({ done: 3, steps: 3 });
    expect(done?.result?.outlooks.map(({ scenario }) => scenario)).toEqual([
      'base',
      'growth',
      'low',
    ]);
    await post(`${desk}/drafts/${id}/discard`, {});
    expect(await database.inTown(town, listDrafts)).toEqual([]);
  });
});
