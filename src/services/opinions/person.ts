import { createHmac } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '#platform/http/context.ts';
import { takeRandom } from '#platform/random.ts';

const cookieName = 'tomoni_part';
/** Long enough for a consultation and its extension; in seconds. */
const keptFor = 400 * 24 * 60 * 60;

/** Of the browser, made when it first takes part; it tells nothing else. */
function browserOf(c: HttpContext): string {
  const known = getCookie(c, cookieName);
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const made = takeRandom(16).toString('base64url');
  setCookie(c, cookieName, made, {
    ...{ path: '/opinions', httpOnly: true, sameSite: 'Lax', maxAge: keptFor },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
  return made;
}

/**
 * Whoever takes part in one thing, as a digest: the account where one is signed in, else the browser.
 * It differs from thing to thing, so that nobody can be followed through them.
 * @param thing id of the consultation or the idea
 */
export function personOf(c: HttpContext, thing: string): string {
  const { actor, platform } = c.var;
  const who = actor.kind === 'citizen' ? `user ${actor.userId}` : `browser ${browserOf(c)}`;
  return createHmac('sha256', platform.secret).update(`${thing} ${who}`).digest('base64url');
}
