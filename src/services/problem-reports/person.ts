import { createHmac } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '#platform/http/context.ts';
import { takeRandom } from '#platform/random.ts';
import { home } from './model.ts';

const cookieName = 'tomoni_report';
/** As long as a report may stay open; in seconds. */
const keptFor = 400 * 24 * 60 * 60;

/** Of the browser, made when it first writes something; it tells nothing else. */
function browserOf(c: HttpContext): string {
  const known = getCookie(c, cookieName);
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const made = takeRandom(16).toString('base64url');
  setCookie(c, cookieName, made, {
    ...{ path: home, httpOnly: true, sameSite: 'Lax', maxAge: keptFor },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
  return made;
}

/**
 * Whoever reports or follows, as a keyed digest: the account where one is signed in, else the browser.
 * The same in all reports, so that a person who follows two is counted once when they are joined.
 */
export function personOf(c: HttpContext): string {
  const { actor, platform } = c.var;
  const signedIn = actor.kind === 'citizen' || actor.kind === 'staff';
  const who = signedIn ? `user ${actor.userId}` : `browser ${browserOf(c)}`;
  return createHmac('sha256', platform.secret).update(`reports ${who}`).digest('base64url');
}
