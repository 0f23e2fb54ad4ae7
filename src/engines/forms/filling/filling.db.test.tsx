import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { createMailer } from '#platform/mail/create-mailer.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import { startDraft } from '../drafts/commands.ts';
import { getDraft } from '../drafts/queries.ts';
import { minutesSaved, totalsBySource } from '../ledger/queries.ts';
import { registerFormOwners } from '../owners.ts';
import { permissions } from '../policy.ts';
import { saveProfile } from '../prefill/commands.ts';
import { registerPrefillSources } from '../prefill/registry.ts';
import { publicRoutes } from '../public.routes.ts';
import { createForm, publishVersion, saveVersion } from '../versions/commands.ts';
import { rememberDraft } from './draft-cookie.ts';
import { rowsOf } from './paths.ts';
import { everyKind, sampleOwner } from './testing.ts';

const town = '202070';
const home = 'http://town.example';
const system: Actor = { kind: 'system', name: 'test' };
const hanako: Actor = { kind: 'citizen', userId: 'hanako', name: '花子' };
const clerk: Actor = {
  ...{ kind: 'staff', userId: 'clerk', staffId: '01900000-0000-7000-8000-000000000001' },
  ...{ name: '職員', departmentIds: [], permissions: new Set(['forms.enter', 'forms.ledger']) },
};
const actors: Readonly<Record<string, Actor>> = { hanako, clerk };
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let database: Database;
let app: Hono<HttpEnv>;
let versionId: string;
let slow = false;

