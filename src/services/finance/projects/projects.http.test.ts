import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { loadBudgetDemo } from '../budget/demo.ts';
import { readDemoSettlements } from '../demo.ts';
import { publicRoutes } from '../public.routes.tsx';
import { importSettlement, publishSettlement } from '../settlements/commands.ts';
import { costs } from './costs.ts';
import { budgetHops } from './hops.ts';

const town = '202070';
const loader: Actor = { kind: 'system', name: 'test' };

async function loadBooks(unit: Unit): Promise<void> {
  const settlements = readDemoSettlements('demo').filter(({ year }) => year >= 2023);
  for (const settlement of settlements) {
    await importSettlement(unit, loader, settlement);
    const { year } = settlement;
    await publishSettlement(unit, loader, { year, note: 'x', day: `${year + 1}-09-30` });
  }
  await loadBudgetDemo(unit, 'demo', settlements);
}

describe('what citizens see of the money', () => {
  let database: Database;
  let app: Hono<HttpEnv>;

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => new Date('2026-11-23T10:00:00+09:00');
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      await next();
    });
    routes.route('/', publicRoutes);
    const platform = testPlatform(database);
    database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
    app = testApp(platform, routes);
  });
  afterAll(() => database.close());

  const ask = (path: string) => app.request(`http://town.example${path}`);
  const read = async (path: string) => (await ask(path)).text();

  it('says so while nothing is published', async () => {
    expect(await read('/finance/spending')).toContain('公表された決算や予算はまだありません');
    expect((await ask('/finance/spending?year=2025')).status).toBe(404);
    expect(await read('/finance/budget')).toContain('予算の編成はまだありません');
    await database.inTown(town, loadBooks);
  });

  it('opens from the total to a project, the settled year before the budget', async () => {
    const whole = await read('/finance/spending');
    expect(whole).toContain('226億3,692万円');
    expect(whole).toMatch(/action="\/search"[^>]*>[\s\S]*name="kind" value="finance"/);
    expect(whole).toContain('/finance/spending/welfare?year=2025');
    const section = await read('/finance/spending/health/清掃費?year=2026');
    expect(section).toMatch(/href="\/finance\/projects\/04-004"[\s\S]*予算の額です/);
    expect(await read('/finance')).toContain('お金の使いみち');
  });

  it.each([
    ['a year without books', '/finance/spending?year=1999'],
    ['what is no year', '/finance/spending?year=abcd'],
    ['a year before there were fiscal years', '/finance/spending?year=1500'],
    ['a settlement of such a year', '/finance/1500'],
    ['an unknown purpose', '/finance/spending/castle?year=2025'],
    ['a section of another purpose', '/finance/spending/works/清掃費?year=2025'],
    ['a year that was never told by project', '/finance/spending/welfare?year=2023'],
  ])('knows no page of %s', async (_what, path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('tells of a project what it does, how it was decided and what became of it', async () => {
    const page = await read('/finance/projects/08-004');
    for (const words of [
      ...['歩道や防護柵を整え', '通学路の安全対策', '土木費 ＞ 道路橋梁費 ＞ 道路新設改良費'],
      // Asked for by the deadline of 6 November; what is decided is told on 15 January.
      ...['令和9年度の予算が決まるまで', '1億800万円', '2027年1月15日'],
      ...['補正予算（第2号）', '+1,260万円', '2026年10月までに'],
      // What it costs each of us, and who decided that.
      ...[
        '市民1人あたり1,865円',
        '9,590万円を要求',
        '2026年3月18日（水）に市議会が9,140万円と議決',
      ],
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('9,650万円');
    expect((await ask('/finance/projects/99-999')).status).toBe(404);
  });

  it('tells how a budget was made, and of one in the making what is public today', async () => {
    const adopted = await read('/finance/budget/2026');
    for (const words of ['当初予算は合わせて', '要求から大きく変わった事業', '予備費の充用']) {
      expect(adopted).toContain(words);
    }
    const newest = await read('/finance/budget');
    expect(newest).toContain('令和9年度の予算ができるまで');
    expect(newest).toContain('要求は合わせて');
    expect(newest).not.toContain('査定の理由');
    const roads = await read('/finance/budget/2027?department=doro');
    expect(roads).toContain('1億800万円');
    expect(await read('/finance/budget/2026?purpose=works')).toContain(
      'href="/finance/projects/08-004"',
    );
    for (const path of ['2030', '1500', 'next', '2026?purpose=castle', '2026?department=none']) {
      expect((await ask(`/finance/budget/${path}`)).status).toBe(404);
    }
  });

  it('tells the plan what a policy cost, and a thread what became of its money', async () => {
    await database.inTown(town, async (unit) => {
      const years = await costs.ofPolicy(unit, 36);
      expect(years.map(({ year, closed }) => [year, closed])).toEqual([
        ...[
          [2024, true],
          [2025, true],
          [2026, false],
        ],
      ]);
      const online = years.at(-1)?.items.find(({ href }) => href.endsWith('02-004'));
      expect(online).toMatchObject({ budgetYen: 31_200_000, shared: false });
      expect(online?.initiatives).toEqual(['利便性の向上と業務の効率化']);
      const sum = years[0]?.items.reduce((all, { executedYen = 0 }) => all + executedYen, 0);
      expect(years[0]?.executedYen).toBe(sum);
      expect(await costs.ofPolicy(unit, 3)).toEqual([]);
      const targets = budgetHops[0]?.targets;
      expect(await targets?.find(unit, '通学路')).toMatchObject([{ ref: '08-004' }]);
      expect((await targets?.figure?.(unit, '08-004'))?.asOf.ja).toContain('予算は9,140万円');
      expect(await targets?.get(unit, 'none')).toBeUndefined();
    });
  });

  it('gives each level as a table, and every project of a year', async () => {
    const level = await read('/finance/spending.csv?year=2025&purpose=health');
    expect(level).toContain('2025,settled,清掃費,');
    const all = await read('/finance/spending.csv?year=2025&all=1');
    expect(all.split('\r\n').length).toBeGreaterThan(60);
  });
});
