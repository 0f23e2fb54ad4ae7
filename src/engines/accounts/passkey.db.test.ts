import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { softwareAuthenticator } from './passkey.testing.ts';
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

const base = '/auth/passkey';
type Device = ReturnType<typeof softwareAuthenticator>;

async function register(person: Browser, device: Device): Promise<number> {
  const options = await person.get(`${base}/generate-register-options`);
  if (!options.ok) return options.status;
  const response = device.register((await options.json()) as never);
  return (await person.json(`${base}/verify-registration`, { response })).status;
}

async function signIn(person: Browser, device: Device): Promise<Response> {
  const options = await (await person.get(`${base}/generate-authenticate-options`)).json();
  const response = device.sign(options as never);
  return person.json(`${base}/verify-authentication`, { response });
}

describe('passkeys', () => {
  let database: Database;
  let platform: Platform;
  const app = () => accountsApp(platform);
  const byLink = async (person: Browser, email: string) => {
    await person.post('/sign-in', { email });
    const link = new URL(linkIn((await lastMail(platform)).body), origin);
    await person.post('/sign-in/link', { token: link.searchParams.get('token') ?? '' });
  };

  beforeAll(async () => {
    database = await testDatabase();
    platform = await accountsPlatform(database);
  });
  afterAll(() => database.close());

  it('signs a citizen in at assurance 2, without telling scripts the token', async () => {
    const device = softwareAuthenticator(origin);
    const first = browser(app());
    await byLink(first, 'hanako@example.jp');
    expect(await register(first, device)).toBe(200);
    const next = browser(app());
    const answer = await signIn(next, device);
    expect(await answer.json()).toEqual({ ok: true });
    expect(await next.who()).toMatchObject({
      kind: 'citizen',
      session: { method: 'passkey', assurance: 2 },
    });
    expect(await (await first.get('/account')).text()).toContain('2（ふたつの要素で確認）');
  });

  it('takes no answer twice', async () => {
    const device = softwareAuthenticator(origin);
    const owner = browser(app());
    await byLink(owner, 'jiro@example.jp');
    await register(owner, device);
    const person = browser(app());
    const options = await (await person.get(`${base}/generate-authenticate-options`)).json();
    const response = device.sign(options as never);
    const jar = new Map(person.jar);
    expect((await person.json(`${base}/verify-authentication`, { response })).status).toBe(200);
    const replay = browser(app());
    for (const [name, value] of jar) replay.jar.set(name, value);
    expect((await replay.json(`${base}/verify-authentication`, { response })).status).toBe(401);
    expect((await replay.who()).kind).toBe('visitor');
  });

  it('refuses a device that has not checked who holds it, to register and to sign in', async () => {
    const careless = softwareAuthenticator(origin, { userVerified: false });
    const person = browser(app());
    await byLink(person, 'taro@example.jp');
    expect(await register(person, careless)).toBe(400);
  });

  it('opens the desk with all permissions: a passkey is two factors', async () => {
    await addMember(platform, 'admin@example.jp', 'admin');
    const device = softwareAuthenticator(origin);
    const person = browser(app());
    await person.post('/staff/sign-in', { email: 'admin@example.jp', password });
    expect((await person.who()).permissions).toEqual([]);
    expect(await register(person, device)).toBe(200);
    const next = browser(app());
    await signIn(next, device);
    expect((await next.who()).permissions).toContain('accounts.invite');
  });

  it('does not let a stolen mail box become a passkey, and so the desk', async () => {
    await addMember(platform, 'mayor@example.jp', 'clerk');
    const thief = browser(app());
    await byLink(thief, 'mayor@example.jp');
    expect((await thief.who()).kind).toBe('citizen');
    expect(await register(thief, softwareAuthenticator(origin))).toBe(403);
  });

  it('registers nothing for a visitor', async () => {
    // A page that needs a session leads to the door.
    expect(await register(browser(app()), softwareAuthenticator(origin))).toBe(303);
  });

  it('reaches no other endpoint of better-auth', async () => {
    const person = browser(app());
    const paths = ['/auth/sign-in/email', '/auth/sign-up/email', '/auth/get-session', '/auth/ok'];
    for (const path of [...paths, '/auth/passkey/list-user-passkeys', '/auth/magic-link/verify']) {
      expect([path, (await person.get(path)).status]).toEqual([path, 404]);
      expect([path, (await person.json(path, {})).status]).toEqual([path, 404]);
    }
  });
});
