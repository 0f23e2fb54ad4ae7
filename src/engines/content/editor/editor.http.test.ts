import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { Hono } from 'hono';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { readRichText } from './rich-text.ts';
import { staffRoutes } from './staff.routes.tsx';
import { tableFromFile } from './table-file.ts';

const clerk: StaffActor = {
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name: '見本 直子',
  departmentIds: [],
  permissions: new Set(['content.media']),
};

let database: Database;
let app: Hono<HttpEnv>;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  await addTestTowns(database, ['202070']);
  folder = await mkdtemp(join(tmpdir(), 'tomoni-editor-'));
  const base = testPlatform(database);
  const files = createFiles({ ...base.settings, dataFolder: folder });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', clerk);
    await next();
  });
  app = testApp({ ...base, files }, routes.route('/staff', staffRoutes));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function post(path: string, fields: Readonly<Record<string, string | File>>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { Origin: 'http://localhost', Accept: 'application/json' };
  const response = await app.request(path, { method: 'POST', body, headers });
  return { status: response.status, json: await response.json() };
}

async function photograph(): Promise<File> {
  const content = await sharp({
    create: { width: 500, height: 300, channels: 3, background: '#286' },
  })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(content)], '公園.jpg');
}

describe('what a rich text field sends', () => {
  it('is cleaned, whichever of its two forms it has', () => {
    const evil = '<p onclick="x()">はい<script>alert(1)</script></p>';
    expect(readRichText({ body: evil, 'body.format': 'html' }, 'body')).toMatchObject({
      html: '<p>はい</p>',
      changes: [{ ja: expect.stringContaining('プログラム') }],
    });
    const typed = { body: `## 見出し\r\n\r\n${evil}`, 'body.format': 'notation' };
    expect(readRichText(typed, 'body').html).toBe('<h2>見出し</h2><p>はい</p>');
    expect(readRichText({}, 'body').html).toBe('');
  });
});

describe('the editor', () => {
  it('adds a picture only with a description, and finds it again', async () => {
    const file = await photograph();
    const refused = await post('/staff/content/media', { file });
    expect(refused).toMatchObject({ status: 422, json: { errors: { alt: {} } } });
    const added = await post('/staff/content/media', { file, alt: '緑地公園' });
    expect(added).toMatchObject({ status: 201, json: { medium: { alt: '緑地公園' } } });
    const found = await app.request('/staff/content/media?kind=image&q=緑地');
    expect(await found.json()).toMatchObject({ total: 1, media: [added.json.medium] });
  });

  it('says why a file is not taken', async () => {
    const file = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png');
    const { status, json } = await post('/staff/content/media', { file, alt: 'x' });
    expect([status, typeof json.errors.file.ja]).toEqual([422, 'string']);
  });

  it('makes a table of pasted cells or a file, and says when there is nothing', async () => {
    const fields = { cells: '曜日\t時間\n平日\t8時30分', headers: 'row', caption: '窓口' };
    const { json } = await post('/staff/content/table', fields);
    expect(json.html).toBe(
      '<table><caption>窓口</caption><thead><tr><th scope="col">曜日</th><th scope="col">時間</th></tr></thead><tbody><tr><td>平日</td><td>8時30分</td></tr></tbody></table>',
    );
    expect((await post('/staff/content/table', {})).status).toBe(422);
  });
});

describe('a table from a file', () => {
  it('reads CSV in both encodings of Japan', async () => {
    const utf8 = new TextEncoder().encode('\uFEFF品名,手数料\r\n"住民票, 写し",300円\r\n');
    expect(await tableFromFile(utf8, {})).toContain('<td>住民票, 写し</td><td>300円</td>');
    // 氏名,年齢 in Shift_JIS.
    const shiftJis = Buffer.from('8e8196bc2c944e97ee0d0a612c310d0a', 'hex');
    expect(await tableFromFile(shiftJis, {})).toContain('<th scope="col">氏名</th>');
  });

  it('reads the first sheet of a workbook as people see it', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('一');
    sheet.addRow(['区分', '日', '合計']);
    sheet.addRow([{ richText: [{ text: '大' }, { text: '人' }] }, new Date('2026-11-23'), 1]);
    sheet.getCell('C3').value = { formula: '1+1', result: 2 };
    sheet.mergeCells('A3:B3');
    const html = await tableFromFile(new Uint8Array(await workbook.xlsx.writeBuffer()), {});
    expect(html).toContain('<tr><td>大人</td><td>2026-11-23</td><td>1</td></tr>');
    expect(html).toContain('<td></td><td></td><td>2</td>');
  });

  it('makes nothing of what is no table', async () => {
    for (const bytes of [new Uint8Array(), Buffer.from('PK broken'), Buffer.from('"open')]) {
      expect(await tableFromFile(new Uint8Array(bytes), {})).toBe('');
    }
  });
});
