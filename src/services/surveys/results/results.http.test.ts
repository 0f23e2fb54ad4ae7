import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerFormOwners } from '#engines/forms/contract.ts';
import { registerMeasures } from '#engines/measures/contract.ts';
import { loadDemoOrganisation } from '#engines/organisation/demo.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { loadDemoSite } from '#engines/publishing/demo.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { formOwner } from '../answering/owner.ts';
import { loadSurveysDemo } from '../demo.ts';
import { permissions } from '../policy.ts';
import { findSurvey } from '../questionnaires/queries.ts';
import { surveys } from '../service.ts';
import { publishResults } from './commands.ts';
import { countDemoSurveys } from './demo.ts';
import { maskWords } from './masking.ts';
import { answerShareId, measures } from './measures.ts';
import { collectionId, textSource } from './texts.ts';

const town = '202070';
const folder = join(import.meta.dirname, '../../../../demo');
const origin = 'http://town.example';
const system: Actor = { kind: 'system', name: 'test' };
let database: Database;
let app: Hono<HttpEnv>;
let actor: Actor = { kind: 'visitor' };

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const get = (path: string) => app.request(`${origin}${path}`);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2026-11-20T03:00:00Z');
  database.hooks.enqueue = async () => undefined;
  registerFormOwners([formOwner]);
  registerMeasures(measures);
  await addTestTowns(database, [town], permissions);
  await inTown(async (unit) => {
    await loadDemoOrganisation(unit, { users: {} });
    await loadDemoSite(unit, folder);
    await loadSurveysDemo(unit, folder);
    await countDemoSurveys(unit, folder);
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('actor', actor);
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const { public: open, staff } = surveys.routes ?? {};
  if (open) routes.route('/', open);
  if (staff) routes.route('/staff', staff);
  app = testApp(testPlatform(database), routes);
});
afterAll(() => database.close());

describe('published results', () => {
  it('are read question by question, with who answered and how sure they are', async () => {
    const page = await (await get('/surveys/shimin-2025/results')).text();
    expect(page).toContain('1,312人が回答しました');
    expect(page).toContain('無作為に選ばれた市民への調査です');
    expect(page).toContain('住んでいる人の割合');
    expect(page).toContain('95%の範囲');
  });

  it('are compared over the years, and by district, age and sex', async () => {
    const page = await (await get('/surveys/shimin-2025/results/koho-readers')).text();
    expect(page).toContain('年ごとの変化');
    expect(page).toContain('令和6年度 市民アンケート');
    for (const trait of ['地区', '年代', '性別']) expect(page).toContain(`${trait}ごとの結果`);
    expect((await get('/surveys/shimin-2025/results/nothing')).status).toBe(404);
  });

  it.each(['csv', 'xlsx', 'json'])('come as %s', async (format) => {
    const answer = await get(`/surveys/shimin-2025/results.${format}`);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5000);
  });

  it('give the share that the plan asks for, weighted and as it was counted', async () => {
    const params = { series: 'koho-readers', options: 'every,sometimes' };
    const [measure] = measures;
    const of = (more: object) =>
      inTown(async (unit) => measure?.compute(unit, { ...params, ...more }, '2026-11-19'));
    const figure = await of({});
    expect(figure?.value).toBeCloseTo(89.4, 0);
    const plain = await of({ weighted: 'no' });
    expect(plain?.value).toBeCloseTo(
      (100 * (plain?.numerator ?? 0)) / (plain?.denominator ?? 1),
      9,
    );
    expect(plain?.value).not.toBeCloseTo(figure?.value ?? 0, 1);
    const early = await inTown(async (unit) => measure?.compute(unit, params, '2025-01-01'));
    expect(early).toEqual({ value: undefined });
    const evidence = await inTown(async (unit) =>
      measure?.evidence(unit, params, '2026-11-19', actor, { offset: 0, limit: 10 }),
    );
    expect(evidence?.rows.map(({ counted }) => counted)).toEqual([
      ...['numerator', 'numerator', 'denominator', 'denominator'],
    ]);
    expect(answerShareId).toBe('surveys.answerShare');
  });
});

describe('results before they are public', () => {
  it('are for staff, and say that they do not speak for all', async () => {
    const found = await inTown(async (unit) => {
      const { rows } = await unit.db.execute<{ slug: string; id: string }>(
        'SELECT slug, id FROM surveys_surveys WHERE published_at IS NULL' as never,
      );
      return rows[0];
    });
    expect((await get(`/surveys/${found?.slug}/results`)).status).toBe(404);
    expect((await get(`/staff/surveys/${found?.id}/results`)).status).not.toBe(200);
    actor = {
      kind: 'staff',
      userId: 'u',
      staffId: 's',
      name: '見本',
      departmentIds: [],
      permissions: new Set(['surveys.results', 'surveys.sample']),
    };
    const page = await (await get(`/staff/surveys/${found?.id}/results`)).text();
    expect(page).toContain('市民全体の意見を表すものではありません');
    expect(page).toContain('受付中の途中の集計です');
    const publish = inTown((unit) => publishResults(unit, system, found?.id ?? ''));
    await expect(publish).rejects.toMatchObject({ kind: 'rule-violation' });
  });

  it('need to know who lives here: sums that differ are told, what was typed stays', async () => {
    const body = new URLSearchParams({
      asOf: '2026-10-01',
      source: '住民基本台帳',
      'sex.male': '１，０００',
      'age.20-29': '900',
    });
    const answer = await app.request(`${origin}/staff/surveys/population`, {
      method: 'POST',
      headers: { origin },
      body,
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('合計が合っていません（地区 0人、年代 900人、性別 1000人）');
    expect(page).toContain('１，０００');
    body.set('age.20-29', '1000');
    const saved = await app.request(`${origin}/staff/surveys/population`, {
      method: 'POST',
      headers: { origin },
      body,
    });
    expect(saved.status).toBe(303);
  });
});

describe('answers in words', () => {
  it('are masked before anything reads them', async () => {
    const survey = await inTown((unit) => findSurvey(unit, 'shimin-2025'));
    const id = survey?.id ?? '';
    await inTown(({ db }) =>
      db.execute(
        `UPDATE surveys_responses SET answers = answers || '{"opinion":"担当の山田太郎さん、090-1234-5678に電話ください"}'
         WHERE survey_id = '${id}' AND id = (SELECT min(id::text)::uuid FROM surveys_responses WHERE survey_id = '${id}')` as never,
      ),
    );
    await maskWords(database, town, id);
    const texts = await inTown(async (unit) => {
      const all: string[] = [];
      for await (const page of textSource.read(unit, collectionId(id, 'opinion'))) {
        all.push(...page.map(({ text }) => text));
      }
      return all;
    });
    expect(texts.length).toBeGreaterThan(100);
    expect(texts[0]).toContain('［電話番号］');
    expect(texts.join()).not.toMatch(/090-1234-5678|山田/);
  }, 30_000);
});
