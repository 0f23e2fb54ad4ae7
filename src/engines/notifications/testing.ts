import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { addCitizenUser } from '#engines/accounts/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import type { Platform } from '#platform/platform.ts';
import { notify } from './commands.ts';
import { jobs } from './jobs.ts';
import { registerNotificationKinds } from './kinds.ts';
import { publicRoutes } from './public.routes.tsx';
import type { Recipient } from './rules.ts';
import { bounces, deliveries, lineLinks, notices, preferences } from './schema.ts';

export const town = '202070';
export const otherTown = '205419';
export const kind = 'procedures.application';
export const urgentKind = 'emergency.alert';
export const lineSecret = 'channel secret';
export const bounceToken = 'a token of the mail server';
export const noon = new Date('2026-11-23T12:00:00+09:00');

const label = { ja: '申請の状況', en: 'Applications' };
const notice = {
  title: { ja: '申請を受け付けました', en: 'We received your application' },
  body: { ja: '受付番号をご確認ください。', en: 'Please note the receipt number.' },
  href: '/applications/7K3M',
};

interface LineCall {
  readonly path: string;
  readonly retryKey?: string;
  readonly body: { readonly to?: string; readonly replyToken?: string };
}

/** The part of LINE's Messaging API that we use, on loopback, with the answer that a test wants. */
async function lineServer() {
  const line = { status: 200, calls: [] as LineCall[] };
  const answer = async (request: IncomingMessage): Promise<number> => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.headers.authorization !== 'Bearer channel token') return 401;
    const retryKey = request.headers['x-line-retry-key'] as string | undefined;
    line.calls.push({ path: request.url ?? '', retryKey, body: JSON.parse(body) });
    return line.status;
  };
  const server = createServer((request, response) => {
    answer(request).then((status) => response.writeHead(status).end('{"message":"x"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { line, url, close: () => server.close() };
}

function appFor(platform: Platform, actor: () => Actor) {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    c.set('actor', actor());
    await next();
  });
  return testApp(platform, routes.route('/', publicRoutes));
}

/** A town with one citizen, the real queue and outbox, and LINE on loopback. */
export async function notificationsWorld() {
  const database = await testDatabase();
  const { line, url, close } = await lineServer();
  const state = { now: noon, actor: { kind: 'visitor' } as Actor };
  database.hooks.now = () => state.now;
  await addTestTowns(database, [town, otherTown], []);
  registerNotificationKinds([
    { kind, label, for: 'citizens' },
    { kind: urgentKind, label, for: 'citizens', urgent: true },
  ]);
  const queue = await createQueue(database);
  await queue.register([...mailJobs, ...jobs], []);
  const settings = {
    ...{ LINE_API_URL: url, LINE_CHANNEL_TOKEN: 'channel token', LINE_CHANNEL_SECRET: lineSecret },
    MAIL_BOUNCE_TOKEN: bounceToken,
  };
  const platform: Platform = {
    ...testPlatform(database, settings),
    queue,
    mail: { connected: false, post: async () => undefined, send: async () => ({ kind: 'sent' }) },
  };
  const password = 'まちを ともに つくる 2026';
  const person = { email: 'hanako@example.jp', name: '見本 花子', password };
  const userId = await addCitizenUser(platform, person);
  const app = appFor(platform, () => state.actor);
  return {
    ...{ database, platform, line, state, userId, app },
    reset: async () => {
      Object.assign(state, { now: noon, actor: { kind: 'citizen', userId, name: person.name } });
      Object.assign(line, { status: 200 });
      line.calls.length = 0;
      await database.acrossTowns(async (db) => {
        const tables = [deliveries, notices, preferences, bounces, lineLinks, outbox];
        for (const table of tables) await db.delete(table);
      });
    },
    tell: async (to: Recipient = { userId }, of = kind) => {
      await database.inTown(town, (unit) => notify(unit, { ...notice, kind: of, to }));
      await queue.drain(platform);
    },
    messages: () => database.inTown(town, ({ db }) => db.select().from(outbox)),
    post: (path: string, form: Record<string, string> = {}, headers = {}) =>
      app.request(`http://town.example${path}`, {
        method: 'POST',
        headers: {
          origin: 'http://town.example',
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(form).toString(),
      }),
    close: async () => {
      close();
      await database.close();
    },
  };
}

export type NotificationsWorld = Awaited<ReturnType<typeof notificationsWorld>>;
