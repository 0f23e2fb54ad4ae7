import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { issueLetter, openLetter } from './contract.ts';
import { staffRoutes } from './staff.routes.tsx';
import { clerk, type LettersTest, openLetters, reasons, staffWith, suzaka } from './testing.ts';
import { verifyRoutes } from './verifying/public.routes.tsx';

const chief = staffWith('letters.issue', 'letters.templates', 'letters.seal', 'letters.void');
const people: Readonly<Record<string, StaffActor>> = { chief, clerk };

let test: LettersTest;
let app: Hono<HttpEnv>;
let now = Date.parse('2026-11-22T03:00:00Z');
const inTown = <T>(work: (unit: Unit) => Promise<T>) => test.platform.database.inTown(suzaka, work);

beforeAll(async () => {
  const database = await testDatabase();
  database.hooks.now = () => new Date(now);
  test = await openLetters(database);
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const person = people[c.req.header('x-person') ?? ''];
    if (person) c.set('actor', person);
    await next();
  });
  routes.route('/', verifyRoutes).route('/staff', staffRoutes);
  app = testApp(test.platform, routes);
});
afterAll(() => test.close());
// The page that checks a letter takes 30 looks in ten minutes.
beforeEach(() => {
  now += 11 * 60 * 1000;
});

async function get(path: string, person = '') {
  const response = await app.request(path, { headers: { 'x-person': person } });
  return { status: response.status, html: await response.text(), headers: response.headers };
}

async function post(path: string, fields: Readonly<Record<string, string | File>>, person = '') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { 'x-person': person, Origin: 'http://localhost' };
  const response = await app.request(path, { method: 'POST', body, headers });
  const content = new Uint8Array(await response.arrayBuffer());
  const html = new TextDecoder().decode(content);
  return { status: response.status, html, content, to: response.headers.get('location') ?? '' };
}

const issue = () =>
  inTown((unit) =>
    issueLetter(unit, clerk, {
      template: 'refusal',
      subject: { type: 'cases.case', id: 'a' },
      recipient: { name: '秘密　花子', address: '秘密の住所' },
      fields: { appliedOn: '令和8年11月2日', receipt: '7K3M', procedure: '秘密の補助金' },
      reasons,
      departmentId: newId(),
    }),
  );

