import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { seriesCsv } from './api.present.ts';
import { apiRoutes } from './api.routes.ts';
import { indicatorDetailSchema, indicatorSchema } from './api.schemas.ts';
import { recordObservation } from './commands.ts';
import { loadDemoPlan } from './demo.ts';
import { demoFolder, figure, obuse, staffWith, suzaka, today } from './testing.ts';

let database: Database;
let app: ReturnType<typeof testApp>;

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  await database.inTown(suzaka, (unit) => loadDemoPlan(unit, demoFolder));
  const platform = testPlatform(database);
  database.hooks.dropped = (town, topics) => platform.pages.drop(town, topics);
  app = testApp(platform, apiRoutes);
});
afterAll(() => database.close());

const json = { headers: { accept: 'application/json' } };
const get = (path: string, host = 'town.example') => app.request(`http://${host}${path}`, json);

describe('GET /plan/indicators', () => {
  it('answers the contract’s fields for all 24, in the order of the plan', async () => {
    const answer = await get('/plan/indicators');
    const list = indicatorSchema
      .strict()
      .array()
      .parse(await answer.json());
    expect(list).toHaveLength(24);
    expect(list.map(({ policy }) => policy)).toEqual(list.map(({ policy }) => policy).toSorted());
    expect(list.find(({ id }) => id === 'marriages')).toEqual({
      id: 'marriages',
      policy: 38,
      kind: 'outcome',
      name: '結婚支援事業を通じた成婚数',
      unit: '件',
      baseline: null,
      target: 15,
      direction: 'up',
      counting: 'total',
      measure: 'matching.marriages',
      value: 8,
      asOf: '2026-03-31',
      status: 'late',
      source: 'sample',
    });
  });

  it('speaks the language that was asked for', async () => {
    const list = indicatorSchema
      .array()
      .parse(await (await get('/plan/indicators?lang=en')).json());
    expect(list[0]?.name).toBe('Share of citizens who read the city magazine');
  });

  it('shows a new figure at once, although anonymous answers are cached', async () => {
    await get('/plan/indicators');
    const planner = staffWith('plan.record', 'plan.review');
    const input = figure('newcomers', '360', '2026-09-30');
    await database.inTown(suzaka, (unit) => recordObservation(unit, planner, input));
    const list = indicatorSchema.array().parse(await (await get('/plan/indicators')).json());
    expect(list.find(({ id }) => id === 'newcomers')).toMatchObject({
      value: 360,
      asOf: '2026-09-30',
      source: 'reported',
      status: 'achieved',
    });
  });

  it('is empty in a town without a plan', async () => {
    expect(await (await get('/plan/indicators', `${obuse}.example`)).json()).toEqual([]);
  });
});

describe('GET /plan/indicators/{id}', () => {
  it('answers the series in force and the projection', async () => {
    const answer = await get('/plan/indicators/ward-participation');
    const detail = indicatorDetailSchema.strict().parse(await answer.json());
    expect(detail.series.map(({ value }) => value)).toEqual([15.2, 16.9, 20.3]);
    expect(detail).toMatchObject({ connected: false, projection: { at: '2026-03-31' } });
  });

  it('answers CSV under the same name', async () => {
    const answer = await get('/plan/indicators/online-procedures.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, first, ...rest] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).toBe('as_of,fiscal_year,value,unit,source,source_note,recorded_at');
    expect(first).toMatch(
      /^2021-03-31,2020,50,%,sample,手続きのオンライン化状況調べ（見本）,2021-/,
    );
    expect(rest).toHaveLength(6);
  });

  it.each([
    ['nothing', 404, '指標が見つかりません。', 'The indicator was not found.'],
    ['nothing.csv', 404, '指標が見つかりません。', 'The indicator was not found.'],
    [
      '..%2f..',
      422,
      '入力内容をご確認のうえ、もう一度お送りください。',
      'Please check what you entered and send it again.',
    ],
    [
      "x'--",
      422,
      '入力内容をご確認のうえ、もう一度お送りください。',
      'Please check what you entered and send it again.',
    ],
    [
      'Koho',
      422,
      '入力内容をご確認のうえ、もう一度お送りください。',
      'Please check what you entered and send it again.',
    ],
  ])('refuses %s in the language that was asked for', async (id, status, ja, en) => {
    for (const [language, detail] of Object.entries({ ja, en })) {
      const answer = await get(`/plan/indicators/${id}?lang=${language}`);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({ status, detail });
    }
  });

  it('says which parameter it could not use', async () => {
    const problem = await (await get('/plan/indicators/Koho?lang=ja')).json();
    expect(problem).toMatchObject({
      errors: [{ field: 'id', message: expect.stringContaining('半角の英小文字') }],
    });
  });

  it('refuses bytes that are no text', async () => {
    expect((await get('/plan/indicators/%00')).status).toBe(400);
  });

  it('answers 404 for an indicator of another town', async () => {
    const answer = await get('/plan/indicators/newcomers', `${obuse}.example`);
    expect(answer.status).toBe(404);
  });
});

describe('the description', () => {
  it('is made from the schemas that the answers follow', () => {
    const api = new OpenAPIHono<HttpEnv>();
    api.route('/', apiRoutes);
    const document = api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 't', version: '1' },
    });
    expect(Object.keys(document.paths ?? {})).toEqual(
      expect.arrayContaining([
        '/plan/indicators',
        '/plan/indicators/{id}',
        '/plan/indicators/{id}.csv',
      ]),
    );
    const schema = document.components?.schemas?.Indicator;
    expect(schema && 'properties' in schema ? Object.keys(schema.properties ?? {}) : []).toEqual([
      ...['id', 'policy', 'kind', 'name', 'unit', 'baseline', 'target', 'direction'],
      ...['counting', 'measure', 'value', 'asOf', 'status', 'source'],
    ]);
  });
});

describe('CSV', () => {
  const point = {
    asOf: '2026-03-31',
    fiscalYear: 2025 as never,
    value: -1.5,
    origin: 'reported' as const,
    sample: false,
    recordedAt: new Date('2026-05-20T01:00:00Z'),
  };

  it.each([
    ['a "quoted", note', '"a ""quoted"", note"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
  ])('writes %j so that it is read back as text', (sourceNote, cell) => {
    const csv = seriesCsv('%', [{ ...point, sourceNote }]);
    expect(csv).toContain(`2026-03-31,2025,-1.5,%,reported,${cell},2026-05-20T01:00:00.000Z\r\n`);
  });
});
