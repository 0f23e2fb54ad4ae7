import { Hono } from 'hono';
import type { Actor } from '#platform/actor.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { problemReports } from './service.ts';
import { openReports, type Reports, visitor } from './testing.ts';

const origin = 'http://town.example';
type Form = Readonly<Record<string, string | File | readonly (string | File)[]>>;

function bodyOf(form: Form): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat() as (string | File)[]) body.append(name, one);
  }
  return body;
}

let visitors = 0;

/** Somebody with a browser of their own, as to cookies and limits. */
function openBrowser(app: Hono<HttpEnv>, as: (actor: Actor) => void, actor: Actor) {
  visitors += 1;
  const address = `192.0.2.${visitors}`;
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    as(actor);
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { origin, 'x-forwarded-for': address, ...(cookie && { cookie }) };
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      ...{ status: response.status, headers: response.headers, bytes },
      html: new TextDecoder().decode(bytes),
      to: response.headers.get('location') ?? '',
    };
  };
  return {
    get: (path: string) => ask(path),
    post: (path: string, form: Form = {}) => ask(path, { method: 'POST', body: bodyOf(form) }),
  };
}
export type Browser = ReturnType<typeof openBrowser>;

/** The service behind HTTP; each browser is one person. */
export async function openWeb(): Promise<Reports & { browser: (actor?: Actor) => Browser }> {
  const town = await openReports();
  let present: Actor = visitor;
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('actor', present);
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const { public: open, staff } = problemReports.routes ?? {};
  if (open) routes.route('/', open);
  if (staff) routes.route('/staff', staff);
  const app = testApp(town.platform, routes);
  town.database.hooks.dropped = (code, topics) => town.platform.pages.drop(code, topics);
  const as = (actor: Actor) => {
    present = actor;
  };
  return { ...town, browser: (actor = visitor) => openBrowser(app, as, actor) };
}
