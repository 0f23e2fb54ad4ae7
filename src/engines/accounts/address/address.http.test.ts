import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { outbox } from '#platform/jobs/schema.ts';
import type { Platform } from '#platform/platform.ts';
import { createAccounts } from '../accounts.ts';
import { findAddresses } from '../addresses.ts';
import { resolveIdentity } from '../oidc/commands.ts';
import { addressMinutes, freshMinutes } from '../rules.ts';
import { users } from '../schema.ts';
import {
  accountsApp,
  accountsPlatform,
  addMember,
  type Browser,
  browser,
  code,
  linkIn,
  origin,
  password,
} from '../testing.ts';

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

describe('the change of an e-mail address', () => {
  let database: Database;
  let platform: Platform;
  let now: Date | undefined;
  const app = () => accountsApp(platform);

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now ?? new Date();
    platform = await accountsPlatform(database);
  });
  afterEach(() => {
    now = undefined;
  });
  afterAll(() => database.close());

  const mailsTo = async (address: string) => {
    const rows = await database.inTown(code, ({ db }) =>
      db.select().from(outbox).where(eq(outbox.recipient, address)).orderBy(desc(outbox.id)),
    );
    return rows.map(({ body }) => body);
  };
  const tokenIn = (body = '') => {
    const { searchParams } = new URL(linkIn(body), origin);
    return searchParams.get('token') ?? '';
  };
  const byLink = async (email: string, person = browser(app())) => {
    await person.post('/sign-in', { email });
    await person.post('/sign-in/link', { token: tokenIn((await mailsTo(email))[0]) });
    return person;
  };
  const userOf = async (person: Browser) =>
    (await person.who()).session as unknown as { userId: string; email: string };
  const ask = (person: Browser, email: string) => person.post('/account/email', { email });
  const confirm = async (person: Browser, email: string) =>
    person.post('/account/email/confirm', { token: tokenIn((await mailsTo(email))[0]) });

  it('tells both addresses, and takes effect when the new one is confirmed', async () => {
    const person = await byLink('old@example.jp');
    const tablet = await byLink('old@example.jp');
    const before = await userOf(person);
    expect((await ask(person, 'New@example.jp')).status).toBe(200);
    expect((await mailsTo('old@example.jp'))[0]).toContain('お心当たりのない場合');
    const [link = ''] = await mailsTo('new@example.jp');
    const page = await (await person.get(linkIn(link))).text();
    expect(page).toContain('このメールアドレスを登録する');
    expect((await userOf(person)).email).toBe('old@example.jp');

    const answer = await confirm(person, 'new@example.jp');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account?done=1']);
    expect(await userOf(person)).toMatchObject({ ...before, email: 'new@example.jp' });
    expect(await (await person.get('/account')).text()).not.toContain('old@example.jp');
    expect((await tablet.who()).kind).toBe('visitor');
    expect((await userOf(await byLink('new@example.jp'))).userId).toBe(before.userId);
    expect((await userOf(await byLink('old@example.jp'))).userId).not.toBe(before.userId);
  });

  it('answers alike for an address that somebody has, who then keeps it', async () => {
    const holder = await userOf(await byLink('holder@example.jp'));
    const person = await byLink('asks@example.jp');
    const taken = await ask(person, 'holder@example.jp');
    const free = await ask(person, 'nobody@example.jp');
    expect([taken.status, await taken.text()]).toEqual([free.status, await free.text()]);
    await ask(person, 'holder@example.jp');
    const answer = await confirm(person, 'holder@example.jp');
    expect([answer.status, /別のアカウントがあります/.test(await answer.text())]).toEqual([
      422,
      true,
    ]);
    expect((await userOf(person)).email).toBe('asks@example.jp');
    const { db } = createAccounts(platform);
    const found = await db.select().from(users).where(eq(users.email, 'holder@example.jp'));
    expect(found.map(({ id }) => id)).toEqual([holder.userId]);
  });

  it('gives a mail box to nobody else’s account, whoever opens the link', async () => {
    const thief = await byLink('thief@example.jp');
    await ask(thief, 'victim@example.jp');
    const [link] = await mailsTo('victim@example.jp');
    const visitor = browser(app());
    const door = (await visitor.get(linkIn(link ?? ''))).headers.get('location');
    expect(door).toMatch(/^\/sign-in\?return=%2Faccount%2Femail%2Fconfirm/);
    const other = await byLink('other@example.jp');
    const token = tokenIn(link);
    expect((await other.post('/account/email/confirm', { token })).status).toBe(422);
    expect((await userOf(other)).email).toBe('other@example.jp');
    expect((await userOf(thief)).email).toBe('thief@example.jp');
  });

  it('takes a link once, the newest only, and none that is too old', async () => {
    const person = await byLink('first@example.jp');
    await ask(person, 'second@example.jp');
    await ask(person, 'third@example.jp');
    expect((await confirm(person, 'second@example.jp')).status).toBe(422);
    now = minutes(addressMinutes + 1);
    expect((await confirm(person, 'third@example.jp')).status).toBe(422);
    now = undefined;
    const both = [confirm(person, 'third@example.jp'), confirm(person, 'third@example.jp')];
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([303, 422]);
  });

  it('wants a sign-in of just now where there is no password', async () => {
    const person = await byLink('stale@example.jp');
    now = minutes(freshMinutes + 1);
    const page = await (await person.get('/account/email')).text();
    expect(page).toContain('/sign-in?return=%2Faccount%2Femail');
    expect(page).not.toContain('name="email"');
    expect((await ask(person, 'stale-new@example.jp')).status).toBe(403);
    expect(await mailsTo('stale-new@example.jp')).toEqual([]);
  });

  it('wants the present password of staff, however fresh the session', async () => {
    await addMember(platform, 'clerk@example.jp', 'clerk');
    const clerk = browser(app());
    await clerk.post('/staff/sign-in', { email: 'clerk@example.jp', password });
    const email = 'clerk-new@example.jp';
    const forms: Record<string, string>[] = [{ email }, { email, password: 'a wrong password' }];
    for (const form of forms) {
      expect((await clerk.post('/staff/account/email', form)).status).toBe(422);
    }
    expect(await mailsTo(email)).toEqual([]);
    expect((await clerk.post('/staff/account/email', { email, password })).status).toBe(200);
    const token = tokenIn((await mailsTo(email))[0]);
    const done = await clerk.post('/staff/account/email/confirm', { token });
    expect(done.headers.get('location')).toBe('/staff/account?done=1');
    const next = browser(app());
    await next.post('/staff/sign-in', { email, password });
    expect((await next.who()).kind).toBe('staff');
  });

  it('takes nothing from a mail box where there are better ways in', async () => {
    await addMember(platform, 'mayor@example.jp', 'clerk');
    const thief = await byLink('mayor@example.jp');
    expect((await ask(thief, 'mine@example.jp')).status).toBe(403);
    expect(await (await thief.get('/account/email')).text()).not.toContain('name="email"');
  });

  it('lets a citizen who came by card have an address', async () => {
    const accounts = createAccounts(platform);
    const userId = await resolveIdentity(accounts, {
      ...{ issuer: 'https://issuer.example', sub: 'hanako', person: { name: '須坂 花子' } },
      ...{ assurance: 3, returnTo: '/' },
    });
    expect((await findAddresses(platform, [userId])).size).toBe(0);
    const body = { userId, assurance: 3 } as const;
    const started = await accounts.auth.api.startSession({ body, returnHeaders: true });
    const person = browser(app());
    const [cookie = ''] = (started.headers.getSetCookie()[0] ?? '').split(';');
    person.jar.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1));
    expect(await (await person.get('/account')).text()).toContain('メールアドレスを登録する');
    await ask(person, 'card@example.jp');
    expect((await mailsTo(`${userId}@no-address.invalid`)).length).toBe(0);
    expect((await confirm(person, 'card@example.jp')).status).toBe(303);
    expect((await userOf(await byLink('card@example.jp'))).userId).toBe(userId);
    expect((await findAddresses(platform, [userId])).get(userId)).toBe('card@example.jp');
  });

  it('refuses to fill mail boxes, one or many', async () => {
    const person = await byLink('writer@example.jp');
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await ask(person, `box${i}@example.jp`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it.each(['', 'hanako', 'steady@example.jp'])('asks again for %j', async (email) => {
    const person = await byLink('steady@example.jp');
    expect((await ask(person, email)).status).toBe(422);
  });

  it('is for the person alone', async () => {
    for (const path of ['/account/email', '/account/email/confirm', '/staff/account/email']) {
      expect((await browser(app()).get(path)).status).toBe(303);
      expect((await browser(app()).post(path, { email: 'a@example.jp' })).status).toBe(303);
    }
  });
});
