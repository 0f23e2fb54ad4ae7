import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { writeCsv } from '#platform/delimited.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { apiRoutes } from './api.routes.ts';
import { publicRoutes } from './public.routes.tsx';
import { measures } from './ratios/measures.ts';
import { itemsOfGroup } from './settlements/items.ts';
import { listPublished } from './settlements/queries.ts';
import { tableOf } from './settlements/table.ts';
import { staffRoutes } from './staff.routes.tsx';

const town = '202070';
const clerk: StaffActor = {
  ...{ kind: 'staff', userId: 'u', staffId: 's', name: 'finance', departmentIds: [] },
  permissions: new Set(['finance.settle']),
};
const thousand = 1000n;
const sound = new Map([
  // What is left empty is not taken for nothing.
  ...itemsOfGroup('current').map(({ code }): [string, bigint] => [code, 0n]),
  ['revenue.local-tax', 900n * thousand],
  ['purpose.welfare', 600n * thousand],
  ['purpose.works', 200n * thousand],
  ['nature.personnel', 800n * thousand],
  ['current.personnel', 450n * thousand],
  ['ratio.current-general', 500n * thousand],
  ['ratio.scale', 1000n * thousand],
  ['ratio.real-deficit', 0n],
]);

describe('the finances', () => {
  let database: Database;
  let app: Hono<HttpEnv>;

  beforeAll(async () => {
    database = await testDatabase();
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      if (c.req.header('x-clerk')) c.set('actor', clerk);
      if (c.req.header('x-reader')) c.set('actor', { ...clerk, permissions: new Set() });
      await next();
    });
    routes.route('/', publicRoutes).route('/staff', staffRoutes).route('/api/v1', apiRoutes);
    const platform = testPlatform(database);
    database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
    app = testApp(platform, routes);
  });
  afterAll(() => database.close());

  const read = async (path: string, headers: Record<string, string> = {}) =>
    (await app.request(`http://town.example${path}`, { headers })).text();
  const send = (path: string, fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return app.request(`http://town.example/staff${path}`, {
      ...{ method: 'POST', body, headers: { 'x-clerk': '1', origin: 'http://town.example' } },
    });
  };
  const table = (amounts: ReadonlyMap<string, bigint>) =>
    new File([writeCsv(tableOf(amounts))], 'card.csv');

  it('say so while nothing is published, and guess nothing', async () => {
    expect(await read('/finance')).toContain('公表された決算はまだありません');
    expect(JSON.parse(await read('/api/v1/finance/indicators'))).toEqual([]);
  });

  it('keep what was typed, and name each cell that needs a look', async () => {
    const answer = await send('/finance', {
      ...{ year: '令和', residents: '0', table: 'コード\t金額（千円）\nrevenue.gold\t5' },
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const word of ['revenue.gold', '令和', '西暦4けた', '2行目']) expect(html).toContain(word);
  });

  it('refuse sums that do not agree, until they do', async () => {
    const wrong = new Map([...sound, ['nature.goods', thousand]]);
    const head = { year: '2024', residents: '2' };
    expect((await send('/finance', { ...head, file: table(wrong) })).status).toBe(303);
    expect(await read('/staff/finance/2024', { 'x-clerk': '1' })).toContain('一致しません');
    expect((await send('/finance/2024/publish', { note: 'x' })).status).toBe(422);
    await send('/finance', { ...head, file: table(sound) });
    expect((await send('/finance/2024/publish', { note: '' })).status).toBe(303);
    expect(await read('/finance/2024')).toContain('令和6年度');
  });

  it('tell where a tax went, yen by yen, and what they cannot read', async () => {
    const html = await read('/finance/tax?by=tax&tax=80%2C000円');
    expect(html).toContain('60,000円');
    expect(html).toContain('20,000円');
    expect((await app.request('http://town.example/finance/tax?by=tax&tax=all')).status).toBe(422);
  });

  it('need a reason for a correction; the first version stays', async () => {
    const corrected = new Map([...sound, ['current.personnel', 400n * thousand]]);
    await send('/finance', { year: '2024', residents: '2', file: table(corrected) });
    expect((await send('/finance/2024/publish', { note: ' ' })).status).toBe(422);
    expect((await send('/finance/2024/publish', { note: '経常分の訂正' })).status).toBe(303);
    const versions = await read('/staff/finance', { 'x-clerk': '1' });
    expect(versions.match(/公表</g)).toHaveLength(2);
    expect(await read('/finance')).toContain('経常分の訂正');
    const again = await read('/staff/finance/2024/table.csv', { 'x-clerk': '1' });
    expect(again).toContain(
      'current.personnel,経常経費充当一般財源,人件費のうち経常経費充当一般財源,400',
    );
  });

  it('show each step of a ratio, and say what is missing', async () => {
    expect(await read('/finance/ratios/current-balance')).toContain('80.0%');
    expect(await read('/finance/ratios/fiscal-strength')).toContain('算定できません');
    const [first] = JSON.parse(await read('/api/v1/finance/indicators?year=2024'));
    expect(first).toMatchObject({ id: 'real-deficit', value: null, printed: '－', numerator: 0 });
    expect(await read('/finance/ratios')).toContain('/open-data/financial-ratios.csv');
    expect(await read('/finance/2024')).toContain('実質単年度収支');
    expect((await app.request('http://town.example/finance/ratios/collection')).status).toBe(404);
    expect((await app.request('http://town.example/finance/ratios/none')).status).toBe(404);
    expect((await app.request('http://town.example/finance/1999')).status).toBe(404);
  });

  it('take the limits of the report before those that are computed', async () => {
    const limitOf = async () => JSON.parse(await read('/api/v1/finance/indicators?year=2024'))[0];
    expect(await limitOf()).toMatchObject({ threshold: 15, thresholdFrom: 'computed' });
    expect(await read('/finance/ratios')).toContain('標準財政規模から計算した目安');
    const fields = { earlyRealDeficit: '１２．９０％', earlyConsolidatedDeficit: '' };
    expect(
      (await send('/finance/2024/limits', { ...fields, earlyRealDeficit: '129' })).status,
    ).toBe(422);
    expect((await send('/finance/2024/limits', fields)).status).toBe(303);
    expect(await limitOf()).toMatchObject({ threshold: 12.9, thresholdFrom: 'report' });
    expect(await read('/staff/finance', { 'x-clerk': '1' })).toContain('finance/2024/limits');
    expect(await read('/staff/finance', { 'x-reader': '1' })).not.toContain('finance/2024/limits');
    expect((await send('/finance/1999/limits', fields)).status).toBe(404);
  });

  it('read the amounts of a draft in another unit', async () => {
    const csv =
      '令和6年度決算,\nコード,金額\nrevenue.other,600000\npurpose.works,5\nnature.goods,5\ndebt.works,△7';
    const head = { year: '令和８年度', residents: '2', file: new File([csv], 'a.csv') };
    expect((await send('/finance', head)).status).toBe(303);
    const staff = { 'x-clerk': '1' };
    const draft = await read('/staff/finance/2026', staff);
    const year = '表の見出しは令和6年度（2024年度）ですが、令和8年度（2026年度）として';
    for (const word of ['金額の大きさから推定', 'マイナス（△7円）', 'utf-8', year]) {
      expect(draft).toContain(word);
    }
    expect((await send('/finance/2026/unit', { unit: '1000' })).status).toBe(303);
    expect(await read('/staff/finance/2026', staff)).toContain('600,000,000円');
    expect(await read('/staff/finance/2026', staff)).toContain('1人あたり300,000,000円');
    expect((await send('/finance/2026/discard', {})).status).toBe(303);
  });

  it('with nothing to divide by, a debt below zero and years that are not there say so', async () => {
    const odd = new Map([
      ...sound,
      ['ratio.scale', 0n],
      ['debt.schools', -5n * thousand],
      ['ratio.real-deficit', 9n * thousand],
    ]);
    await send('/finance', { year: '2020', residents: '2', file: table(odd) });
    expect((await send('/finance/2020/publish', { note: '確認中' })).status).toBe(303);
    const page = await read('/finance/2020');
    expect(page).toContain('△5,000円');
    const answer = await read('/api/v1/finance/indicators?year=2020');
    const [deficit, , service] = JSON.parse(answer);
    expect(deficit).toMatchObject({
      ...{ id: 'real-deficit', value: null, threshold: null },
      missing: { years: [], items: [], zeroDenominator: true },
    });
    expect(service).toMatchObject({ missing: { years: [2018, 2019] } });
    const newest = await read('/finance/ratios/real-debt-service');
    for (const year of ['令和4年度', '令和5年度']) expect(newest).toContain(year);
    const ofYear = await read('/finance/ratios/real-deficit?year=2020');
    expect(ofYear).toContain('割る数が0以下になるため');
    expect(
      (await app.request('http://town.example/finance/ratios/real-deficit?year=1999')).status,
    ).toBe(404);
    for (const html of [page, answer, newest, await read('/finance/ratios')]) {
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('stand among similar towns that staff bring in', async () => {
    const csv =
      '団体名,類型,人口,経常収支比率,民生費（円）\n甲市,Ⅰ-1,2,70,800\n乙市,Ⅰ-1,,九割,600000\n丙市,Ⅱ-1,2,50,0';
    const head = { year: '2024', source: '調査', ownType: 'Ⅰ－１', file: new File([csv], 'a') };
    expect(await read('/finance/similar')).toContain('まだ公表されていません');
    const brought = await send('/finance/similar', head);
    const draft = (brought.headers.get('location') ?? '').replace('/staff', '');
    const mapping = { first: '2', unit: '1', 'column.name': '0', 'column.type': '1' };
    const columns = { 'column.residents': '2', 'column.current-balance': '3' };
    expect((await send(draft, mapping)).status).toBe(422);
    const wrong = await (await send(draft, { ...mapping, ...columns })).text();
    for (const word of ['3行目「乙市」', '「九割」', 'cell.3.2', 'cell.3.3']) {
      expect(wrong).toContain(word);
    }
    const look = { ...mapping, ...columns, act: 'look', 'cell.3.3': '90.5' };
    const again = (await send(draft, look)).headers.get('location') ?? '';
    const left = await read(again, { 'x-clerk': '1' });
    expect([left.includes('cell.3.2'), left.includes('cell.3.3')]).toEqual([true, false]);
    expect((await send(draft, { ...mapping, ...columns, 'cell.3.2': '2' })).status).toBe(303);
    const seen = await read('/staff/finance/similar', { 'x-reader': '1' });
    expect(seen).toContain('調査');
    expect(seen).not.toContain('/remove');
    expect(await read('/finance/ratios/current-balance')).toContain(
      '類似団体3団体のうち低い方から2番目',
    );
    expect(await read('/finance/similar')).toContain('調査');
    expect(await read('/finance/similar.csv')).toContain('乙市,Ⅰ-1,2,,90.5');
  });

  it('are what the measures of the plan count, as of their day', async () => {
    const measure = measures.find(({ id }) => id === 'finance.currentBalance');
    await database.inTown(town, async (unit) => {
      const newest = (await listPublished(unit)).at(-1);
      expect(newest).toMatchObject({ year: fiscalYear(2024), version: 2 });
      const day = newest?.publishedOn ?? '';
      expect(await measure?.compute(unit, {}, day)).toMatchObject({ value: 80 });
      expect(await measure?.compute(unit, {}, '2020-01-01')).toEqual({ value: undefined });
      const page = { offset: 0, limit: 50 };
      const evidence = await measure?.evidence(unit, {}, day, clerk, page);
      expect(evidence?.rows.some(({ label }) => label.includes('400,000円'))).toBe(true);
    });
  });
});
