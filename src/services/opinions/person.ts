import { createHmac } from 'node:crypto';
import { type BrowserCookie, browserId, findBrowser } from '#platform/http/browser-id.ts';
import type { HttpContext } from '#platform/http/context.ts';

const cookie: BrowserCookie = { name: 'tomoni_part', path: '/opinions' };

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
    actor.kind === 'citizen' ? `user ${actor.userId}` : `browser ${browserId(c, cookie)}`,
  );
}

/** The same for who only reads: undefined for a browser that never took part, and leaves no cookie. */
export function findPerson(c: HttpContext, thing: string): string | undefined {
  const known = c.var.actor.kind === 'citizen' || findBrowser(c, cookie) !== undefined;
  return known ? personOf(c, thing) : undefined;
}
