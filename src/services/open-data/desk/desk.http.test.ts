import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addDataset,
  column,
  findUploaded,
  importRows,
  publishVersion,
} from '#engines/datasets/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { search } from '#engines/search/contract.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import { createFiles } from '#platform/files/create-files.ts';
import { newId } from '#platform/ids.ts';
import { readSettings } from '#platform/settings.ts';
import { openTownWeb, origin, type TownWeb } from '../testing.ts';

const officer = (departmentIds: string[], ...permissions: string[]): StaffActor => ({
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: '職員' },
  ...{ departmentIds, permissions: new Set(permissions) },
});
const people: Record<string, StaffActor> = {
  manager: officer([], 'datasets.manage', 'open-data.manage'),
  stranger: officer([newId()], 'datasets.manage'),
};
const folder = mkdtempSync(join(tmpdir(), 'tomoni-open-data-'));
let web: TownWeb;
let section = '';

beforeAll(async () => {
  web = await openTownWeb(people);
  Object.assign(web.platform, { files: createFiles(readSettings({ TOMONI_DATA: folder })) });
  const found = await web.inTown((unit) => findDepartmentByCode(unit, 'somu'));
  section = found?.id ?? '';
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true });
});

async function post(path: string, body: FormData | Record<string, string>, actor = 'manager') {
  const answer = await web.app.request(origin + path, {
    method: 'POST',
    headers: { origin, 'x-actor': actor },
    body: body instanceof FormData ? body : new URLSearchParams(body),
  });
  const to = answer.headers.get('location') ?? '';
  return { status: answer.status, to: to.replace(origin, ''), body: await answer.text() };
}
const get = async (path: string, actor = 'manager') =>
  (await web.get(path, { 'x-actor': actor })).text();

const facts = (more: Record<string, string> = {}) => ({
  ...{ slug: 'bridges', title: '橋一覧', description: '市の橋です。', theme: 'regi' },
  ...{ frequency: 'annual', licence: 'cc-by-4.0', departmentId: section, keywords: '橋、道路' },
  ...more,
});

/** As an office saves it: CP932 with a title, days of the era, a note, and one day that there never was. */
const file = Buffer.from(
  [
    '8bb488ea97970d0a94d48d862c96bc8fcc2c8aae90ac93fa0d0a312c91e58bb42c52382e342e310d0a322c8fac',
    '8bb42c52382e322e33300d0a81a68a5490940d0a',
  ].join(''),
  'hex',
);

