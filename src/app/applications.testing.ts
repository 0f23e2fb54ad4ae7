import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { exampleAnswers, getDraft, type RawAnswer, saveScreen } from '#engines/forms/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { readSettings } from '#platform/settings.ts';
import { createApp } from './create-app.ts';
import { surround } from './create-platform.ts';
import { demoPassword, loadDemo } from './demo.ts';
import { createTownDirectory } from './town-directory.ts';

const secret = 'a secret of at least 32 characters';
const system: Actor = { kind: 'system', name: 'test' };
export const origin = 'http://town.example';

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly bytes: Uint8Array;
  /** Where a redirect leads. */
  readonly to: string;
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const html = new TextDecoder().decode(bytes);
  return { status, headers, html, bytes, to: headers.get('location') ?? '' };
}

type Form = Readonly<Record<string, string | File | readonly string[]>>;

/** A browser of its own, as to the limits and as to the cookies. */
export interface Browser {
  /** By `name path`. */
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Answer>;
  post(path: string, form?: Form, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

function bodyOf(form: Form): FormData | URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string | File] => [name, one]),
  );
  const files = pairs.some(([, value]) => value instanceof File);
  const body = files ? new FormData() : new URLSearchParams();
  for (const [name, value] of pairs) body.append(name, value as string);
  return body;
}

let visitors = 0;
/** Of the documentation's range, so that no two browsers share a limit. */
const nextAddress = (): string => {
  visitors += 1;
  return `2001:db8:0:${visitors.toString(16)}::1`;
};

export function openBrowser(app: Hono<HttpEnv>): Browser {
  const cookies = new Map<string, string>();
  const address = nextAddress();
  const cookieFor = (path: string) =>
    [...cookies]
      .map(([key, value]) => [...key.split(' '), value])
      .filter(([, under = '/']) => path.startsWith(under))
      .map(([name, , value]) => `${name}=${value}`)
      .join('; ');
  const keep = (headers: Headers) => {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const under = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
      const [name = '', value = ''] = pair.split('=');
      if (value === '') cookies.delete(`${name} ${under}`);
      else cookies.set(`${name} ${under}`, value);
    }
  };
  const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const cookie = cookieFor(path);
    const headers = { 'x-forwarded-for': address, ...(cookie && { cookie }), ...init.headers };
    const response = await app.request(origin + path, { ...init, headers });
    keep(response.headers);
    return answerOf(response);
  };
  return {
    cookies,
    get: (path) => ask(path, {}),
    post: (path, form = {}, headers = {}) =>
      ask(path, { method: 'POST', body: bodyOf(form), headers: { origin, ...headers } }),
  };
}

/** The demo town with all services, as it runs, and its applications. */
export async function openTown() {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-applications-'));
  const settingsWith = (more: Readonly<Record<string, string>>) =>
    readSettings({
      ...{ LOG_LEVEL: 'silent', TOMONI_DATA: folder, TOMONI_PUBLIC_URL: origin, TRUST_PROXY: '1' },
      ...more,
    });
  const database = await testDatabase();
  const platform = await surround(database, settingsWith({}), secret);
  await loadDemo(platform, () => undefined, { empty: true });
  const towns = await createTownDirectory(database, undefined);
  const app = createApp(platform, towns);
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown('202070', work);
  return {
    ...{ platform, app, towns, inTown },
    /** The same town behind a virus scanner. */
    appWithScanner: (url: string) =>
      createApp({ ...platform, files: createFiles(settingsWith({ CLAMD_URL: url })) }, towns),
    count: async (table: string): Promise<number> =>
      (await database.pool.query(`SELECT 1 FROM ${table}`)).rows.length,
    signIn: (browser: Browser, name: 'clerk' | 'hanako' | 'taro') =>
      browser.post(name === 'clerk' ? '/staff/sign-in' : '/sign-in/demo', {
        ...{ email: `${name}@example.jp`, password: demoPassword(secret) },
      }),
    /** Answers that the API takes today. */
    example: async (procedure: string): Promise<Record<string, unknown>> => {
      const schema = await app.request(`${origin}/api/v1/procedures/${procedure}`);
      const { examples } = (await schema.json()) as { examples: Record<string, unknown>[] };
      return examples[0] ?? {};
    },
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
    /** Answers every question of a draft without files. */
    fill: (path: string, changes: Readonly<Record<string, RawAnswer>> = {}) =>
      inTown(async (unit) => {
        const draft = await getDraft(unit, system, path.split('/')[2] ?? '');
        const today = dayInTokyo(unit.now);
        const example = exampleAnswers(draft.definition, 1, { today }) as Record<string, RawAnswer>;
        for (const { id, items } of draft.definition.screens) {
          const on = new Set(items.map(({ field }) => field));
          const json = Object.entries({ ...example, ...changes }).filter(([key]) => on.has(key));
          await saveScreen(unit, draft, id, { json: Object.fromEntries(json) });
        }
      }),
    draft: (path: string) => inTown((unit) => getDraft(unit, system, path.split('/')[2] ?? '')),
  };
}
export type Town = Awaited<ReturnType<typeof openTown>>;

/** Sends JSON as a program does; text is sent as it is. */
export async function sendJson(
  app: Hono<HttpEnv>,
  path: string,
  body: unknown,
  key: string,
): Promise<Answer> {
  const response = await app.request(origin + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
  });
  return answerOf(response);
}

/** Begins an application. @returns the address of its draft. */
export async function begin(browser: Browser, procedure: string): Promise<string> {
  return (await browser.post(`/procedures/${procedure}/apply`, { role: 'self' })).to;
}

/** What the API gives who applied. */
export interface Receipt {
  readonly receipt: string;
  readonly secret: string;
}

/** A browser that opened an application by its numbers. */
export async function holderOf({ app }: Town, { receipt, secret }: Receipt): Promise<Browser> {
  const browser = openBrowser(app);
  await browser.post('/applications', { receipt, secret });
  return browser;
}

/** The key of the form on a page. */
export function keyIn({ html }: Answer): string {
  return /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** A telephone number is contact enough to send. */
export function leaveNumber(browser: Browser, path: string): Promise<Answer> {
  return browser.post(`${path}/procedures/contact`, { phone: '026-248-1234' });
}
