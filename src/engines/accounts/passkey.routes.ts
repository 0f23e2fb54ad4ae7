import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { accountsOf, setCookies, signInLimit, welcomeStaff } from './answers.ts';
import { authPath } from './auth.ts';
import { requireStrongSession } from './commands.ts';
import { requireSession } from './identify.ts';

/*
 * The only endpoints of better-auth that the network reaches: the four of the WebAuthn ceremonies.
 * Everything else it offers is called from our own routes or not at all.
 */

async function hand(c: HttpContext): Promise<Response> {
  return accountsOf(c).auth.handler(c.req.raw);
}

/** A passkey is a way in: it is added only from a session as strong as those there are. */
async function register(c: HttpContext): Promise<Response> {
  await requireStrongSession(accountsOf(c), requireSession(c));
  return hand(c);
}

/** Hands on the cookies, not the body: it names the token of the session, which scripts need not know. */
async function authenticate(c: HttpContext): Promise<Response> {
  const answer = await hand(c);
  if (!answer.ok) return c.json({ ok: false }, 401);
  const { user } = (await answer.json()) as { user: { id: string } };
  setCookies(c, answer.headers.getSetCookie());
  await welcomeStaff(c, user.id);
  return c.json({ ok: true });
}

const ownSession = openToEveryone('Asks for the session itself: citizens and staff alike.');
const signingIn = openToEveryone('Whoever signs in has no session yet.');

export const passkeyRoutes = new Hono<HttpEnv>()
  .basePath(`${authPath}/passkey`)
  .get('/generate-register-options', ownSession, signInLimit, register)
  .post('/verify-registration', ownSession, signInLimit, register)
  .get('/generate-authenticate-options', signingIn, signInLimit, hand)
  .post('/verify-authentication', signingIn, signInLimit, authenticate);
