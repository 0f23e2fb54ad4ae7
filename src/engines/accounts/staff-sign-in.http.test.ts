import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { sessionCookie } from './auth.ts';
import { lockOut } from './rules.ts';
import {
  accountsApp,
  accountsPlatform,
  addMember,
  browser,
  password,
  setUpApp,
} from './testing.ts';
import { addCitizenUser } from './users.ts';

describe('sign-in of staff', () => {
  let database: Database;
  let platform: Platform;
  let now: Date | undefined;
  const app = () => accountsApp(platform);
  const door = '/staff/sign-in';

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now ?? new Date();
    platform = await accountsPlatform(database);
    await addMember(platform, 'clerk@example.jp', 'clerk');
    await addMember(platform, 'admin@example.jp', 'admin');
    await addCitizenUser(platform, { email: 'hanako@example.jp', name: '花子', password });
  });
  afterAll(() => database.close());

  it('asks the database nothing about a visitor without the cookie', async () => {
    const { connect } = database.pool;
    database.pool.connect = () => {
      throw new Error('the database was asked');
    };
    const answer = await browser(app()).who();
    database.pool.connect = connect;
    expect(answer).toEqual({ kind: 'visitor', permissions: [], session: null });
  });

  it('takes a forged cookie for nothing', async () => {
    const person = browser(app());
    person.jar.set(sessionCookie, 'abc.def');
    expect((await person.who()).kind).toBe('visitor');
  });

  it('opens the desk by password, with a cookie that scripts and other sites cannot use', async () => {
    const person = browser(app());
    const form = { email: 'Clerk@Example.jp', password, return: '/staff/plan?x=1' };
    const answer = await person.post(door, form);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/plan?x=1']);
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await person.who()).toMatchObject({
      kind: 'staff',
      session: { assurance: 1, method: 'password', awaitsSecondFactor: false },
    });
  });

  it('marks the cookie Secure where the town is served by https', async () => {
    const secure = {
      ...platform,
      settings: { ...platform.settings, publicUrl: 'https://a.example' },
    };
    const answer = await browser(accountsApp(secure)).post(door, {
      email: 'clerk@example.jp',
      password,
    });
    expect(answer.headers.getSetCookie().join()).toContain('; Secure');
  });

  it.each([
    ['//evil.example', '/staff'],
    ['/\\evil.example', '/staff'],
    ['/.//evil.example', '/evil.example'],
    ['https://evil.example', '/staff'],
    ['/%09/evil.example', '/%09/evil.example'],
    ['/\t/evil.example', '/staff'],
    ['javascript:alert(1)', '/staff'],
    ['/staff/plan', '/staff/plan'],
  ])('after signing in, %j leads to %s', async (wish, path) => {
    const form = { email: 'clerk@example.jp', password, return: wish };
    const answer = await browser(app()).post(door, form);
    expect(answer.headers.get('location')).toBe(path);
  });

  it('says the same to a wrong password, an unknown address and a citizen', async () => {
    const answers = await Promise.all(
      [
        { email: 'admin@example.jp', password: 'wrong password 1' },
        { email: 'nobody@example.jp', password: 'wrong password 1' },
        { email: 'hanako@example.jp', password },
      ].map(async (form) => {
        const person = browser(app());
        const answer = await person.post(door, form);
        const body = (await answer.text()).replaceAll(form.email, 'ADDRESS');
        return { status: answer.status, body, jar: [...person.jar.keys()] };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 422, jar: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('locks known and unknown addresses alike, the right password included, for 15 minutes', async () => {
    await addMember(platform, 'locked@example.jp', 'clerk');
    const outcomes = [];
    for (const email of ['locked@example.jp', 'nobody2@example.jp']) {
      const person = browser(app());
      for (let i = 0; i < lockOut.failures; i++) {
        await person.post(door, { email, password: `wrong password ${i}` });
      }
      const answer = await person.post(door, { email, password });
      outcomes.push([answer.status, (await answer.text()).replaceAll(email, 'ADDRESS')]);
    }
    expect(outcomes[0]?.[0]).toBe(422);
    expect(outcomes[1]).toEqual(outcomes[0]);
    now = new Date(Date.now() + (lockOut.seconds + 1) * 1000);
    const later = await browser(app()).post(door, { email: 'locked@example.jp', password });
    now = undefined;
    expect(later.status).toBe(303);
  });

  it('lets guesses made at the same time pass no more often than one after the other', async () => {
    await addMember(platform, 'raced@example.jp', 'clerk');
    const guess = (i: number) => {
      const last = i === lockOut.failures + 4;
      const form = { email: 'raced@example.jp', password: last ? password : `wrong password ${i}` };
      return browser(app()).post(door, form);
    };
    for (let i = 0; i < lockOut.failures - 1; i++) await guess(i);
    await Promise.all([...Array(6).keys()].map((i) => guess(lockOut.failures - 1 + i)));
    const after = await browser(app()).post(door, { email: 'raced@example.jp', password });
    expect(after.status).toBe(422);
  });

  it('gives a role that administers no permission before a second factor', async () => {
    const person = browser(app());
    const answer = await person.post(door, { email: 'admin@example.jp', password });
    expect(answer.headers.get('location')).toBe('/staff/account');
    expect(await person.who()).toMatchObject({
      kind: 'staff',
      permissions: [],
      session: { awaitsSecondFactor: true },
    });
    expect((await person.get('/staff/invitations')).status).toBe(403);
  });

  it('waives the second factor in a demo town, and says so', async () => {
    const person = browser(accountsApp(platform, { demo: true }));
    expect(await (await person.get(door)).text()).toContain('二段階認証を省略');
    await person.post(door, { email: 'admin@example.jp', password });
    expect((await person.who()).permissions).toContain('accounts.invite');
  });

  it('takes a code once, then asks for it at the door', async () => {
    const { email } = await addMember(platform, 'chief@example.jp', 'admin');
    const person = browser(app());
    await person.post(door, { email, password });
    const phone = await setUpApp(person);
    const wrong = await person.post('/staff/account/second-factor/confirm', { code: '000000' });
    expect(wrong.status).toBe(422);
    await person.post('/staff/account/second-factor/confirm', { code: phone.at(0) });
    expect(await person.who()).toMatchObject({ session: { assurance: 2, method: 'totp' } });
    expect((await person.who()).permissions).toContain('accounts.invite');

    const next = browser(app());
    const step = await next.post(door, { email, password, return: '/staff/plan' });
    expect(step.headers.get('location')).toBe('/staff/sign-in/code?return=%2Fstaff%2Fplan');
    expect((await next.who()).kind).toBe('visitor');
    const replayed = await next.post('/staff/sign-in/code', { code: phone.at(0) });
    expect([replayed.status, (await next.who()).kind]).toEqual([422, 'visitor']);

    const third = browser(app());
    await third.post(door, { email, password });
    const entered = await third.post('/staff/sign-in/code', {
      code: phone.at(1).replace(/(\d{3})/, '$1 '),
      return: '/staff/plan',
    });
    expect(entered.headers.get('location')).toBe('/staff/plan');
    expect(await third.who()).toMatchObject({ session: { assurance: 2, method: 'totp' } });

    const backup = phone.backupCodes[0] ?? '';
    for (const [tries, kind] of [
      ['first', 'staff'],
      ['second', 'visitor'],
    ]) {
      const lost = browser(app());
      await lost.post(door, { email, password });
      await lost.post('/staff/sign-in/code', { code: backup });
      expect([tries, (await lost.who()).kind]).toEqual([tries, kind]);
    }
  });

  it('ends a session at once, from another device', async () => {
    const here = browser(app());
    const there = browser(app());
    for (const person of [here, there]) {
      await person.post(door, { email: 'clerk@example.jp', password });
    }
    expect((await there.who()).kind).toBe('staff');
    await here.post('/staff/account/sessions/end-others');
    expect([(await here.who()).kind, (await there.who()).kind]).toEqual(['staff', 'visitor']);
  });

  it('ends the session in the database when signing out', async () => {
    const person = browser(app());
    await person.post(door, { email: 'clerk@example.jp', password });
    const kept = person.jar.get(sessionCookie) ?? '';
    await person.post('/staff/sign-out');
    expect(person.jar.has(sessionCookie)).toBe(false);
    person.jar.set(sessionCookie, kept);
    expect((await person.who()).kind).toBe('visitor');
  });

  it('leaves the sessions of others alone', async () => {
    const mine = browser(app());
    const other = browser(app());
    await mine.post(door, { email: 'clerk@example.jp', password });
    await other.post(door, { email: 'admin@example.jp', password });
    const { session } = (await other.who()) as unknown as { session: { id: string } };
    await mine.post('/staff/account/sessions/end', { id: session.id });
    expect((await other.who()).kind).toBe('staff');
  });
});
