import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTown } from '#engines/organisation/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testTown } from '#platform/http/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { inviteStaff } from './invitations/commands.ts';
import { clientKey } from './oidc/client-key.ts';
import { passIssuer, startIssuer } from './oidc/testing.ts';
import { softwareAuthenticator } from './passkey.testing.ts';
import { permissions } from './policy.ts';
import {
  accountsPlatform,
  addMember,
  type Browser,
  browser,
  code,
  employ,
  lastMail,
  linkIn,
  password,
  townsApp,
} from './testing.ts';

const obuse = '205419';
const suzaka = { ...testTown(code), demo: false, hosts: ['suzaka.example'] };
const neighbour = {
  ...testTown(obuse),
  demo: false,
  hosts: ['obuse.example', 'www.obuse.example'],
};
const here = 'http://suzaka.example:3999';
const there = 'http://obuse.example:3999';
const www = 'http://www.obuse.example:3999';
const system = { kind: 'system', name: 'test' } as const;

describe('two towns on two hosts', () => {
  let database: Database;
  let platform: Platform;
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-towns-'));
  const at = (home: string) => browser(townsApp(platform, [suzaka, neighbour]), home);

  beforeAll(async () => {
    database = await testDatabase();
    platform = await accountsPlatform(database, { TOMONI_DATA: folder });
    await addTestTowns(database, [obuse], permissions);
    for (const town of [suzaka, neighbour]) await addTown(database, town, permissions);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const byLink = async (person: Browser, town: string, home: string, email: string) => {
    await person.post('/sign-in', { email });
    const path = linkIn((await lastMail(platform, town)).body, home);
    const token = new URL(path, home).searchParams.get('token') ?? '';
    await person.post('/sign-in/link', { token });
  };
  /** The browser's cookie jar carried to another host, as a thief might. */
  const carried = (from: Browser, home: string) => {
    const person = at(home);
    for (const [name, value] of from.jar) person.jar.set(name, value);
    return person;
  };

  it.each([
    [here, code],
    [there, obuse],
  ])('sends links to %s, each to its own', async (home, town) => {
    const person = at(home);
    await byLink(person, town, home, 'hanako@example.jp');
    expect((await person.who()).kind).toBe('citizen');
  });

  it.each([
    [here, code],
    [there, obuse],
  ])('invites the staff of %s to its own desk', async (home, town) => {
    const input = { email: `first@${town}.example`, name: '最初の人', role: 'admin' };
    const link = await inviteStaff(platform, town, system, input);
    expect(link.startsWith(`${home}/staff/invitation/`)).toBe(true);
    expect((await at(home).get(link.slice(home.length))).status).toBe(200);
    expect((await at(home === here ? there : here).get(link.slice(home.length))).status).toBe(404);
  });

  it('binds a passkey to the host of its town', async () => {
    const owner = at(there);
    await byLink(owner, obuse, there, 'jiro@example.jp');
    const ask = async (person: Browser, act: string) =>
      (await (await person.get(`/auth/passkey/generate-${act}-options`)).json()) as never;
    const options = await ask(owner, 'register');
    expect(options).toMatchObject({ rp: { id: 'obuse.example' } });
    const device = softwareAuthenticator(there);
    const verify = (person: Browser, act: string, response: object) =>
      person.json(`/auth/passkey/verify-${act}`, { response });
    expect((await verify(owner, 'registration', device.register(options))).status).toBe(200);

    const next = at(there);
    const signed = device.sign(await ask(next, 'authenticate'));
    expect((await verify(next, 'authentication', signed)).status).toBe(200);
    const elsewhere = at(here);
    const relayed = device.sign(await ask(elsewhere, 'authenticate'));
    expect((await verify(elsewhere, 'authentication', relayed)).status).toBe(401);
  });

  it('has the issuer lead back to the town that was left', async () => {
    const { publicJwk } = await clientKey(platform.settings);
    const redirectUri = `${there}/sign-in/oidc/callback`;
    const options = { clientId: 'obuse', clientKey: publicJwk, redirectUri };
    const { issuer, close } = await startIssuer(options);
    const settings = { ...platform.settings, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'obuse' };
    const person = browser(townsApp({ ...platform, settings }, [suzaka, neighbour]), there);
    const start = (await person.get('/sign-in/oidc/start')).headers.get('location') ?? '';
    const back = await passIssuer(start, there);
    expect((await person.get(back.pathname + back.search)).status).toBe(303);
    expect((await person.who()).kind).toBe('citizen');
    await close();
  });

  it('opens the desk of one town only to its own staff', async () => {
    await addMember(platform, 'clerk@example.jp', 'clerk');
    const clerk = at(here);
    await clerk.post('/staff/sign-in', { email: 'clerk@example.jp', password });
    expect((await clerk.who()).kind).toBe('staff');
    const abroad = carried(clerk, there);
    expect((await abroad.who()).kind).toBe('citizen');
    const door = (await abroad.get('/staff/account')).headers.get('location');
    expect(door).toMatch(/^\/staff\/sign-in/);
    const tries = { email: 'clerk@example.jp', password };
    expect((await at(there).post('/staff/sign-in', tries)).status).toBe(422);
  });

  it('gives who works in both towns the permissions of each', async () => {
    const both = await addMember(platform, 'both@example.jp', 'clerk');
    await employ(platform, obuse, { ...both, role: 'admin' });
    const person = at(here);
    await person.post('/staff/sign-in', { email: both.email, password });
    expect(await person.who()).toMatchObject({
      kind: 'staff',
      session: { awaitsSecondFactor: false },
    });
    const abroad = await carried(person, there).who();
    expect(abroad).toMatchObject({
      ...{ kind: 'staff', permissions: [] },
      session: { awaitsSecondFactor: true },
    });
  });

  it.each([
    ['of its own pages', there, there, 303],
    ['of another host of its own', www, www, 303],
    ['of its own pages, through a proxy that asks by another name', there, www, 303],
    ['of the other town', here, there, 403],
    ['of the address of the installation', 'http://127.0.0.1:3999', there, 403],
  ])('answers a form %s (%s to %s) with %i', async (_case, origin, asked, status) => {
    const app = townsApp(platform, [suzaka, neighbour]);
    const init = { method: 'POST', headers: { origin, cookie: 'a=b' } };
    expect((await app.request(`${asked}/sign-out`, init)).status).toBe(status);
  });
});