beforeAll(async () => {
  database = await testDatabase();
  const dataFolder = mkdtempSync(join(tmpdir(), 'forms-'));
  const base = testPlatform(database, { TOMONI_DATA: dataFolder });
  const queue = await createQueue(database);
  await queue.register(mailJobs, []);
  const platform = {
    ...{ ...base, queue, files: createFiles(base.settings) },
    mail: createMailer(base.settings),
  };
  await addTestTowns(database, [town], permissions);
  registerFormOwners([sampleOwner]);
  registerPrefillSources([
    {
      name: 'register',
      label: { ja: '住民記録', en: 'the register' },
      fill: async () => {
        if (slow) throw new Error('the register is away');
        return { household: { value: 4 } };
      },
    },
  ]);
  await database.inTown(town, async (unit) => {
    const formId = await createForm(unit, system, {
      ...{ owner: 'sample', title: { ja: '見本', en: 'Sample' } },
    });
    const fields = everyKind.fields.map((field) =>
      field.key === 'household' ? { ...field, prefill: { sources: ['register'] } } : field,
    );
    versionId = await saveVersion(unit, system, formId, { ...everyKind, fields });
    await publishVersion(unit, system, versionId);
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const actor = actors[c.req.header('x-actor') ?? ''];
    if (actor) c.set('actor', actor);
    await next();
  });
  routes.get('/begin', async (c) => {
    const started = await database.inTown(town, (unit) =>
      startDraft(unit, c.var.actor, {
        ...{ owner: 'sample', subject: 'sample', formVersionId: versionId },
        channel: c.var.actor.kind === 'staff' ? 'counter' : 'web',
        representation:
          c.var.actor.kind === 'staff'
            ? { role: 'staff', principal: '山田太郎' }
            : { role: 'self' },
      }),
    );
    rememberDraft(c, started);
    return c.text(`/apply/${started.draftId}`);
  });
  routes.route('/', publicRoutes);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

/** A browser: keeps the cookie of its draft, sends forms as a page would. */
async function browse(actor = '') {
  const begun = await app.request(`${home}/begin`, { headers: { 'x-actor': actor } });
  const path = await begun.text();
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const headers = { cookie, origin: home, 'x-actor': actor };
  const get = async (where: string, extra: Record<string, string> = {}) => {
    const response = await app.request(
      where.startsWith('/apply') ? home + where : home + path + where,
      {
        headers: { ...headers, ...extra },
      },
    );
    return { status: response.status, html: await response.text(), response };
  };
  const post = async (where: string, form: Record<string, string | File> | FormData) => {
    const body = form instanceof FormData ? form : new FormData();
    if (!(form instanceof FormData)) for (const [k, v] of Object.entries(form)) body.append(k, v);
    const response = await app.request(home + path + where, { method: 'POST', headers, body });
    return {
      status: response.status,
      to: response.headers.get('location') ?? '',
      html: await response.text(),
      response,
    };
  };
  const draft = () =>
    database.inTown(town, (unit) => getDraft(unit, system, path.split('/')[2] ?? ''));
  return { path, cookie, get, post, draft };
}
type Browser = Awaited<ReturnType<typeof browse>>;

const you = {
  ...{ 'name.family': '山田', 'name.given': '花子', 'name.familyKana': 'やまだ' },
  ...{ 'name.givenKana': 'はなこ', 'birthday.era': '昭和', 'birthday.year': '60' },
  ...{ 'birthday.month': '4', 'birthday.day': '1', 'address.postcode': '3828511' },
  ...{ 'address.prefecture': '長野県', 'address.city': '須坂市', 'address.street': '須坂1528-1' },
  ...{ 'address.building': '', phone: '０２６−２４８−９０００', email: '' },
};

async function fillAll(browser: Browser): Promise<void> {
  await browser.post('/you', { ...you, do: 'next' });
  await browser.post('/home', {
    household: '3',
    income: '',
    cares: 'no',
    postcode: '',
    do: 'next',
  });
  const [row] = rowsOf((await browser.draft()).answers.children);
  const at = (part: string) => `children.${row?.id}.${part}`;
  await browser.post('/children', {
    ...{ [at('name.family')]: '山田', [at('name.given')]: '一郎' },
    ...{ [at('name.familyKana')]: 'ヤマダ', [at('name.givenKana')]: 'イチロウ' },
    ...{ [at('apart')]: 'no', do: 'next' },
  });
  await browser.post('/payment', { way: 'post', 'account.type': 'ordinary', do: 'next' });
  await browser.post('/end', { consent: 'yes', truth: 'yes', do: 'next' });
}

const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('filling a form in', () => {
  it('goes from screen to screen, keeps every answer and sends it once', async () => {
    const browser = await browse();
    const first = await browser.post('/you', { ...you, do: 'next' });
    expect([first.status, first.to]).toEqual([303, `${browser.path}/home`]);
    await fillAll(browser);
    const review = await browser.get('/review');
    expect(review.html).toContain('026-248-9000');
    expect(review.html).toContain('1985年4月1日');
    const form = { key: keyIn(review.html) };
    const sent = await Promise.all([1, 2, 3].map(() => browser.post('/review', form)));
    expect(new Set(sent.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(sent[0]?.to).toMatch(/^\/applications\//);
    expect(sent[0]?.response.headers.get('set-cookie')).toContain('tomoni_receipt=secret');
    const after = await browser.get('');
    expect([after.status, after.response.headers.get('location')]).toEqual([303, sent[0]?.to]);
  });

  it('comes back with 422, the errors on top and everything typed', async () => {
    const browser = await browse();
    const { status, html } = await browser.post('/you', {
      ...{ ...you, 'birthday.month': '13', phone: '12', do: 'next' },
    });
    expect(status).toBe(422);
    expect(html).toContain('class="error-summary"');
    expect(html).toContain('href="#field-phone"');
    for (const typed of ['value="13"', 'value="12"', 'value="山田"']) expect(html).toContain(typed);
    expect((await browser.get('/you')).html).toContain('value="13"');
  });

  it('asks what an answer opens, and says which answers will not be sent', async () => {
    const browser = await browse();
    const opened = await browser.post('/home', { household: '3', cares: 'yes', do: 'next' });
    expect(opened.html).toContain('name="carehours"');
    expect(opened.html).toContain('質問が増えました');
    await browser.post('/home', { household: '3', cares: 'yes', carehours: '5', do: 'next' });
    const closed = await browser.post('/home', { household: '3', cares: 'no', do: 'next' });
    expect(closed.to).toBe(`${browser.path}/children?hidden=1`);
    expect((await browser.get('/children?hidden=1')).html).toContain('介護の時間');
    expect((await browser.draft()).answers.carehours).toBe(5);
  });

  it('finds an address by its postcode without a script', async () => {
    const browser = await browse();
    const found = await browser.post('/you', {
      ...{
        'address.postcode': '３８２−００９１',
        'address.street': '1528',
        do: 'find-address:address',
      },
    });
    expect(found.status).toBe(303);
    const { html } = await browser.get(found.to.slice(browser.path.length).split('#')[0] ?? '');
    expect(html).toContain('value="須坂市"');
    const wrong = await browser.post('/you', {
      ...{ 'address.postcode': '0000000', do: 'find-address:address' },
    });
    expect(wrong.to).toContain('?find=find-address:address#field-address');
    const shown = await browser.get('/you?find=find-address:address');
    expect(shown.html).toContain('見つかりませんでした');
  });

  it('finds a bank and its branch by name', async () => {
    const browser = await browse();
    await browser.post('/payment', { 'account.bank': '八十二', do: 'find-bank:account' });
    const found = await browser.get('/payment?find=find-bank:account');
    expect(found.html).toContain('value="0143"');
    await browser.post('/payment', {
      ...{ 'account.bank': '八十二', 'found.account.bank': '0143', do: 'use-bank:account' },
    });
    expect((await browser.get('/payment')).html).toMatch(/form-chosen[^<]*>八十二/);
    const branch = await browser.post('/payment', {
      ...{ 'account.bank': '0143', 'account.branch': '須坂', do: 'find-branch:account' },
    });
    const branches = await browser.get(branch.to.slice(browser.path.length).split('#')[0] ?? '');
    expect(branches.html).toContain('name="found.account.branch"');
  });

  it('adds and removes rows and keeps their ids', async () => {
    const browser = await browse();
    const rows = async () => rowsOf((await browser.draft()).answers.children);
    const [first] = await rows();
    const added = await browser.post('/children', { do: 'add-row:children' });
    expect((await rows()).map(({ id }) => id)).toEqual([first?.id, added.to.split('.').at(-1)]);
    await browser.post('/children', { do: `remove-row:children:${first?.id}` });
    expect(await rows()).toHaveLength(1);
    expect((await rows())[0]?.id).not.toBe(first?.id);
  });

  it('takes files, shows them, lets them go, and refuses what they only pretend to be', async () => {
    const browser = await browse();
    const add = (name: string, content: Uint8Array) =>
      browser.post('/payment', {
        photos: new File([new Uint8Array(content)], name),
        do: 'add-files:photos',
      });
    await add('house.png', png);
    const page = await browser.get('/payment');
    const href = /href="(\/apply\/[^"]+\/files\/[^"]+)"/.exec(page.html)?.[1] ?? '';
    expect((await browser.get(href)).status).toBe(200);
    const refused = await add('photo.png', Buffer.from('MZ not a picture'));
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('house.png');
    const id = href.split('/').at(-1);
    await browser.post('/payment', { do: `remove-file:photos:${id}` });
    expect((await browser.get(href)).status).toBe(404);
  });
});

describe('the way to a draft', () => {
  it('is its cookie or its link; for others there is nothing', async () => {
    const browser = await browse();
    expect((await browser.get('')).status).toBe(200);
    expect((await browser.get('', { cookie: '' })).status).toBe(404);
    const secret = browser.cookie.split('=')[1];
    const link = await browser.get(`/resume/${secret}`, { cookie: '' });
    expect(link.status).toBe(303);
    expect(link.response.headers.get('set-cookie')).toMatch(
      new RegExp(`tomoni_draft=${secret}.*Path=${browser.path}.*HttpOnly.*SameSite=Lax`),
    );
    expect((await browser.get('/resume/wrong', { cookie: '' })).status).toBe(404);
    expect((await browser.get('', { cookie: '', 'x-actor': 'hanako' })).status).toBe(404);
  });

  it('is closed on a shared computer, with everything gone if so wished', async () => {
    const browser = await browse();
    await browser.post('/you', { ...you, do: 'leave' });
    expect((await browser.post('/finish', {})).status).toBe(422);
    const kept = await browser.post('/finish', { how: 'keep' });
    expect(kept.response.headers.get('set-cookie')).toMatch(/tomoni_draft=;.*Max-Age=0/);
    expect((await browser.draft()).answers.name).toBeDefined();
    await browser.post('/finish', { how: 'delete' });
    await expect(browser.draft()).rejects.toThrow('not-found');
  });

  it('is mailed to oneself', async () => {
    const browser = await browse();
    expect((await browser.post('/mail', { email: 'no address' })).status).toBe(422);
    const { to } = await browser.post('/mail', { email: 'someone@example.jp' });
    expect(to).toBe(`${browser.path}/leave?mailed=1`);
    const mails = await database.inTown(town, ({ db }) => db.select().from(outbox));
    expect(mails.at(-1)?.body).toContain(`${browser.path}/resume/${browser.cookie.split('=')[1]}`);
  });

  it('is refused after many wrong guesses', async () => {
    const browser = await browse();
    const statuses: number[] = [];
    for (let guess = 0; guess < 25; guess += 1) {
      statuses.push((await browser.get('', { cookie: 'tomoni_draft=guess' })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('prefilled answers', () => {
  it('come from the profile and a register, are compared, and are counted', async () => {
    await database.inTown(town, (unit) =>
      saveProfile(unit, 'hanako', {
        name: { family: '須坂', given: '花子', familyKana: 'スザカ', givenKana: 'ハナコ' },
        birthday: '1985-04-01',
      }),
    );
    const browser = await browse('hanako');
    const page = await browser.get('/you');
    expect(page.html).toContain('value="須坂"');
    expect(page.html).toContain('プロフィールから自動で入力しました');
    expect(page.html).not.toContain('name="birthday.year"');
    expect((await browser.get('/home')).html).toContain('value="4"');
    const locked = { ...you, 'name.family': '須坂', 'name.familyKana': 'スザカ' };
    await browser.post('/you', { ...locked, 'birthday.year': '55', do: 'next' });
    expect((await browser.draft()).answers.birthday).toBe('1985-04-01');
    await fillAll(browser);
    await browser.post('/you', { ...locked, do: 'next' });
    const review = await browser.get('/review');
    expect(review.html).toContain('登録されている内容と異なる回答があります');
    await browser.post('/review', { key: keyIn(review.html), profile: 'yes' });
    const { sources, minutes } = await database.inTown(town, async (unit) => ({
      sources: await totalsBySource(unit, '2020-01-01', '2100-01-01'),
      minutes: await minutesSaved(unit, '2020-01-01', '2100-01-01', { source: 'profile' }),
    }));
    expect(sources.find(({ source }) => source === 'profile')).toEqual({
      ...{ source: 'profile', answers: 2, seconds: 28 },
    });
    expect(minutes).toBeCloseTo(28 / 60);
    const next = await browse('hanako');
    await next.get('/you');
    expect((await next.draft()).answers.address).toMatchObject({ street: '須坂1528-1' });
  });

  it('say once that a source is away', async () => {
    slow = true;
    const browser = await browse('hanako');
    expect((await browser.get('/home')).html).toContain('自動入力ができませんでした');
    slow = false;
    const again = await browser.get('/home');
    expect(again.html).not.toContain('自動入力ができませんでした');
    expect(again.status).toBe(200);
  });
});

describe('staff who type for somebody', () => {
  it('see for whom and by which way, and their submissions save nobody writing', async () => {
    const browser = await browse('clerk');
    const page = await browser.get('/you');
    expect(page.html).toContain('窓口の代行入力：山田太郎 さん');
    await fillAll(browser);
    const review = await browser.get('/review');
    const sent = await browser.post('/review', { key: keyIn(review.html) });
    expect(sent.status).toBe(303);
    const sources = await database.inTown(town, (unit) =>
      totalsBySource(unit, '2020-01-01', '2100-01-01'),
    );
    expect(sources.find(({ source }) => source === 'staff')?.seconds).toBe(0);
  });
});
