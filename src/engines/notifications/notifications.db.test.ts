import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addCitizenUser } from '#engines/accounts/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import type { Platform } from '#platform/platform.ts';
import { readBounce } from './bounce-report.ts';
import { notify, recordBounce } from './commands.ts';
import { sendDigests } from './deliver.ts';
import { jobs } from './jobs.ts';
import { registerNotificationKinds } from './kinds.ts';
import { publicRoutes } from './public.routes.tsx';
import { findLineLink, findPreferences, listDeliveries, listNotices } from './queries.ts';
import { untilChosen } from './rules.ts';
import { bounces, deliveries, lineLinks, notices, preferences } from './schema.ts';

const town = '202070';
const other = '205419';
const noon = new Date('2026-11-23T12:00:00+09:00');
const night = new Date('2026-11-23T23:00:00+09:00');
const lineSecret = 'channel secret';
const kind = 'procedures.application';
const notice = {
  kind,
  title: { ja: '申請を受け付けました', en: 'We received your application' },
  body: { ja: '受付番号をご確認ください。', en: 'Please note the receipt number.' },
  href: '/applications/7K3M',
};

let database: Database;
let platform: Platform;
let app: ReturnType<typeof testApp>;
let userId: string;
let now = noon;
let actor: Actor = { kind: 'visitor' };

/** The part of LINE's Messaging API that we use, with its answers. */
const line = {
  server: undefined as Server | undefined,
  status: 200,
  calls: [] as { path: string; retryKey?: string; body: { to?: string; replyToken?: string } }[],
};

async function answer(request: IncomingMessage): Promise<number> {
  let body = '';
  for await (const chunk of request) body += chunk;
  if (request.headers.authorization !== 'Bearer channel token') return 401;
  const retryKey = request.headers['x-line-retry-key'] as string | undefined;
  line.calls.push({ path: request.url ?? '', retryKey, body: JSON.parse(body) });
  return line.status;
}