/** From a set of one's own nobody reaches a file or a version of another one. */
async function isOutOfReach(file: string, version: string): Promise<void> {
  const [departmentId = ''] = people.stranger?.departmentIds ?? [];
  const own = await post('/staff/open-data/new', facts({ slug: 'mine', departmentId }), 'stranger');
  const moved = (path: string) => path.replace(/^.*\/(files|versions)\//, `${own.to}/$1/`);
  const acts = ['mend', 'column', 'plan', 'publish', 'restore'];
  const unsigned = moved(file).replace(/\.[^.]+$/, '');
  for (const path of [moved(file), unsigned, ...acts.map((act) => `${moved(version)}/${act}`)]) {
    expect([path, (await post(path, {}, 'stranger')).status]).toEqual([path, 404]);
  }
}

describe('publishing a file', () => {
  it('goes from a title over a file to what everybody reads', async () => {
    const added = await post('/staff/open-data/new', facts());
    expect(added.status).toBe(303);
    const upload = new FormData();
    upload.set('file', new File([file], '橋.csv'));
    const read = await post(`${added.to}/files`, upload);
    const page = await get(read.to);
    expect(page).toContain('<option value="shift_jis" selected');
    expect(page).toContain('2行を読み取りました');
    const form = new FormData();
    for (const keep of ['0', '1', '2']) form.append('keep', keep);
    form.set('type-2', 'date');
    const how = { encoding: 'shift_jis', delimiter: ',', header: '2' };
    for (const [name, value] of Object.entries(how)) form.set(name, value);
    const imported = await post(read.to, form);
    const version = await get(imported.to);
    expect(version).toContain('直す値は1件です');
    expect(version).toContain('R8.2.30');
    const refused = await post(`${imported.to}/publish`, {});
    expect([refused.status, refused.body.includes('直していない値が残っています')]).toEqual([
      422,
      true,
    ]);
    expect(await get(added.to)).toContain('直す値が1件');
    await post(`${imported.to}/mend`, { 'cell-2-完成日': 'R8.2.28' });
    expect((await post(`${imported.to}/plan`, { dueOn: '2099-04-01' })).status).toBe(303);
    expect(await get(added.to)).toContain('2099年4月1日（水）に公開予定');
    await isOutOfReach(read.to, imported.to);
    expect((await post(`${imported.to}/publish`, {})).status).toBe(303);
    const csv = await get('/open-data/bridges.csv', '');
    expect(csv).toContain('1,大橋,2026-04-01\r\n2,小橋,2026-02-28');
    const found = await get('/api/3/action/package_search?q=橋&fq=tags:道路', '');
    expect(JSON.parse(found)).toMatchObject({ result: { count: 1 } });
  });

  it('takes columns as the layout calls them, or as a person says', async () => {
    const { to } = await post('/staff/open-data/new', facts({ slug: 'aed', standard: 'aed' }));
    const upload = new FormData();
    const csv = '施設名,場所,町名,緯度,経度,備考\n市役所,1階,須坂市,36.65,138.31,a\n';
    upload.set('file', new File([csv], 'aed.csv'));
    const read = await post(`${to}/files`, upload);
    const page = await get(read.to);
    expect(page).toContain('aria-label="「施設名」を入れる様式の列"');
    expect(page).toContain('<option value="名称" selected');
    const form = (places: Record<string, string>) => {
      const sent = new FormData();
      for (const keep of ['0', '1', '2', '3', '4']) sent.append('keep', keep);
      const shown = { 'as-0': '名称', 'as-3': '緯度', 'as-4': '経度', encoding: 'utf-8' };
      for (const [name, value] of Object.entries({ ...shown, ...places, header: '1' })) {
        sent.set(name, value);
      }
      return sent;
    };
    const twice = await post(read.to, form({ 'as-1': '名称' }));
    expect([twice.status, twice.body.includes('「名称」に入れる列が二つ以上')]).toEqual([
      422,
      true,
    ]);
    const done = await post(read.to, form({ 'as-1': '設置位置', 'as-2': '地方公共団体名' }));
    // What lowers the score is named: the layout needs these, too.
    expect(await get(done.to)).toMatch(/様式に必要で、まだない列：[^<]*ID/);
    expect(await get(done.to)).toContain('直す値は0件です');
    await post(`${done.to}/publish`, {});
    const written = await get('/open-data/aed.csv', '');
    expect(written).toContain(
      '地方公共団体名,名称,緯度,経度,設置位置\r\n須坂市,市役所,36.65,138.31,1階',
    );
  });

  it('belongs to the section that answers for it', async () => {
    expect((await post('/staff/open-data/new', facts({ slug: 'other' }), 'stranger')).status).toBe(
      403,
    );
    const visitor = await post('/staff/open-data/new', facts({ slug: 'other' }), '');
    expect([visitor.status, visitor.to]).toEqual([303, expect.stringContaining('sign-in')]);
  });

  it('keeps what was typed when an address is taken or a title missing', async () => {
    const taken = await post('/staff/open-data/new', facts({ slug: 'trees' }));
    expect([taken.status, taken.body.includes('このアドレス名は使われています')]).toEqual([
      422,
      true,
    ]);
    const untitled = await post('/staff/open-data/new', facts({ title: '', slug: 'kept-slug' }));
    expect(untitled.body).toContain('題名を入力してください');
    expect(untitled.body).toContain('value="kept-slug"');
  });

  it('streams a large one, whole or in parts of the version that was begun', async () => {
    const actor: Actor = { kind: 'system', name: 'test' };
    const version = (rows: number, name: string) =>
      web.inTown(async (unit) => {
        const set = await findUploaded(unit, 'large');
        const datasetId =
          set?.id ??
          (await addDataset(unit, actor, {
            ...{ slug: 'large', title: { ja: '大', en: 'Large' }, departmentId: section },
            ...{ description: { ja: '大', en: 'Large' }, theme: 'regi', keywords: [] },
            ...{ frequency: 'annual', licence: 'cc-by-4.0' },
          }));
        const heading = { ...column('name', 'text', { ja: '名', en: 'Name' }), heading: '名' };
        const { versionId } = await importRows(
          ...([unit, actor] as const),
          { datasetId, origin: 'csv', bytes: 1, note: '' },
          {
            ...{ header: 0, columns: [{ ...heading, from: 0 }] },
            rows: [['名'], ...Array.from({ length: rows }, (_, at) => [`${name}${at}`])],
          },
        );
        await publishVersion(unit, actor, versionId);
      });
    await version(20_001, '橋');
    const part = (headers: Record<string, string>) => web.get('/open-data/large.csv', headers);
    const first = await part({ range: 'bytes=100-' });
    expect([first.status, first.headers.get('accept-ranges')]).toEqual([206, 'bytes']);
    const begun = await part({});
    await version(3, '道');
    const whole = Buffer.from(await begun.arrayBuffer());
    expect(whole.toString('utf8')).toContain('橋20000');
    expect(begun.headers.get('content-length')).toBe(String(whole.length));
    expect(Buffer.from(await first.arrayBuffer())).toEqual(whole.subarray(100));
    // Whoever goes on after the file was replaced gets the new one, whole.
    const tag = begun.headers.get('etag') ?? '';
    const next = await part({ range: 'bytes=100-', 'if-range': tag });
    expect([next.status, (await next.text()).includes('道2')]).toEqual([200, true]);
  });

  it('begins with a template of the standard', async () => {
    const template = await get('/staff/open-data/templates/aed.csv');
    expect(template).toContain('全国地方公共団体コード,ID,地方公共団体名,名称');
  });
});

describe('a request for data', () => {
  it('is shown after a look at it, with what came of it', async () => {
    const wanted = '空き家の数がほしい';
    expect((await post('/open-data/requests', { wanted: '' }, '')).status).toBe(422);
    expect((await post('/open-data/requests', { wanted, purpose: '調査' }, '')).status).toBe(303);
    expect(await get('/open-data/requests', '')).not.toContain(wanted);
    const desk = await get('/staff/open-data/requests');
    const id = /\/staff\/open-data\/requests\/([0-9a-f-]{36})/.exec(desk)?.[1];
    const path = `/staff/open-data/requests/${id}`;
    const silent = await post(path, { state: 'declined', answer: '', shown: 'on' });
    expect(silent.status).toBe(422);
    const nowhere = await post(path, { state: 'opened', answer: 'はい', slug: 'nothing' });
    expect(nowhere.body).toContain('そのアドレス名のデータはありません');
    await post(path, { state: 'opened', answer: '公開しました。', slug: 'trees', shown: 'on' });
    const shown = await get('/open-data/requests', '');
    expect(shown).toContain(wanted);
    expect(shown).toContain('href="/open-data/trees"');
    expect((await post(path, { state: 'received' }, 'stranger')).status).toBe(403);
  });
});

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a showcase', () => {
  const formKey = newId();
  const form = (more: Record<string, string> = {}) => {
    const sent = new FormData();
    const typed = {
      name: '樹木マップ',
      description: '木の地図です。',
      maker: '木の会',
      formKey,
      ...more,
    };
    for (const [name, value] of Object.entries(typed)) sent.set(name, value);
    sent.append('slugs', 'trees');
    sent.set('picture', new File([pixel], '田中.png'));
    return sent;
  };
  const visitor = async (path: string) => (await web.get(path)).status;

  it('is shown after a look at it, beside the set that it uses, until it is taken back', async () => {
    const unset = await post('/open-data/showcases/new', { name: '樹木マップ' }, '');
    expect(unset.status).toBe(422);
    expect(unset.body).toContain('使ったデータを一つ以上選んでください');
    const script = await post('/open-data/showcases/new', form({ url: 'javascript:1' }), '');
    expect(script.body).toContain('アドレスは https:// から');
    const sent = await post('/open-data/showcases/new', form({ url: 'https://a.example/' }), '');
    expect([sent.status, sent.to]).toEqual([303, expect.stringContaining('/mine/')]);
    expect(await get(sent.to, '')).toContain('確認中');
    const again = await post('/open-data/showcases/new', form({ url: 'https://a.example/' }), '');
    expect(again.to).toBe(sent.to);
    expect(await visitor(`${sent.to}/picture`)).toBe(200);
    const found = async () =>
      (await web.inTown((unit) => search(unit, { q: '樹木マップ' }))).hits.map(({ href }) => href);
    const list = () => get('/open-data/showcases', '');
    expect(await list()).not.toContain('樹木マップ');
    const desk = await get('/staff/open-data/showcases');
    const id = /showcases\/([0-9a-f-]{36})/.exec(desk)?.[1];
    const [page, deskPage] = [`/open-data/showcases/${id}`, `/staff/open-data/showcases/${id}`];
    expect(await visitor(page)).toBe(404);
    expect(await visitor(`${page}/picture`)).toBe(404);
    expect((await post(deskPage, { state: 'declined', reason: '' })).status).toBe(422);
    expect((await post(deskPage, { state: 'shown' }, 'stranger')).status).toBe(403);
    expect((await post(deskPage, { state: 'shown' })).status).toBe(303);
    expect(await found()).toEqual([page]);
    expect(await list()).toContain('href="https://a.example/" rel="nofollow ugc noopener"');
    expect(await get('/open-data/trees', '')).toContain(`href="${page}"`);
    expect(await visitor(`${page}/picture`)).toBe(200);
    expect((await post(`${page}/report`, { text: 'リンク切れ' }, '')).status).toBe(303);
    expect(await get(deskPage)).toContain('リンク切れ');
    const stranger = `${sent.to.slice(0, -1)}${sent.to.endsWith('A') ? 'Q' : 'A'}`;
    expect((await post(stranger, {}, '')).status).toBe(404);
    expect((await post(sent.to, {}, '')).status).toBe(303);
    expect([await visitor(page), await visitor(`${page}/picture`)]).toEqual([404, 404]);
    expect(await found()).toEqual([]);
    expect(await get('/open-data/trees', '')).not.toContain('樹木マップ');
    expect((await post(deskPage, { state: 'shown' })).status).toBe(422);
  });
});
