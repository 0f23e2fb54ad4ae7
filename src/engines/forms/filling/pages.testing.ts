import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { createMailer } from '#platform/mail/create-mailer.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import { startDraft } from '../drafts/commands.ts';
import { getDraft } from '../drafts/queries.ts';
import { registerFormOwners } from '../owners.ts';
import { permissions } from '../policy.ts';
import { publicRoutes } from '../public.routes.ts';
import { createForm, publishVersion, saveVersion } from '../versions/commands.ts';
import { rememberDraft } from './draft-cookie.ts';
import { rowsOf } from './paths.ts';
import { everyKind, sampleOwner } from './testing.ts';

export const town = '202070';
const home = 'http://town.example';
const system: Actor = { kind: 'system', name: 'test' };
const hanako: Actor = { kind: 'citizen', userId: 'hanako', name: '花子' };
const clerk: Actor = {
  ...{ kind: 'staff', userId: 'clerk', staffId: '01900000-0000-7000-8000-000000000001' },
  ...{ name: '職員', departmentIds: [], permissions: new Set(['forms.enter', 'forms.ledger']) },
};
const actors: Readonly<Record<string, Actor>> = { hanako, clerk };

/** Publishes the form with every kind of question; a register tells how many live together. */
function publishForm(database: Database): Promise<string> {
  return database.inTown(town, async (unit) => {
    const title = { ja: '見本', en: 'Sample' };
    const formId = await createForm(unit, system, { owner: 'sample', title });
    const fields = everyKind.fields.map((field) =>
      field.key === 'household' ? { ...field, prefill: { sources: ['register'] } } : field,
    );
    const versionId = await saveVersion(unit, system, formId, { ...everyKind, fields });
    await publishVersion(unit, system, versionId);
    return versionId;
  });
}

function routesOf(database: Database, formVersionId: string): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const actor = actors[c.req.header('x-actor') ?? ''];
    if (actor) c.set('actor', actor);
    await next();
  });
  routes.get('/begin', async (c) => {
    const { actor } = c.var;
    const staff = actor.kind === 'staff';
    const started = await database.inTown(town, (unit) =>
      startDraft(unit, actor, {
        ...{ owner: 'sample', subject: 'sample', formVersionId },
        channel: staff ? 'counter' : 'web',
        representation: staff ? { role: 'staff', principal: '山田太郎' } : { role: 'self' },
      }),
    );
    rememberDraft(c, started);
    return c.text(`/apply/${started.draftId}`);
  });
  return routes.route('/', publicRoutes);
}

/** A town with the form, and browsers in it. */
export async function openTown() {
  const database = await testDatabase();
  const dataFolder = mkdtempSync(join(tmpdir(), 'forms-'));
  const base = testPlatform(database, { TOMONI_DATA: dataFolder });
  const queue = await createQueue(database);
  await queue.register(mailJobs, []);
  const parts = { queue, files: createFiles(base.settings), mail: createMailer(base.settings) };
  await addTestTowns(database, [town], permissions);
  registerFormOwners([sampleOwner]);
  const app = testApp({ ...base, ...parts }, routesOf(database, await publishForm(database)));
  return { database, browse: (actor = '') => browse(app, database, actor) };
}

/** A browser: keeps the cookie of its draft, sends forms as a page would. */
async function browse(app: Hono<HttpEnv>, database: Database, actor: string) {
  const begun = await app.request(`${home}/begin`, { headers: { 'x-actor': actor } });
  const path = await begun.text();
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const headers = { cookie, origin: home, 'x-actor': actor };
  const get = async (where: string, extra: Record<string, string> = {}) => {
    const address = where.startsWith('/apply') ? home + where : home + path + where;
    const response = await app.request(address, { headers: { ...headers, ...extra } });
    return { status: response.status, html: await response.text(), response };
  };
  const post = async (where: string, form: Readonly<Record<string, string | File>>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form)) body.append(name, value);
    const response = await app.request(home + path + where, { method: 'POST', headers, body });
    const to = response.headers.get('location') ?? '';
    return { status: response.status, to, html: await response.text(), response };
  };
  const draft = () =>
    database.inTown(town, (unit) => getDraft(unit, system, path.split('/')[2] ?? ''));
  /** Where a redirect inside the draft leads, as `get` takes it. */
  const inside = (to: string) => to.slice(path.length).split('#')[0] ?? '';
  return { path, cookie, get, post, draft, inside };
}
export type Browser = Awaited<ReturnType<typeof browse>>;

export const you = {
  ...{ 'name.family': '山田', 'name.given': '花子', 'name.familyKana': 'やまだ' },
  ...{ 'name.givenKana': 'はなこ', 'birthday.era': '昭和', 'birthday.year': '60' },
  ...{ 'birthday.month': '4', 'birthday.day': '1', 'address.postcode': '3828511' },
  ...{ 'address.prefecture': '長野県', 'address.city': '須坂市', 'address.street': '須坂1528-1' },
  ...{ 'address.building': '', phone: '０２６−２４８−９０００', email: '' },
};

/** Answers everything that the form asks. */
export async function fillAll(browser: Browser): Promise<void> {
  await browser.post('/you', { ...you, do: 'next' });
  const household = { household: '3', income: '', cares: 'no', postcode: '' };
  await browser.post('/home', { ...household, do: 'next' });
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

/** The idempotency key of a review page. */
export const keyIn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
