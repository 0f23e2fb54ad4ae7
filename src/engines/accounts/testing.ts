import { desc } from 'drizzle-orm';
import { Hono } from 'hono';
import { URI } from 'otpauth';
import { addStaff } from '#engines/organisation/contract.ts';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Database } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { HttpEnv, TownInfo } from '#platform/http/context.ts';
import { handleErrors } from '#platform/http/errors.ts';
import { sameOrigin } from '#platform/http/same-origin.ts';
import { testPlatform, testTown } from '#platform/http/testing.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { createMailer } from '#platform/mail/create-mailer.ts';
import { mailJobs } from '#platform/mail/mail-channel.ts';
import type { Platform } from '#platform/platform.ts';
import { identify, sessionOf } from './identify.ts';
import { permissions } from './policy.ts';
import { publicRoutes } from './public.routes.ts';
import { registerPermissions } from './second-factor.ts';
import { staffRoutes } from './staff.routes.ts';
import { addStaffUser } from './users.ts';

export const origin = 'http://127.0.0.1:3999';
export const code = '202070';
export const password = 'まちを ともに つくる 2026';

const system = { kind: 'system', name: 'test' } as const;

/** A platform with the real outbox and queue, and a town that is no demo unless said so. */
export async function accountsPlatform(
  database: Database,
  environment: Readonly<Record<string, string>> = {},
): Promise<Platform> {
  const platform = testPlatform(database, { TOMONI_PUBLIC_URL: origin, ...environment });
  const queue = await createQueue(database);
  await queue.register(mailJobs, []);
  registerPermissions(permissions);
  await addTestTowns(database, [code], permissions);
  return { ...platform, queue, mail: createMailer(platform.settings) };
}

/** The accounts pages in a small app; `who` tells what `identify` found out. */
export function accountsApp(platform: Platform, town: Partial<TownInfo> = {}): Hono<HttpEnv> {
  return appOf(platform, () => ({ ...testTown(code), demo: false, ...town }));
}

/** The same for several towns, each under the hosts that it claims. */
export function townsApp(platform: Platform, towns: readonly TownInfo[]): Hono<HttpEnv> {
  return appOf(platform, (host) => {
    const town = towns.find(({ hosts }) => hosts.includes(host));
    if (!town) throw new Error(`no town claims ${host}`);
    return town;
  });
}

function appOf(platform: Platform, townOf: (host: string) => TownInfo): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const { onError } = handleErrors({
    renderPage: (c, page) => c.text(`${page.code} ${page.text.ja}`, page.status),
  });
  app.onError((error, c) => {
    if (!(error instanceof AppError)) console.error(error);
    return onError(error, c);
  });
  app.use(async (c, next) => {
    c.set('platform', platform);
    c.set('requestId', 'test');
    c.set('town', townOf(new URL(c.req.url).hostname));
    c.set('language', 'ja');
    c.set('aids', { textSize: 'standard', contrast: 'standard', furigana: false });
    c.set('actor', { kind: 'visitor' });
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  app.use(sameOrigin(), identify());
  app.get('/who', (c) => {
    const { actor } = c.var;
    const held = actor.kind === 'staff' ? [...actor.permissions].sort() : [];
    return c.json({ kind: actor.kind, permissions: held, session: sessionOf(c) ?? null });
  });
  app.route('/', publicRoutes);
  app.route('/staff', staffRoutes);
  return app;
}

interface Who {
  readonly kind: string;
  readonly permissions: string[];
  readonly session: { assurance: number; method: string; awaitsSecondFactor: boolean } | null;
}

/** One browser at one site: keeps cookies, sends forms, follows nothing. */
export function browser(app: Hono<HttpEnv>, home = origin) {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await app.request(home + path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    return response;
  };
  return {
    jar,
    get: (path: string) => send(path),
    post: (path: string, form: Record<string, string> = {}) =>
      send(path, { method: 'POST', headers: { origin: home }, body: new URLSearchParams(form) }),
    json: (path: string, body: object) =>
      send(path, {
        method: 'POST',
        headers: { origin: home, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    who: async () => (await (await send('/who')).json()) as Who,
  };
}
export type Browser = ReturnType<typeof browser>;

/** A member of staff with a role, who can sign in by password. */
export async function addMember(platform: Platform, email: string, role: string) {
  const userId = await addStaffUser(platform, { email, name: email, password });
  return { userId, email, staffId: await employ(platform, code, { userId, email, role }) };
}

/** Makes a user a member of staff of a town. @returns the staff id */
export function employ(
  platform: Platform,
  town: string,
  { userId, email, role }: { userId: string; email: string; role: string },
): Promise<string> {
  const member = { employeeNumber: email, name: email, userId, roles: [role], posts: [] };
  return platform.database.inTown(town, (unit) => addStaff(unit, system, member));
}

/** The newest mail in the outbox. */
export async function lastMail(platform: Platform, town = code) {
  const [mail] = await platform.database.inTown(town, ({ db }) =>
    db.select().from(outbox).orderBy(desc(outbox.id)).limit(1),
  );
  if (!mail) throw new Error('the outbox is empty');
  return mail;
}

/** The path of the link in a mail, which must lead to `home`. */
export function linkIn(body: string, home = origin): string {
  const found = /https?:\/\/\S+/.exec(body)?.[0];
  if (!found?.startsWith(`${home}/`)) throw new Error(`the mail has no link to ${home}: ${body}`);
  return found.slice(home.length);
}

/** Sets up an authenticator app in a signed-in browser. @returns what the person's telephone knows. */
export async function setUpApp(person: Browser) {
  const page = await (await person.post('/staff/account/second-factor', { password })).text();
  const secret = /<code>([A-Z2-7]{32,})<\/code>/.exec(page)?.[1];
  const backupCodes = [...page.matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map(([, each]) => each);
  if (!secret) throw new Error(`no secret on the page: ${page.slice(0, 2000)}`);
  const app = URI.parse(`otpauth://totp/Tomoni:test?secret=${secret}`);
  if (!('period' in app)) throw new Error('not a TOTP');
  /** The code of the present 30 seconds, or of the ones after it (still taken, clocks differ). */
  const at = (steps: number) => app.generate({ timestamp: Date.now() + steps * 30_000 });
  return { at, backupCodes: backupCodes.filter((each) => each !== undefined) };
}
