import { createHmac } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '#platform/http/context.ts';
import { takeRandom } from '#platform/random.ts';

const cookieName = 'tomoni_part';
/** Long enough for a consultation and its extension; in seconds. */
const keptFor = 400 * 24 * 60 * 60;

function knownBrowser(c: HttpContext): string | undefined {
  const known = getCookie(c, cookieName);
  return known && /^[\w-]{22}$/.test(known) ? known : undefined;
}

/** Of the browser, made when it first takes part; it tells nothing else. */
function browserOf(c: HttpContext): string {
  const known = knownBrowser(c);
  if (known) return known;
  const made = takeRandom(16).toString('base64url');
  setCookie(c, cookieName, made, {
    ...{ path: '/opinions', httpOnly: true, sameSite: 'Lax', maxAge: keptFor },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
  return made;
}

function digestOf({ var: { platform } }: HttpContext, thing: string, who: string): string {
  return createHmac('sha256', platform.secret).update(`${thing} ${who}`).digest('base64url');
}

/**
 * Whoever takes part in one thing, as a digest: the account where one is signed in, else the browser.
 * It differs from thing to thing, so that nobody can be followed through them.
 * @param thing id of the consultation or the idea
 */
export function personOf(c: HttpContext, thing: string): string {
  const { actor } = c.var;
  return digestOf(
    c,
    thing,
    actor.kind === 'citizen' ? `user ${actor.userId}` : `browser ${browserOf(c)}`,
  );
}

/** The same for who only reads: undefined for a browser that never took part, and leaves no cookie. */
export function findPerson(c: HttpContext, thing: string): string | undefined {
  const known = c.var.actor.kind === 'citizen' || knownBrowser(c) !== undefined;
  return known ? personOf(c, thing) : undefined;
}
