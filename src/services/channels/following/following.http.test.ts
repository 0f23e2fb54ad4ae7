import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEntries } from '#engines/audit/schema.ts';
import type { Actor } from '#platform/actor.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { channels } from '../service.ts';
import { type Channels, openChannels } from '../testing.ts';
import { browsers } from '../web-push/schema.ts';
import { forgetUnconfirmed } from './commands.ts';
import { findByAddress } from './queries.ts';
import { followers } from './schema.ts';

let town: Channels;
let app: Hono<HttpEnv>;
let actor: Actor = { kind: 'visitor' };
const origin = 'http://town.example';

beforeAll(async () => {
  town = await openChannels();
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('actor', actor);
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const { public: open, staff } = channels.routes ?? {};
  if (open) routes.route('/', open);
  if (staff) routes.route('/staff', staff);
  app = testApp(town.platform, routes);
});
afterAll(() => town.close());

const post = (path: string, fields: Readonly<Record<string, string>>, headers = { origin }) =>
  app.request(`${origin}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
const mails = () =>
  town.inTown(({ db }) => db.select().from(outbox).orderBy(outbox.createdAt, outbox.id));
const linkIn = (body: string | undefined) =>
  /http:\/\/[^\s]+?(\/follow\/\S+)/.exec(body ?? '')?.[1] ?? '';
const find = (address: string) => town.inTown((unit) => findByAddress(unit, address));
const count = () => town.inTown((unit) => unit.db.$count(followers, eq(followers.town, unit.town)));

/** Somebody who follows, by the link of the mail. @returns the path of their page. */
async function confirmed(address: string): Promise<string> {
  await post('/follow', { address });
  const sent = (await mails()).filter(({ recipient }) => recipient === address);
  const response = await post(linkIn(sent.at(-1)?.body), {});
  return new URL(response.headers.get('location') ?? '', origin).pathname;
}

describe('following without an account', () => {
  it('begins with a mail, and only its owner’s press of a button confirms', async () => {
    const page = await (await app.request(`${origin}/follow?topic=child`)).text();
    expect(page).toContain('お知らせを受け取る');
    const asked = await post('/follow', { address: ' Hanako@Example.jp ', topics: 'child' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/follow/asked']);
    expect(await find('hanako@example.jp')).toMatchObject({ confirmedAt: null, topics: ['child'] });
    const link = linkIn((await mails())[0]?.body);
    expect((await app.request(`${origin}${link}`)).status).toBe(200);
    expect((await find('hanako@example.jp'))?.confirmedAt).toBeNull();
    const done = await post(link, {});
    expect(done.status).toBe(303);
    expect((await find('hanako@example.jp'))?.confirmedAt).toEqual(town.clock.now);
  });

  it('says the same of an address that follows already, and leaves its choices alone', async () => {
    const again = await post('/follow', { address: 'hanako@example.jp', topics: 'waste' });
    expect(again.headers.get('location')).toBe('/follow/asked');
    expect((await find('hanako@example.jp'))?.topics).toEqual(['child']);
    expect((await mails()).at(-1)?.subject).toContain('すでに登録');
  });

  it('asks for an address that can be one', async () => {
    const refused = await post('/follow', { address: 'hanako', topics: 'child' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('value="hanako"');
    expect(html).toContain('hanako@example.jp」のように');
  });

  it('bombs nobody: the fourth mail of a day to one address does not leave', async () => {
    for (let turn = 0; turn < 5; turn += 1) await post('/follow', { address: 'victim@example.jp' });
    const sent = (await mails()).filter(({ recipient }) => recipient === 'victim@example.jp');
    expect(sent).toHaveLength(3);
  });

  it('forgets what nobody confirmed within 48 hours, and the link with it', async () => {
    await post('/follow', { address: 'late@example.jp' });
    const link = linkIn((await mails()).at(-1)?.body);
    town.later(48 * 60 + 1);
    expect((await post(link, {})).status).toBe(410);
    await town.inTown(forgetUnconfirmed);
    expect(await find('late@example.jp')).toBeUndefined();
    expect((await find('hanako@example.jp'))?.confirmedAt).not.toBeNull();
  });
});

describe('the page of a follower', () => {
  it('changes, shows and deletes everything that is kept', async () => {
    const path = await confirmed('taro@example.jp');
    expect(await (await app.request(`${origin}${path}`)).text()).toContain('taro@example.jp');
    await post(path, { topics: 'waste', frequency: 'weekly' });
    expect(await find('taro@example.jp')).toMatchObject({ topics: ['waste'], frequency: 'weekly' });
    const kept = await (await app.request(`${origin}${path}/data.json`)).json();
    expect(kept).toMatchObject({ address: 'taro@example.jp', topics: ['waste'], mailings: [] });
    const before = await count();
    await post(`${path}/erase`, {});
    expect([await find('taro@example.jp'), await count()]).toEqual([undefined, before - 1]);
    expect((await app.request(`${origin}${path}`)).status).toBe(404);
  });

  it('is left in one step, which mail programs take by themselves (RFC 8058)', async () => {
    const path = await confirmed('once@example.jp');
    expect((await app.request(`${origin}${path}/stop`)).status).toBe(200);
    expect(await find('once@example.jp')).toBeDefined();
    const oneClick = { 'List-Unsubscribe': 'One-Click' };
    const elsewhere = { origin: 'https://mail.example' };
    expect((await post(`${path}/stop`, oneClick, elsewhere)).status).toBe(303);
    expect(await find('once@example.jp')).toBeUndefined();
  });

  it('opens to nobody without its signature', async () => {
    const path = await confirmed('own@example.jp');
    const forged = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
    expect((await app.request(`${origin}${forged}`)).status).toBe(404);
  });
});

describe('a browser', () => {
  const keys = { p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) };
  const subscription = (endpoint: string) => JSON.stringify({ endpoint, keys });

  it('follows without an address, once', async () => {
    const fields = { subscription: subscription('https://push.example.com/1'), topics: 'child' };
    for (let turn = 0; turn < 2; turn += 1)
      expect((await post('/follow', fields)).status).toBe(303);
    const rows = await town.inTown(({ db }) => db.select().from(browsers));
    expect(rows).toHaveLength(1);
  });

  it.each(['http://push.example.com/1', 'https://127.0.0.1/1', 'https://[::1]/1', 'https://db/1'])(
    'is refused at %s',
    async (endpoint) => {
      expect((await post('/follow', { subscription: subscription(endpoint) })).status).toBe(422);
    },
  );
});

describe('the desk', () => {
  it('shows numbers, and looks one address up on the record', async () => {
    actor = await town.actor('admin');
    const page = await (await app.request(`${origin}/staff/channels/followers`)).text();
    expect(page).not.toContain('hanako@example.jp');
    const found = await post('/staff/channels/followers/look-up', { address: 'hanako@example.jp' });
    expect(await found.text()).toContain('hanako@example.jp は登録されています');
    const entries = await town.inTown(({ db }) => db.select().from(auditEntries));
    const looked = entries.filter(({ action }) => action === 'channels.follower-looked-up');
    expect(looked.map(({ readPersonalData }) => readPersonalData)).toEqual([true]);
    actor = await town.actor('clerk');
    const refused = await post('/staff/channels/followers/look-up', { address: 'a@example.jp' });
    expect(refused.status).toBe(403);
    actor = { kind: 'visitor' };
  });
});
