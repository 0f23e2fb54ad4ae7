import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import type { Settings } from '#platform/settings.ts';
import { createAccounts } from '../accounts.ts';
import {
  accountsApp,
  accountsPlatform,
  type Browser,
  browser,
  lastMail,
  linkIn,
  origin,
} from '../testing.ts';
import { clientKey } from './client-key.ts';
import { findVerifiedPerson } from './commands.ts';
import { type IssuerOptions, passIssuer, startIssuer } from './testing.ts';

const clientId = 'suzaka';
const callback = '/sign-in/oidc/callback';

describe('sign-in through OpenID Connect', () => {
  let database: Database;
  let base: Platform;
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-oidc-'));
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    base = await accountsPlatform(database, { TOMONI_DATA: folder });
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  async function town(options: Partial<IssuerOptions> = {}, rules: Partial<Settings> = {}) {
    const { publicJwk } = await clientKey(base.settings);
    const redirectUri = origin + callback;
    const server = await startIssuer({ clientId, clientKey: publicJwk, redirectUri, ...options });
    closing.push(server.close);
    const settings = {
      ...{ ...base.settings, OIDC_ISSUER: server.issuer, OIDC_CLIENT_ID: clientId },
      ...{ OIDC_ACR_VALUES: 'aal3 crl', ...rules },
    };
    const platform = { ...base, settings };
    return { ...server, platform, app: accountsApp(platform) };
  }

  const begin = async (person: Browser, query = ''): Promise<URL> => {
    const answer = await person.get(`/sign-in/oidc/start${query}`);
    expect(answer.status).toBe(302);
    return new URL(answer.headers.get('location') ?? '');
  };
  const pathOf = (url: URL) => url.pathname + url.search;
  const refusedWith = async (person: Browser, answer: Response) => {
    expect((await person.who()).kind).toBe('visitor');
    return [answer.status, /本人確認を完了できませんでした/.test(await answer.text())];
  };

  it('says on the page when no issuer is set', async () => {
    const page = await (await browser(accountsApp(base)).get('/sign-in')).text();
    expect(page).toContain('まだ利用できません');
  });

  it('asks as the rules say: code, S256, state and nonce without a semicolon', async () => {
    const { app } = await town();
    const { searchParams } = await begin(browser(app));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid name address birthdate',
      client_id: clientId,
      redirect_uri: origin + callback,
      code_challenge_method: 'S256',
      acr_values: 'aal3 crl',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{20,255}$/),
      nonce: expect.stringMatching(/^[\w-]{20,255}$/),
    });
  });

  it('signs a citizen in at assurance 3, and knows them again by the pseudonym', async () => {
    const { app, platform } = await town();
    const person = browser(app);
    const back = await passIssuer((await begin(person, '?return=/plan')).href, origin);
    const answer = await person.get(pathOf(back));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/plan']);
    const first = await person.who();
    expect(first).toMatchObject({
      kind: 'citizen',
      session: { assurance: 3, method: 'oidc', name: '須坂 花子' },
    });
    const { userId } = first.session as unknown as { userId: string };
    expect(await findVerifiedPerson(createAccounts(platform), userId)).toEqual({
      name: '須坂 花子',
      birthdate: '1985-03-15',
      address: '須坂市',
    });
    const again = browser(app);
    await again.get(pathOf(await passIssuer((await begin(again)).href, origin)));
    expect(await again.who()).toMatchObject({ session: { userId } });
  });

  it.each([
    ['the level that was asked for', 'aal3', {}, 3],
    ['a lower level', 'aal1', {}, 1],
    ['no level', undefined, {}, 1],
    ['a level that nobody asked for', 'aal3', { OIDC_ACR_VALUES: undefined }, 1],
    ['no level, where the issuer knows the card only', undefined, { OIDC_TRUSTED: true }, 3],
  ])('takes the word of the issuer: %s', async (_case, acr, rules, assurance) => {
    const { app, card, platform } = await town({}, rules);
    Object.assign(card, { id: 'goro', acr });
    const person = browser(app);
    await person.get(pathOf(await passIssuer((await begin(person)).href, origin)));
    const { session } = await person.who();
    expect(session).toMatchObject({ method: 'oidc', assurance });
    const { userId } = session as unknown as { userId: string };
    const known = await findVerifiedPerson(createAccounts(platform), userId);
    expect(known?.birthdate).toBe(assurance === 3 ? '2001-04-01' : undefined);
  });

  it('keeps what the card proved when the issuer is less sure the next time', async () => {
    const { app, card, platform } = await town();
    const visit = async () => {
      const person = browser(app);
      await person.get(pathOf(await passIssuer((await begin(person)).href, origin)));
      return (await person.who()).session as unknown as { userId: string; assurance: number };
    };
    Object.assign(card, { id: 'goro', acr: 'aal3' });
    const first = await visit();
    Object.assign(card, { acr: 'aal1' });
    const second = await visit();
    expect(second).toMatchObject({ userId: first.userId, assurance: 1 });
    const known = await findVerifiedPerson(createAccounts(platform), first.userId);
    expect(known?.birthdate).toBe('2001-04-01');
  });

  it('keeps different people apart', async () => {
    const { app, card } = await town();
    const ids = [];
    for (const who of ['hanako', 'taro']) {
      card.id = who;
      const person = browser(app);
      await person.get(pathOf(await passIssuer((await begin(person)).href, origin)));
      const { session } = await person.who();
      ids.push((session as unknown as { userId: string }).userId);
    }
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('ties the card to the account of who is signed in, and to no second one', async () => {
    const { app, card, platform } = await town();
    card.id = 'jiro';
    const byLink = async (email: string) => {
      const person = browser(app);
      await person.post('/sign-in', { email });
      const { searchParams } = new URL(linkIn((await lastMail(platform)).body), origin);
      await person.post('/sign-in/link', { token: searchParams.get('token') ?? '' });
      return person;
    };
    const userOf = async (person: Browser) =>
      ((await person.who()).session as unknown as { userId: string }).userId;
    const tie = async (person: Browser) =>
      person.get(pathOf(await passIssuer((await begin(person, '?link=1')).href, origin)));
    const first = await byLink('jiro@example.jp');
    const userId = await userOf(first);
    expect((await tie(first)).status).toBe(303);
    expect(await first.who()).toMatchObject({ session: { userId, assurance: 3 } });

    const second = await byLink('saburo@example.jp');
    expect((await tie(second)).status).toBe(409);
    expect(await second.who()).toMatchObject({ session: { assurance: 1 } });

    const mailBox = await byLink('jiro@example.jp');
    expect((await mailBox.get('/sign-in/oidc/start?link=1')).status).toBe(403);
  });

  it('refuses an id_token for another nonce', async () => {
    const { app } = await town();
    const person = browser(app);
    const url = await begin(person);
    url.searchParams.set('nonce', 'the-nonce-of-somebody-else');
    const answer = await person.get(pathOf(await passIssuer(url.href, origin)));
    expect(await refusedWith(person, answer)).toEqual([422, true]);
  });

  it('refuses a state that it did not give', async () => {
    const { app } = await town();
    const person = browser(app);
    const back = await passIssuer((await begin(person)).href, origin);
    back.searchParams.set('state', 'x'.repeat(43));
    expect(await refusedWith(person, await person.get(pathOf(back)))).toEqual([422, true]);
  });

  it('refuses to be led into a session that another browser began', async () => {
    const { app } = await town();
    const back = await passIssuer((await begin(browser(app))).href, origin);
    const victim = browser(app);
    await begin(victim);
    expect(await refusedWith(victim, await victim.get(pathOf(back)))).toEqual([422, true]);
  });

  it('takes an answer once, and a code once', async () => {
    const { app } = await town();
    const person = browser(app);
    const url = await begin(person);
    const jar = new Map(person.jar);
    const back = await passIssuer(url.href, origin);
    expect((await person.get(pathOf(back))).status).toBe(303);

    const replay = browser(app);
    for (const [name, value] of jar) replay.jar.set(name, value);
    expect(await refusedWith(replay, await replay.get(pathOf(back)))).toEqual([422, true]);

    const thief = browser(app);
    const own = await begin(thief);
    back.searchParams.set('state', own.searchParams.get('state') ?? '');
    expect(await refusedWith(thief, await thief.get(pathOf(back)))).toEqual([422, true]);
  });

  it('refuses an id_token that is not signed with ES256', async () => {
    const { app } = await town({ idTokenAlg: 'RS256' });
    const person = browser(app);
    const back = await passIssuer((await begin(person)).href, origin);
    expect(await refusedWith(person, await person.get(pathOf(back)))).toEqual([422, true]);
  });

  it('reads the signature: keys that the issuer does not publish prove nothing', async () => {
    const { app } = await town({ foreignKeys: true });
    const person = browser(app);
    const back = await passIssuer((await begin(person)).href, origin);
    expect(await refusedWith(person, await person.get(pathOf(back)))).toEqual([422, true]);
  });

  it('tells a person who cancelled that nothing happened', async () => {
    const { app, card } = await town();
    card.id = undefined;
    const person = browser(app);
    const back = await passIssuer((await begin(person)).href, origin);
    expect(await (await person.get(pathOf(back))).text()).toContain('取り消されました');
  });

  it('says so when the issuer is away, and offers the other ways', async () => {
    const { app, close } = await town();
    await close();
    const answer = await browser(app).get('/sign-in/oidc/start');
    expect([answer.status, /接続できません/.test(await answer.text())]).toEqual([503, true]);
  });

  it('keeps its key to itself and publishes the other half', async () => {
    const { app } = await town();
    const { keys } = (await (await app.request('/sign-in/oidc/jwks.json')).json()) as {
      keys: object[];
    };
    expect(keys).toEqual([expect.objectContaining({ kty: 'EC', crv: 'P-256', alg: 'ES256' })]);
    expect(keys[0]).not.toHaveProperty('d');
    expect(statSync(join(folder, 'oidc-client-key.json')).mode & 0o077).toBe(0);
  });
});
