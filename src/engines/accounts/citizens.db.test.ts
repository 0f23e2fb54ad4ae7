import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { createAccounts } from './accounts.ts';
import { linkMinutes } from './rules.ts';
import { identities, users } from './schema.ts';
import {
  accountsApp,
  accountsPlatform,
  addMember,
  type Browser,
  browser,
  lastMail,
  linkIn,
  origin,
  password,
} from './testing.ts';
import { addCitizenUser } from './users.ts';

describe('sign-in of citizens', () => {
  let database: Database;
  let platform: Platform;
  const app = () => accountsApp(platform);

  beforeAll(async () => {
    database = await testDatabase();
    platform = await accountsPlatform(database);
  });
  afterAll(() => database.close());

  const askLink = async (person: Browser, email: string, wish?: string) => {
    const form: Record<string, string> = wish ? { email, return: wish } : { email };
    const answer = await person.post('/sign-in', form);
    const { recipient, body } = await lastMail(platform);
    return { answer, recipient, path: linkIn(body) };
  };
  const take = (person: Browser, path: string) => {
    const { searchParams } = new URL(path, origin);
    const form = { token: searchParams.get('token') ?? '' };
    const wish = searchParams.get('return');
    return person.post('/sign-in/link', wish ? { ...form, return: wish } : form);
  };

  it('lets a newcomer in by a link, once, and only when a person presses the button', async () => {
    const person = browser(app());
    const { recipient, path } = await askLink(person, 'Hanako@Example.jp', '/plan');
    expect(recipient).toBe('hanako@example.jp');
    await person.get(path);
    expect((await person.who()).kind).toBe('visitor');
    const answer = await take(person, path);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/plan']);
    expect(await person.who()).toMatchObject({
      kind: 'citizen',
      session: { assurance: 1, method: 'email-link' },
    });
    const second = browser(app());
    expect((await take(second, path)).status).toBe(422);
    expect((await second.who()).kind).toBe('visitor');
  });

  it('keeps no link that opens anything, only its hash', async () => {
    const { path } = await askLink(browser(app()), 'kept@example.jp');
    const token = new URL(path, origin).searchParams.get('token');
    const { rows } = await database.pool.query(
      'SELECT identifier, value FROM accounts_verifications',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('writes the proved address down as an identity of assurance 1', async () => {
    const person = browser(app());
    await take(person, (await askLink(person, 'proved@example.jp')).path);
    const [row] = await createAccounts(platform)
      .db.select()
      .from(identities)
      .where(eq(identities.accountId, 'proved@example.jp'));
    expect(row).toMatchObject({ providerId: 'email-link', assurance: 1 });
  });

  it('answers alike for addresses that it knows and that it does not', async () => {
    await addCitizenUser(platform, { email: 'known@example.jp', name: '太郎' });
    const known = await askLink(browser(app()), 'known@example.jp');
    const unknown = await askLink(browser(app()), 'unknown@example.jp');
    expect(known.answer.status).toBe(200);
    expect(await known.answer.text()).toBe(await unknown.answer.text());
  });

  it('takes no link that is too old', async () => {
    const { path } = await askLink(browser(app()), 'late@example.jp');
    await database.pool.query(
      `UPDATE accounts_verifications SET expires_at = expires_at - interval '${linkMinutes + 1} minutes'`,
    );
    expect((await take(browser(app()), path)).status).toBe(422);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])(
    'never leads to %s after a link',
    async (wish) => {
      const person = browser(app());
      const { path } = await askLink(person, 'return@example.jp');
      const { searchParams } = new URL(path, origin);
      const form = { token: searchParams.get('token') ?? '', return: wish };
      expect((await person.post('/sign-in/link', form)).headers.get('location')).toBe('/account');
    },
  );

  it('refuses to fill a mail box', async () => {
    const statuses = [];
    for (let i = 0; i < 6; i++) {
      const answer = await browser(app()).post('/sign-in', { email: 'full@example.jp' });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('never opens the desk by a link alone', async () => {
    await addMember(platform, 'clerk@example.jp', 'clerk');
    const person = browser(app());
    await take(person, (await askLink(person, 'clerk@example.jp')).path);
    expect((await person.who()).kind).toBe('citizen');
    const answer = await person.get('/staff/account');
    expect(answer.headers.get('location')).toMatch(/^\/staff\/sign-in/);
  });

  it('shows the password form in a demo town only', async () => {
    await addCitizenUser(platform, { email: 'demo@example.jp', name: '花子', password });
    const form = { email: 'demo@example.jp', password };
    expect((await browser(app()).post('/sign-in/demo', form)).status).toBe(404);
    const person = browser(accountsApp(platform, { demo: true }));
    expect((await person.post('/sign-in/demo', form)).headers.get('location')).toBe('/account');
    expect((await person.who()).kind).toBe('citizen');
  });

  it('leads visitors from their page to the door, and from there back to it', async () => {
    const door = (await browser(app()).get('/account')).headers.get('location');
    expect(door).toBe('/sign-in?return=%2Faccount');
  });

  it('shows the account, takes a new name, keeps the last way in', async () => {
    const person = browser(app());
    await take(person, (await askLink(person, 'name@example.jp')).path);
    expect((await person.post('/account/name', { name: ' ' })).status).toBe(422);
    await person.post('/account/name', { name: '須坂 <b>花子</b>' });
    const page = await (await person.get('/account')).text();
    expect(page).toContain('value="須坂 &lt;b>花子&lt;/b>"');
    const id = /ways\/remove"[^>]*>.*?value="([0-9a-f-]{36})"/s.exec(page)?.[1] ?? '';
    expect((await person.post('/account/ways/remove', { id })).status).toBe(422);
  });

  it('deletes an account with its sessions, and tells the services', async () => {
    const heard: object[] = [];
    const { emit } = database.hooks;
    database.hooks.emit = async (_unit, event, payload) => {
      heard.push({ event, payload });
    };
    const person = browser(app());
    await take(person, (await askLink(person, 'gone@example.jp')).path);
    const answer = await person.post('/account/delete');
    database.hooks.emit = emit;
    expect(answer.headers.get('location')).toBe('/account/deleted');
    expect((await person.who()).kind).toBe('visitor');
    expect(heard).toMatchObject([{ event: 'accounts.deleted' }]);
    const { db } = createAccounts(platform);
    expect(await db.select().from(users).where(eq(users.email, 'gone@example.jp'))).toEqual([]);
  });
});
