import { createHmac } from 'node:crypto';
import { type BrowserCookie, browserId } from '#platform/http/browser-id.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { home } from './model.ts';

const cookie: BrowserCookie = { name: 'tomoni_report', path: home };

/**
 * Whoever reports or follows, as a keyed digest: the account where one is signed in, else the browser.
 * The same in all reports, so that a person who follows two is counted once when they are joined.
 */
export function personOf(c: HttpContext): string {
  const { actor, platform } = c.var;
  const signedIn = actor.kind === 'citizen' || actor.kind === 'staff';
  const who = signedIn ? `user ${actor.userId}` : `browser ${browserId(c, cookie)}`;
  return createHmac('sha256', platform.secret).update(`reports ${who}`).digest('base64url');
}
