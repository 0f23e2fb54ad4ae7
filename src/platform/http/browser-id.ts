import { getCookie, setCookie } from 'hono/cookie';
import { takeRandom } from '../random.ts';
import type { HttpContext } from './context.ts';

/** Long enough for anything that people take part in; in seconds. */
const keptFor = 400 * 24 * 60 * 60;

/** The cookie of a part of the site; each has one of its own, so that nobody is followed through them. */
export interface BrowserCookie {
  readonly name: string;
  readonly path: string;
}

/** @returns undefined for a browser that never took part. */
export function findBrowser(c: HttpContext, { name }: BrowserCookie): string | undefined {
  const known = getCookie(c, name);
  return known && /^[\w-]{22}$/.test(known) ? known : undefined;
}

/** Of the browser, made when it first takes part; it tells nothing else. */
export function browserId(c: HttpContext, cookie: BrowserCookie): string {
  const known = findBrowser(c, cookie);
  if (known) return known;
  const made = takeRandom(16).toString('base64url');
  setCookie(c, cookie.name, made, {
    ...{ path: cookie.path, httpOnly: true, sameSite: 'Lax', maxAge: keptFor },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
  return made;
}
