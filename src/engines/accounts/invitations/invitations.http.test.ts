import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff } from '#engines/organisation/contract.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { Platform } from '#platform/platform.ts';
import { invitationDays } from '../rules.ts';
import {
  accountsApp,
  accountsPlatform,
  addMember,
  type Browser,
  browser,
  code,
  lastMail,
  linkIn,
  origin,
  password,
} from '../testing.ts';
import { addCitizenUser } from '../users.ts';
import { inviteStaff } from './commands.ts';

const system = { kind: 'system', name: 'test' } as const;
const chosen = '新しい町の合言葉は、みんなで。';

describe('invitations of staff', () => {
  let database: Database;
  let platform: Platform;
  let admin: Browser;
  let now: Date | undefined;
  const app = () => accountsApp(platform);
  const accept = (path: string, secret = chosen, person = browser(app())) =>
    person.post(path, { password: secret, repeat: secret });

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now ?? new Date();
    platform = await accountsPlatform(database);
    await addMember(platform, 'admin@example.jp', 'admin');
    admin = browser(accountsApp(platform, { demo: true }));
    await admin.post('/staff/sign-in', { email: 'admin@example.jp', password });
  });
  afterAll(() => database.close());

  let number = 0;
  const invite = async (email: string) => {
    number += 1;
    const member = { employeeNumber: `E${number}`, name: '新人', roles: ['clerk'], posts: [] };
    const staffId = await database.inTown(code, (unit) => addStaff(unit, system, member));
    const answer = await admin.post('/staff/invitations', { email, staffId });
    expect(answer.status).toBe(303);
    return { staffId, path: linkIn((await lastMail(platform)).body) };
  };

  it('sets a password by a link that works once', async () => {
    const { path } = await invite('new@example.jp');
    expect((await accept(path, 'short')).status).toBe(422);
    expect((await accept(path)).headers.get('location')).toBe('/staff/sign-in?invited=1');
    const person = browser(app());
    await person.post('/staff/sign-in', { email: 'new@example.jp', password: chosen });
    expect((await person.who()).kind).toBe('staff');
    expect((await accept(path, `${chosen}!`)).status).toBe(404);
  });

  it('lets one of two in who open the link at the same time', async () => {
    const { path } = await invite('twins@example.jp');
    const answers = await Promise.all([accept(path), accept(path, `${chosen}!`)]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it('refuses a link with another signature', async () => {
    const { path } = await invite('signed@example.jp');
    const other = path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await browser(app()).get(other)).status).toBe(404);
    expect((await accept(other)).status).toBe(404);
  });

  it('refuses a link that is too old, withdrawn or replaced', async () => {
    const { path, staffId } = await invite('late@example.jp');
    now = new Date(Date.now() + (invitationDays * 24 + 1) * 3_600_000);
    expect((await accept(path)).status).toBe(404);
    now = undefined;
    await admin.post('/staff/invitations', { email: 'late@example.jp', staffId });
    const second = linkIn((await lastMail(platform)).body);
    expect((await accept(path)).status).toBe(404);
    const id = second.split('/').at(-1)?.split('.')[0] ?? '';
    await admin.post('/staff/invitations/revoke', { id });
    expect((await accept(second)).status).toBe(404);
  });

  it('does not open the account of somebody who is not signed in', async () => {
    await addCitizenUser(platform, { email: 'owned@example.jp', name: '持ち主', password });
    const { path } = await invite('owned@example.jp');
    expect((await accept(path)).status).toBe(409);
    const owner = browser(accountsApp(platform, { demo: true }));
    await owner.post('/sign-in/demo', { email: 'owned@example.jp', password });
    expect((await accept(path, chosen, owner)).status).toBe(303);
  });

  it('resets the password of a member who forgot it, and signs them out', async () => {
    const { staffId, email } = await addMember(platform, 'forgot@example.jp', 'clerk');
    const person = browser(app());
    await person.post('/staff/sign-in', { email, password });
    await admin.post('/staff/invitations', { email, staffId });
    await accept(linkIn((await lastMail(platform)).body));
    expect((await person.who()).kind).toBe('visitor');
    const answer = await browser(app()).post('/staff/sign-in', { email, password: chosen });
    expect(answer.status).toBe(303);
  });

  it('stops somebody’s access at once', async () => {
    const { staffId, email } = await addMember(platform, 'lost@example.jp', 'clerk');
    const person = browser(app());
    await person.post('/staff/sign-in', { email, password });
    await admin.post('/staff/invitations/access', { id: staffId });
    expect((await person.who()).kind).toBe('visitor');
  });

  it('is for those who may', async () => {
    await addMember(platform, 'clerk@example.jp', 'clerk');
    const clerk = browser(app());
    await clerk.post('/staff/sign-in', { email: 'clerk@example.jp', password });
    for (const act of ['', '/revoke', '/access']) {
      expect([act, (await clerk.post(`/staff/invitations${act}`)).status]).toEqual([act, 403]);
    }
    expect((await clerk.get('/staff/invitations')).status).toBe(403);
    const door = (await browser(app()).get('/staff/invitations')).headers.get('location');
    expect(door).toMatch(/^\/staff\/sign-in/);
  });

  it('gives the command line a link', async () => {
    const input = { email: 'first@example.jp', name: '最初の人', role: 'admin' };
    const link = await inviteStaff(platform, code, system, input);
    expect(link.startsWith(`${origin}/staff/invitation/`)).toBe(true);
    expect((await accept(link.slice(origin.length))).status).toBe(303);
  });
});