describe('the page that checks a letter', () => {
  it('says who issued it, when, under which number, and nothing of a person', async () => {
    const { code, number } = await issue();
    const { status, html } = await get(`/letters/verify/${code.toLowerCase()}`);
    expect(status).toBe(200);
    for (const words of [
      number,
      '不承認通知書',
      '見本市長',
      '令和8年11月22日',
      '発行されています',
    ]) {
      expect(html, words).toContain(words);
    }
    expect(html).not.toContain('秘密');
  });

  it('reads the code in any width and says when there is no such letter', async () => {
    const { code } = await issue();
    const typed = await get(
      `/letters/verify?code=${encodeURIComponent(code.replaceAll('-', '　'))}`,
    );
    expect([typed.status, typed.headers.get('location')]).toEqual([303, `/letters/verify/${code}`]);
    const bad = await get('/letters/verify?code=abc');
    expect([bad.status, bad.html.includes('value="abc"')]).toEqual([422, true]);
    const unknown = await get('/letters/verify/0000-0000-0000-0000?lang=easy');
    expect(unknown.status).toBe(404);
    expect(unknown.html).toContain('この 番号の 手紙は ありません');
    expect((await get(`http://205419.example/letters/verify/${code}`)).status).toBe(404);
  });

  it('says that a letter was withdrawn and by which', async () => {
    const old = await issue();
    const later = await inTown((unit) =>
      issueLetter(unit, clerk, {
        template: 'withdrawal',
        subject: { type: 'cases.case', id: 'a' },
        recipient: { name: '秘密' },
        fields: { formerNumber: old.number, formerDate: '令和8年11月22日', formerTitle: 'x' },
        reasons,
        departmentId: newId(),
        replaces: { letterId: old.id, as: 'withdrawn' },
      }),
    );
    const { html } = await get(`/letters/verify/${old.code}`);
    expect(html).toContain(`${later.number}の文書で取り消されました`);
  });

  it('says that a letter is void; whoever may makes it so with a reason, once, and it is traced', async () => {
    const { id, code } = await issue();
    const at = `/staff/letters/${id}`;
    expect((await get(at, 'clerk')).html).not.toContain(`${at}/void`);
    expect((await get(at, 'chief')).html).toContain(`${at}/void`);
    expect((await post(`${at}/void`, { reason: '宛名の誤りのため' }, 'clerk')).status).toBe(403);
    const blank = await post(`${at}/void`, { reason: ' 誤り ' }, 'chief');
    expect([blank.status, blank.html]).toEqual([422, expect.stringContaining('5文字以上')]);
    expect((await get(`/letters/verify/${code}`)).html).toContain('発行されています');
    expect((await post(`${at}/void`, { reason: '宛名の誤りのため' }, 'chief')).to).toBe(
      `${at}?done=1`,
    );
    const { html } = await get(`/letters/verify/${code}`);
    expect(html).toContain('この文書は無効です');
    expect(html).not.toMatch(/宛名の誤り|発行されています/);
    const page = await get(at, 'chief');
    expect(page.html).toContain('宛名の誤りのため');
    expect(page.html).not.toContain(`${at}/void`);
    const again = await post(`${at}/void`, { reason: 'もう一度無効に' }, 'chief');
    expect([again.status, again.html]).toEqual([422, expect.stringContaining('すでに無効')]);
    const { rows } = await test.platform.database.pool.query(
      `SELECT 1 FROM audit_entries WHERE action = 'letters.voided'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('compares a PDF with the one that was issued, also before anybody opened it', async () => {
    const { id, code } = await issue();
    const path = `/letters/verify/${code}`;
    const other = new File(['%PDF-1.7 other'], 'a.pdf', { type: 'application/pdf' });
    expect((await post(path, { file: other })).html).toContain('発行されたものと違います');
    const { content } = await inTown((unit) => openLetter(test.platform, unit, id));
    const same = new File([new Uint8Array(content)], 'a.pdf', { type: 'application/pdf' });
    expect((await post(path, { file: same })).html).toContain('発行されたときのままです');
    expect((await post(path, {})).status).toBe(422);
  });

  it('limits how often one address may look', async () => {
    const path = '/letters/verify/0000-0000-0000-0000';
    for (let time = 0; time < 30; time += 1) await get(path);
    expect((await get(path)).status).toBe(429);
  });
});

describe('the pages of staff', () => {
  it('list letters, find them and record how they were delivered', async () => {
    const { id, number } = await issue();
    const found = await get(`/staff/letters?q=${encodeURIComponent('秘密')}`, 'clerk');
    expect(found.html).toContain(number);
    expect((await get('/staff/letters?q=%25', 'clerk')).html).toContain(
      '当てはまる文書はありません',
    );
    const wrong = await post(
      `/staff/letters/${id}`,
      { way: 'posted', deliveredOn: '2020-01-01' },
      'clerk',
    );
    expect(wrong.status).toBe(422);
    const done = await post(
      `/staff/letters/${id}`,
      { way: 'posted', deliveredOn: '2026-11-22' },
      'clerk',
    );
    expect([done.status, done.to]).toEqual([303, `/staff/letters/${id}?done=1`]);
    expect((await get(done.to, 'clerk')).html).toContain('郵送');
    const paper = await get(`/staff/letters/${id}/paper.pdf`, 'clerk');
    expect(paper.headers.get('content-disposition')).toContain('attachment');
    expect((await get(`/staff/letters/${newId()}`, 'clerk')).status).toBe(404);
  });

  it('are closed to those without the permission', async () => {
    expect((await get('/staff/letters')).status).toBe(303);
    expect((await get('/staff/letters/templates', 'clerk')).status).toBe(403);
    expect((await get('/staff/letters/settings', 'clerk')).status).toBe(403);
  });

  it('save a template, show what is wrong and keep what was typed', async () => {
    const form = {
      key: 'oshirase',
      departmentId: '',
      title: 'お知らせ',
      kind: 'notice',
      fields: 'day | 日付 | 令和8年12月1日',
      blocks: '{{day}}に{{nobody}}が来ます。',
    };
    const bad = await post('/staff/letters/templates', form, 'chief');
    expect(bad.status).toBe(422);
    expect(bad.html).toContain('{{nobody}} は差し込む項目にありません');
    expect(bad.html).toContain('に{{nobody}}が来ます。');
    const good = { ...form, blocks: '{{day}}に{{recipient}}へ伺います。' };
    const preview = await post('/staff/letters/templates/preview.pdf', good, 'chief');
    expect(readPdf(preview.content).text).toContain('令和8年12月1日に見本　花子　様へ伺います。');
    expect((await post('/staff/letters/templates', good, 'chief')).status).toBe(303);
    const again = { ...good, blocks: '{{day}}に伺います。' };
    expect((await post('/staff/letters/templates', again, 'chief')).status).toBe(303);
    const { html } = await get('/staff/letters/templates/oshirase', 'chief');
    expect(html).toContain('<del>{{day}}に{{recipient}}へ伺います。</del>');
    expect(html).toContain('<ins>{{day}}に伺います。</ins>');
  });

  it('take a pasted table as a batch, or say which row to mend', async () => {
    const form = {
      title: '受付票の束',
      template: 'receipt',
      departmentId: newId(),
      table:
        '宛名\t敬称\t申請日\t受付番号\t手続の名前\n見本商店\t御中\t令和8年11月2日\tA\t入札参加\n',
    };
    const done = await post('/staff/letters/batches', form, 'clerk');
    expect(done.status).toBe(303);
    const { html } = await get(done.to, 'clerk');
    expect(html).toContain('見本商店');
    expect(html).toContain('0 / 1通');
    const wrong = async (table: string) =>
      (await post('/staff/letters/batches', { ...form, table }, 'clerk')).html;
    expect(await wrong('宛名,身長\nあ,1')).toContain('見出し「身長」は');
    expect(await wrong('名前\nあ')).toContain('「宛名」の列がありません');
    expect(await wrong('宛名,敬称\nあ,様\nい,殿')).toContain('2行目の内容をご確認ください');
    expect(await wrong('宛名\n')).toContain('宛先の行がありません');
  });

  it('set sender, numbers and seal; a seal must be a picture', async () => {
    const path = '/staff/letters/settings';
    const sender = { post: '見本市長', name: '新見本', validFrom: '2026-11-01' };
    expect((await post(`${path}/sender`, sender, 'chief')).status).toBe(303);
    expect(
      (await post(`${path}/series`, { departmentId: '', pattern: '見第号' }, 'chief')).status,
    ).toBe(422);
    expect(
      (await post(`${path}/series`, { departmentId: '', pattern: '見第{n}号' }, 'chief')).status,
    ).toBe(303);
    const text = new File(['no picture'], 'seal.png', { type: 'image/png' });
    expect((await post(`${path}/seal`, { seal: text }, 'chief')).status).toBe(422);
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const seal = new File([Buffer.from(pixel, 'base64')], 'seal.png');
    expect((await post(`${path}/seal`, { seal }, 'chief')).status).toBe(303);
    const { html } = await get(path, 'chief');
    expect(html).toContain('新見本');
    expect(html).toContain('公印の画像が登録されています');
    const { id, number } = await issue();
    expect(number).toMatch(/^見第\d+号$/);
    const { content } = await inTown((unit) => openLetter(test.platform, unit, id));
    expect(content.toString('latin1')).toContain('/Subtype /Image');
  });
});