async function startLine(): Promise<string> {
  const server = createServer((request, response) => {
    answer(request).then((status) => response.writeHead(status).end('{"message":"x"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  line.server = server;
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => now;
  await addTestTowns(database, [town, other], []);
  registerNotificationKinds([
    { kind, label: { ja: '申請の状況', en: 'Applications' }, for: 'citizens' },
    {
      kind: 'emergency.alert',
      label: { ja: '緊急', en: 'Emergency' },
      for: 'citizens',
      urgent: true,
    },
  ]);
  const queue = await createQueue(database);
  await queue.register([...mailJobs, ...jobs], []);
  platform = {
    ...testPlatform(database, {
      LINE_API_URL: await startLine(),
      LINE_CHANNEL_TOKEN: 'channel token',
      LINE_CHANNEL_SECRET: lineSecret,
      MAIL_BOUNCE_TOKEN: 'a token of the mail server',
    }),
    queue,
    mail: { connected: false, post: async () => undefined, send: async () => ({ kind: 'sent' }) },
  };
  userId = await addCitizenUser(platform, {
    email: 'hanako@example.jp',
    name: '見本 花子',
    password: 'まちを ともに つくる 2026',
  });
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', actor);
    await next();
  });
  routes.route('/', publicRoutes);
  app = testApp(platform, routes);
});
afterAll(async () => {
  line.server?.close();
  await database.close();
});
beforeEach(async () => {
  now = noon;
  line.status = 200;
  line.calls.length = 0;
  actor = { kind: 'citizen', userId, name: '見本 花子' };
  await database.acrossTowns(async (db) => {
    for (const table of [deliveries, notices, preferences, bounces, lineLinks, outbox]) {
      await db.delete(table);
    }
  });
});

const tell = async (to: Parameters<typeof notify>[1]['to'] = { userId }, kindName = kind) => {
  await database.inTown(town, (unit) => notify(unit, { ...notice, kind: kindName, to }));
  await platform.queue.drain(platform);
};
const messages = () => database.inTown(town, ({ db }) => db.select().from(outbox));
const outcomes = async () => {
  const { rows } = await database.inTown(town, (unit) => listDeliveries(unit, 'all', 1));
  return rows.map(({ channel, skipped, messageId }) => [channel, skipped ?? Boolean(messageId)]);
};
const post = (path: string, form: Record<string, string> = {}, headers = {}) =>
  app.request(`http://town.example${path}`, {
    method: 'POST',
    headers: {
      origin: 'http://town.example',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(form).toString(),
  });
const chosen = {
  mail: 'at-once',
  line: 'at-once',
  language: 'ja',
  quietFrom: '21',
  quietTo: '8',
  kinds: kind,
};

describe('a notice', () => {
  it('stands in the list and goes by mail, with a link that ends its kind', async () => {
    await tell();
    const [mail] = await messages();
    expect(mail).toMatchObject({
      channel: 'mail',
      recipient: 'hanako@example.jp',
      subject: expect.stringContaining('申請を受け付けました'),
      body: expect.stringContaining('http://town.example/applications/7K3M'),
      unsubscribe: expect.stringMatching(/^http:\/\/town\.example\/unsubscribe\//),
    });
    expect(await outcomes()).toContainEqual(['line', 'no-address']);
    const list = await database.inTown(town, (unit) => listNotices(unit, `user:${userId}`, 1));
    expect(list).toMatchObject({ total: 1, unread: 1 });
  });

  it('reaches an address without an account, in its language', async () => {
    await tell({ email: 'Taro@Example.jp', language: 'en' });
    const [mail] = await messages();
    expect(mail).toMatchObject({ recipient: 'taro@example.jp' });
    expect(mail?.subject).toContain('We received your application');
  });

  it('is decided once, however often the job runs', async () => {
    await tell();
    const [first] = await database.inTown(town, ({ db }) => db.select().from(notices));
    await database.inTown(town, (unit) =>
      unit.enqueue('notifications.deliver', { id: first?.id ?? '' }),
    );
    await platform.queue.drain(platform);
    expect(await messages()).toHaveLength(1);
  });

  it('waits for the morning, but not when it is urgent', async () => {
    now = night;
    await tell();
    expect(await messages()).toHaveLength(0);
    await tell({ userId }, 'emergency.alert');
    expect(await messages()).toHaveLength(1);
  });

  it('is not sent to an address that came back, until its owner says so', async () => {
    await database.inTown(town, (unit) => recordBounce(unit, 'Hanako@example.jp', '550'));
    await tell();
    expect(await outcomes()).toContainEqual(['mail', 'bounced']);
    expect((await post('/account/notifications/resume')).status).toBe(303);
    await tell();
    expect(await messages()).toHaveLength(1);
  });

  it('shows another town nothing', async () => {
    await tell();
    const seen = await database.inTown(other, (unit) => listNotices(unit, `user:${userId}`, 1));
    expect(seen.total).toBe(0);
  });
});

describe('what somebody chooses', () => {
  it('is kept with its moment, and holds', async () => {
    const saved = await post('/account/notifications', { ...chosen, mail: 'never', kinds: '' });
    expect(saved.status).toBe(303);
    const kept = await database.inTown(town, (unit) => findPreferences(unit, `user:${userId}`));
    expect(kept).toMatchObject({
      channels: { mail: 'never', line: 'at-once' },
      silenced: [kind, 'emergency.alert'],
      chosenAt: noon,
    });
    await tell();
    expect(await messages()).toHaveLength(0);
  });

  it('comes back with the fault named when it cannot be understood', async () => {
    const answered = await post('/account/notifications', { ...chosen, quietFrom: '31' });
    expect(answered.status).toBe(422);
    expect(await answered.text()).toContain('一つ選んでください。');
  });

  it('gathers a day into one mail', async () => {
    await post('/account/notifications', { ...chosen, mail: 'daily' });
    await tell();
    await tell();
    expect(await messages()).toHaveLength(0);
    await sendDigests(platform, town);
    await sendDigests(platform, town);
    const sent = await messages();
    expect(sent.map(({ subject }) => subject)).toEqual([expect.stringContaining('2件')]);
  });

  it('is nobody else’s to see', async () => {
    actor = { kind: 'visitor' };
    const answered = await app.request('http://town.example/account/notifications');
    expect(answered.headers.get('location')).toContain('/sign-in');
  });
});

describe('the link in a mail', () => {
  const stopPath = async () => {
    await tell({ email: 'taro@example.jp' });
    const [mail] = await messages();
    return new URL(mail?.unsubscribe ?? '').pathname;
  };

  it('ends the kind in one step, posted by a mail program from anywhere', async () => {
    const path = await stopPath();
    actor = { kind: 'visitor' };
    const answered = await post(path, {}, { origin: 'https://mail.example' });
    expect(answered.status).toBe(303);
    await tell({ email: 'taro@example.jp' });
    expect(await outcomes()).toContainEqual(['mail', 'unsubscribed']);
  });

  it('changes nothing when it is only opened', async () => {
    const path = await stopPath();
    expect((await app.request(`http://town.example${path}`)).status).toBe(200);
    const kept = await database.inTown(town, (unit) =>
      findPreferences(unit, 'mail:taro@example.jp'),
    );
    expect(kept).toEqual(untilChosen);
  });

  it('cannot be made for somebody else', async () => {
    const forged = Buffer.from(JSON.stringify([`user:${userId}`, kind])).toString('base64url');
    expect((await post(`/unsubscribe/${forged}.x`)).status).toBe(404);
    expect((await post(`/unsubscribe/${forged}.`)).status).toBe(404);
  });
});

describe('LINE', () => {
  const hook = (events: object[], secret = lineSecret) => {
    const body = JSON.stringify({ destination: 'U0', events });
    const signature = createHmac('sha256', secret).update(body).digest('base64');
    return app.request('http://town.example/hooks/line', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-line-signature': signature },
      body,
    });
  };
  const says = (text: string) => ({
    type: 'message',
    replyToken: 'r1',
    source: { type: 'user', userId: 'U123' },
    message: { type: 'text', text },
  });
  const connect = async () => {
    await post('/account/notifications/line/link');
    const link = await database.inTown(town, (unit) => findLineLink(unit, `user:${userId}`));
    return hook([says(link?.code ?? '')]);
  };

  it('connects by a code, carries notices, and forgets who blocks it', async () => {
    expect((await connect()).status).toBe(200);
    await tell();
    const push = line.calls.find(({ path }) => path === '/v2/bot/message/push');
    expect(push?.body.to).toBe('U123');
    const sent = (await messages()).find(({ channel }) => channel === 'line');
    expect([push?.retryKey, sent?.status]).toEqual([sent?.id, 'sent']);
    await hook([{ type: 'unfollow', source: { userId: 'U123' } }]);
    const link = await database.inTown(town, (unit) => findLineLink(unit, `user:${userId}`));
    expect(link).toBeUndefined();
  });

  it.each([
    [409, 'sent'],
    [400, 'dead'],
    [429, 'failed'],
    [500, 'failed'],
  ])('answered %i: the message is %s', async (status, expected) => {
    await connect();
    line.status = status;
    await tell();
    const sent = (await messages()).find(({ channel }) => channel === 'line');
    expect(sent?.status).toBe(expected);
  });

  it('believes LINE only, and a code only while it is fresh', async () => {
    expect((await hook([says('12345678')], 'guess')).status).toBe(401);
    await post('/account/notifications/line/link');
    const link = await database.inTown(town, (unit) => findLineLink(unit, `user:${userId}`));
    now = new Date(noon.getTime() + 31 * 60_000);
    await hook([says(link?.code ?? '')]);
    const after = await database.inTown(town, (unit) => findLineLink(unit, `user:${userId}`));
    expect(after?.lineUserId).toBeNull();
  });
});

describe('a report of undelivered mail', () => {
  const report = [
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.jp',
    '',
    'Final-Recipient: rfc822; Taro@example.jp',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1',
    ' no such mailbox',
  ].join('\r\n');

  it('is read', () => {
    const reason = 'smtp; 550 5.1.1 no such mailbox';
    expect(readBounce(report)).toEqual({ address: 'taro@example.jp', reason });
    expect(readBounce(report.replace('failed', 'delayed'))).toBeUndefined();
    expect(readBounce('hello')).toBeUndefined();
  });

  it('is taken from the mail server only', async () => {
    const hand = (token: string) =>
      app.request('http://town.example/hooks/mail-bounce', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'message/rfc822' },
        body: report,
      });
    expect((await hand('guess')).status).toBe(401);
    expect((await hand('a token of the mail server')).status).toBe(204);
    await tell({ email: 'taro@example.jp' });
    expect(await outcomes()).toContainEqual(['mail', 'bounced']);
  });
});
