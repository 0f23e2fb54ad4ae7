import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDepartment, addTown } from '#engines/organisation/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform, testTown } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { surveys } from '../service.ts';
import { surveyOf, suzaka, system } from '../testing.ts';
import { readListJob } from './lists/import.ts';
import { encoderOf, madeList } from './lists/list.testing.ts';

const origin = 'http://town.example';
const folder = mkdtempSync(join(tmpdir(), 'tomoni-samples-'));
let database: Database;
let platform: Platform;
let app: Hono<HttpEnv>;
let survey = '';
let permissions = new Set<string>();
const waiting: { town: string; survey: string; list: string }[] = [];
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date('2026-11-20T03:00:00Z');
  database.hooks.enqueue = async (_unit, job, payload) => {
    if (job === readListJob.name) waiting.push(payload as (typeof waiting)[number]);
  };
  await addTown(database, testTown(suzaka), []);
  survey = await inTown(async (unit) => {
    const name = { ja: '政策推進課', en: 'Policy' };
    await addDepartment(unit, system, { code: 'seisaku', name, from: '2021-04-01' });
    return surveyOf(unit, 'asked', 'sample');
  });
  const files = createFiles(readSettings({ TOMONI_DATA: folder }));
  platform = { ...testPlatform(database), files };
  const [userId, staffId] = [newId(), newId()];
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    const actor: StaffActor = {
      ...{ kind: 'staff', userId, staffId, name: '調査係', departmentIds: [] },
      permissions,
    };
    c.set('actor', actor);
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const { staff } = surveys.routes ?? {};
  if (staff) routes.route('/staff', staff);
  app = testApp(platform, routes);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => app.request(`${origin}/staff/surveys/${survey}${path}`);
const post = (path: string, body: FormData | URLSearchParams) =>
  app.request(`${origin}/staff/surveys/${survey}${path}`, {
    ...{ method: 'POST', body, headers: { origin } },
  });
const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);

function upload(content: Uint8Array): Promise<Response> | Response {
  const data = new FormData();
  data.set('file', new File([new Uint8Array(content)], 'meibo.csv'));
  const fields = { source: '住民基本台帳の市民', referenceOn: '2026-11-01', fromAge: '１６' };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  data.set('deleteOn', '2026-12-20');
  return post('/samples/lists', data);
}

it('is for those who may draw samples, and for nobody else', async () => {
  permissions = new Set(['surveys.manage', 'surveys.results']);
  expect((await get('/samples')).status).toBe(403);
  expect((await upload(new Uint8Array([1]))).status).toBe(403);
  // Codes of a random sample go out with its letters only.
  expect((await get('/codes')).headers.get('location')).toBe(`/staff/surveys/${survey}/samples`);
  permissions = new Set(['surveys.sample', 'surveys.results']);
  expect((await get('/samples')).status).toBe(200);
  expect(await (await get('')).text()).toContain(`/staff/surveys/${survey}/samples`);
});

it.each<[string, string, string]>([
  ['a column of My Number', '氏名,個人番号\n佐藤,123456789012\n', '個人番号はアンケートに使えない'],
  ['a heading only', '氏名,住所\n', '1人以上の行が必要です'],
])('refuses %s, and keeps nothing of it', async (_what, text, sentence) => {
  const answer = await upload(new TextEncoder().encode(text));
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(sentence)]);
  const { rows } = await database.pool.query('SELECT 1 FROM surveys_lists');
  expect(rows).toEqual([]);
});

it('leads from a list in EUC-JP to letters, step by step', async () => {
  const lines = madeList(120)
    .split('\r\n')
    .map((line) => line.replaceAll('﨑', '崎').replace(/,[^,]*$/, ''));
  lines[5] = (lines[5] ?? '').replace(/昭和[^,]*/, '1985-02-30');
  const kept = await upload(encoderOf('euc-jp')(lines.join('\n')));
  expect(kept.status).toBe(303);
  const here = kept.headers.get('location')?.replace(`/staff/surveys/${survey}`, '') ?? '';
  const confirm = await (await get(here)).text();
  for (const words of ['EUC-JP', '鈴木', '列の対応']) expect(confirm).toContain(words);
  // Read wrongly it shows how wrong it is, and is not taken so.
  expect(await (await get(`${here}?encoding=shift_jis`)).text()).not.toContain('鈴木');
  const chosen = {
    ...{ 'column.reference': '0', 'column.name': '1', 'column.birth': '3', 'column.sex': '4' },
    ...{ 'column.postcode': '5', 'column.address': '6', delimiter: 'comma' },
  };
  const twice = await post(`${here}/read`, form({ ...chosen, 'column.address': '1' }));
  expect([twice.status, await twice.text()]).toEqual([422, expect.stringContaining('同じ列を2つ')]);
  const wrong = await post(`${here}/read`, form({ ...chosen, encoding: 'utf-8' }));
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('この文字コード'),
  ]);
  expect((await post(`${here}/read`, form({ ...chosen, encoding: 'euc-jp' }))).status).toBe(303);
  expect(await (await get(here)).text()).toContain('http-equiv="refresh"');
  for (const payload of waiting) await readListJob.run(platform, payload);
  const read = await (await get(here)).text();
  for (const words of ['1985-02-30', '1行を除いて進む', '実在する日付ではありません']) {
    expect(read).toContain(words);
  }
  expect((await post(`${here}/accept`, form({}))).headers.get('location')).toContain(
    '/samples/draw',
  );
  const wish = { size: '30', by: 'sex', minimum: '0', earlierYears: '0', seed: '' };
  const preview = await post('/samples/draw', form({ ...wish, act: 'preview' }));
  expect(await preview.text()).toContain('対象者119人から30人');
  const refused = await post('/samples/draw', form({ ...wish, size: '500', act: 'draw' }));
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('119人です'),
  ]);
  expect((await post('/samples/draw', form({ ...wish, act: 'draw' }))).status).toBe(303);
  const page = await (await get('/samples?done=drawn')).text();
  for (const words of ['抽出の記録', 'SHA-256', '依頼状']) expect(page).toContain(words);
  expect(page).not.toContain('鈴木');
});

it('prints letters for window envelopes, and rows for a printing company', async () => {
  const wish = { kind: 'letters', format: 'pdf', questionnaire: 'yes', only: '1-2' };
  const pdf = await post('/samples/letters', form(wish));
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('cache-control')).toContain('no-store');
  const { pages, text } = readPdf(new Uint8Array(await pdf.arrayBuffer()));
  // A letter and a questionnaire each.
  expect(pages).toHaveLength(4);
  for (const words of ['〒382-0000', '　様', '手紙の番号 1', '問2', '政策推進課']) {
    expect(text).toContain(words);
  }
  const csv = await post('/samples/letters', form({ ...wish, format: 'csv', only: '' }));
  const rows = (await csv.text()).trim().split('\r\n');
  expect(rows).toHaveLength(31);
  const [number, , , , honorific, code, href] = (rows[1] ?? '').split(',');
  expect([number, honorific, href]).toEqual([
    '1',
    '様',
    `${origin}/surveys/asked/answer?code=${code}`,
  ]);
  // The same letter has the same code, however often it is printed.
  expect(text).toContain(code);
  const nobody = await post('/samples/letters', form({ ...wish, only: '77' }));
  expect(nobody.status).toBe(422);
  const { rows: seen } = await database.pool.query(
    `SELECT DISTINCT action FROM audit_entries WHERE read_personal_data ORDER BY action`,
  );
  expect(seen.map(({ action }: { action: string }) => action)).toEqual([
    'surveys.letters-printed',
    'surveys.list-seen',
  ]);
});
