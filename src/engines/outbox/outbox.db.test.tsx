import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { staffRoutes } from './staff.routes.tsx';

const suzaka = '202070';
const obuse = '205419';
const secretLink = 'https://town.example/sign-in?token=k3y';
const origin = {
  origin: 'http://town.example',
  'content-type': 'application/x-www-form-urlencoded',
};

let database: Database;
let platform: Platform;
let app: ReturnType<typeof testApp>;
let paper = false;
const printed: string[] = [];

const print: Job<{ letterId: string; note: string }> = {
  name: 'letters.print',
  retryLimit: 0,
  run: async (_platform, { letterId }) => {
    if (!paper) throw new Error('no paper');
    printed.push(letterId);
  },
};

/** A mail server that refuses or takes everything, as the test wants. */
const mail = { connected: true, refuses: true };

beforeAll(async () => {
  database = await testDatabase();
  const queue = await createQueue(database);
  await queue.register([...mailJobs, print], []);
  platform = {
    ...testPlatform(database),
    queue,
    mail: {
      get connected() {
        return mail.connected;
      },
      post: async () => undefined,
      send: async () =>
        mail.refuses ? { kind: 'refused', reason: '550 no such mailbox' } : { kind: 'sent' },
    },
  };
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const permissions = new Set((c.req.header('x-may') ?? '').split(' '));
    const person = { userId: newId(), staffId: newId(), name: '見本 守', departmentIds: [] };
    const actor: StaffActor = { kind: 'staff', ...person, permissions };
    if (c.req.header('x-may')) c.set('actor', actor);
    await next();
  });
  routes.route('/staff', staffRoutes);
  app = testApp(platform, routes);
});
afterAll(() => database.close());

const get = async (path: string, may = 'outbox.read jobs.manage', host = 'town.example') => {
  const response = await app.request(`http://${host}${path}`, { headers: { 'x-may': may } });
  return { status: response.status, html: await response.text() };
};
const post = (path: string, may = 'jobs.manage') =>
  app.request(`http://town.example${path}`, {
    method: 'POST',
    headers: { ...origin, 'x-may': may },
  });
const write = (town: string, subject: string) =>
  database.inTown(town, (unit) =>
    postMessage(unit, {
      channel: 'mail',
      recipient: 'hanako@example.jp',
      subject,
      body: secretLink,
    }),
  );
const audited = async (action: string): Promise<number> => {
  const { rows } = await database.pool.query('SELECT 1 FROM audit_entries WHERE action = $1', [
    action,
  ]);
  return rows.length;
};

describe('the outbox', () => {
  it('can be read while no server is set; who reads is noted', async () => {
    mail.connected = false;
    const id = await write(suzaka, '受付のお知らせ');
    await platform.queue.drain(platform);
    const list = await get('/staff/outbox?status=waiting');
    expect(list.html).toContain('メールサーバーが設定されていません');
    expect(list.html).toContain('受付のお知らせ');
    expect(list.html).not.toContain('token=k3y');
    const { html } = await get(`/staff/outbox/${id}`);
    expect(html).toContain('token=k3y');
    expect(await audited('outbox.read')).toBe(2);
  });

  it('is closed to others, and another town finds nothing', async () => {
    const id = await write(suzaka, '秘密');
    expect((await get('/staff/outbox', 'plan.record')).status).toBe(403);
    expect((await get('/staff/jobs', 'outbox.read')).status).toBe(403);
    expect((await post(`/staff/outbox/${id}/resend`, 'outbox.read')).status).toBe(403);
    const host = `${obuse}.example`;
    expect((await get(`/staff/outbox/${id}`, 'outbox.read', host)).status).toBe(404);
    expect((await get('/staff/outbox', 'outbox.read', host)).html).not.toContain('秘密');
    expect((await get('/staff/outbox/nonsense')).status).toBe(404);
  });

  it('lists a refused message with its reason, sends it again, then hides its text', async () => {
    Object.assign(mail, { connected: true, refuses: true });
    const id = await write(suzaka, '宛先のない手紙');
    await platform.queue.drain(platform);
    expect((await get('/staff/jobs')).html).toContain('550 no such mailbox');
    mail.refuses = false;
    const answer = await post(`/staff/outbox/${id}/resend`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/staff/jobs?done=message',
    ]);
    await platform.queue.drain(platform);
    const { html } = await get(`/staff/outbox/${id}`);
    expect(html).toContain('送信済み');
    expect(html).not.toContain('token=k3y');
    expect(await audited('outbox.resent')).toBe(1);
    expect((await post(`/staff/outbox/${id}/resend`)).status).toBe(404);
  });

  it('pages through many', async () => {
    await database.pool.query(`INSERT INTO jobs_outbox
      (town, id, channel, recipient, subject, body, status, created_at, next_try_at)
      SELECT '${suzaka}', gen_random_uuid(), 'mail', 'a', 'many', 'b', 'sending', now(), now()
        FROM generate_series(1, 120)`);
    const { html } = await get('/staff/outbox?status=sending&page=3');
    expect(html.match(/>many</g)).toHaveLength(20);
    expect(html).toContain('href="/staff/outbox?status=sending&amp;page=2"');
  });
});

describe('failed jobs', () => {
  it('are listed with ids and reason but no other payload, and run again', async () => {
    const letterId = newId();
    await database.inTown(suzaka, (unit) =>
      unit.enqueue('letters.print', { letterId, note: '花子さんへ' }),
    );
    await platform.queue.drain(platform);
    const { html } = await get('/staff/jobs');
    expect(html).toContain('letters.print');
    expect(html).toContain('no paper');
    expect(html).toContain(letterId);
    expect(html).not.toContain('花子さん');
    const [, id] = /\/staff\/jobs\/([0-9a-f-]{36})\/retry/.exec(html) ?? [];
    paper = true;
    expect((await post(`/staff/jobs/${id}/retry`)).status).toBe(303);
    await platform.queue.drain(platform);
    expect(printed).toEqual([letterId]);
    expect(await audited('jobs.retried')).toBe(1);
    expect((await get('/staff/jobs')).html).not.toContain('letters.print');
  });

  it('of another town are neither seen nor run; those of the clock are seen without a reason', async () => {
    paper = false;
    await database.inTown(obuse, (unit) => unit.enqueue('letters.print', { letterId: newId() }));
    await platform.queue.drain(platform);
    expect((await get('/staff/jobs')).html).not.toContain('letters.print');
    const { rows } = await database.pool.query(`SELECT id FROM pgboss.job WHERE state = 'failed'`);
    expect(rows).toHaveLength(1);
    expect((await post(`/staff/jobs/${rows[0].id}/retry`)).status).toBe(404);
    await database.pool.query(
      `UPDATE pgboss.job SET data = '{}', output = '{"message": "of another town"}'
        WHERE state = 'failed'`,
    );
    const { html } = await get('/staff/jobs');
    expect(html).toContain('letters.print');
    expect(html).not.toContain('of another town');
  });
});
