import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Measure, registerMeasures } from '#engines/measures/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { type TestPlatform, testApp, testPlatform } from '#platform/http/testing.ts';
import { loadDemoPlan } from './demo.ts';
import { publicRoutes } from './public.routes.tsx';
import { demoFolder, suzaka, today } from './testing.ts';

const faults: Readonly<Record<string, (unit: Unit) => Promise<never>>> = {
  'throws an error': async () => {
    throw new Error('nobody expected this');
  },
  'asks the database for what it has not': async ({ db }) => {
    await db.execute(sql`SELECT * FROM no_such_table`);
    throw new Error('there is such a table');
  },
};

const broken = (fault: (unit: Unit) => Promise<never>): Measure => ({
  id: 'opendata.publishedDatasets',
  name: { ja: 'データの数', en: 'Data sets' },
  unit: { ja: '件', en: '' },
  formula: { ja: '公開中のデータを数えます', en: 'counts data sets' },
  params: [],
  compute: fault,
  evidence: fault,
});

let platform: TestPlatform;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  const database = await testDatabase();
  database.hooks.now = () => today;
  await database.inTown(suzaka, (unit) => loadDemoPlan(unit, demoFolder));
  platform = testPlatform(database);
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  routes.route('/', publicRoutes);
  app = testApp(platform, routes);
});
afterAll(() => {
  registerMeasures([]);
  return platform.database.close();
});

async function get(path: string) {
  const before = platform.lines.length;
  const answer = await app.request(path);
  const logged = platform.lines.slice(before).find(({ msg }) => msg === 'measure failed');
  return { answer, html: await answer.text(), logged };
}

describe.each(Object.entries(faults))('a measure that %s', (_name, fault) => {
  beforeAll(() => registerMeasures([broken(fault)]));

  it('leaves the page of its indicator with the last figure and says so', async () => {
    const { answer, html, logged } = await get('/plan/indicators/open-datasets');
    expect(answer.status).toBe(200);
    expect(html).toContain('今は計算できません');
    expect(html).toContain('公開中のデータを数えます');
    expect(html).toMatch(/plan-now-figure[\s\S]*?34<[\s\S]*?件/);
    expect(logged).toMatchObject({
      requestId: answer.headers.get('x-request-id'),
      indicator: 'open-datasets',
      err: { type: expect.any(String) },
    });
  });

  it('is asked again for the next reader', async () => {
    registerMeasures([{ ...broken(fault), compute: async () => ({ value: 34, numerator: 34 }) }]);
    const { html } = await get('/plan/indicators/open-datasets');
    expect(html).not.toContain('今は計算できません');
    registerMeasures([broken(fault)]);
    platform.pages.drop(suzaka, ['measures']);
  });

  it('leaves a page where its records would be', async () => {
    const { answer, html, logged } = await get('/plan/indicators/open-datasets/evidence');
    expect(answer.status).toBe(503);
    expect(html).toContain('今は記録の一覧を表示できません');
    expect(logged).toMatchObject({ requestId: answer.headers.get('x-request-id') });
  });
});
