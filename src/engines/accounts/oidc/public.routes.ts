import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { accountsOf, keepNowhere, setCookies, signInLimit, welcomeStaff } from '../answers.ts';
import { citizenSignInPage } from '../citizen-sign-in.routes.tsx';
import { requireStrongSession } from '../commands.ts';
import { requireSession } from '../identify.ts';
import { oidcMinutes, returnPath } from '../rules.ts';
import { text } from '../text.ts';
import { clientKey } from './client-key.ts';
import { resolveIdentity } from './commands.ts';
import { callbackPath, finishFlow, OidcRefusal, startFlow } from './flow.ts';
import { oidcConnected } from './issuer.ts';

const home = '/account';
const stateCookie = 'tomoni.oidc';

const sentences: Readonly<Record<OidcRefusal['reason'], Text>> = {
  cancelled: text.oidcCancelled,
  'unknown-flow': text.oidcUnproved,
  unproved: text.oidcUnproved,
  unreachable: text.oidcUnreachable,
};

/** The sign-in page with a sentence; the log has what went wrong, without what was said of whom. */
function refuse(c: HttpContext, error: unknown): Response {
  if (!(error instanceof OidcRefusal)) throw error;
  const code = error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
  c.var.platform.log.warn({ reason: error.reason, code }, 'OpenID Connect sign-in refused');
  const errors = { form: sentences[error.reason] };
  const status = error.reason === 'unreachable' ? 503 : 422;
  return citizenSignInPage(c, { returnTo: home, errors }, status);
}

/** A person who is signed in ties the identity to the account, if the session is strong enough. */
async function accountToLink(c: HttpContext): Promise<string | undefined> {
  if (c.req.query('link') !== '1') return undefined;
  const session = requireSession(c);
  await requireStrongSession(accountsOf(c), session);
  return session.userId;
}

async function start(c: HttpContext): Promise<Response> {
  keepNowhere(c);
  const { settings } = c.var.platform;
  const returnTo = returnPath(c.req.query('return'), home);
  if (!oidcConnected(settings)) return citizenSignInPage(c, { returnTo });
  const userId = await accountToLink(c);
  try {
    const { url, state } = await startFlow(accountsOf(c), { returnTo, userId });
    setCookie(c, stateCookie, state, {
      ...{ httpOnly: true, sameSite: 'Lax', path: callbackPath, maxAge: oidcMinutes * 60 },
      secure: settings.publicUrl.startsWith('https:'),
    });
    return c.redirect(url.href, 302);
  } catch (error) {
    return refuse(c, error);
  }
}

async function callback(c: HttpContext): Promise<Response> {
  keepNowhere(c);
  const accounts = accountsOf(c);
  const cookie = getCookie(c, stateCookie);
  deleteCookie(c, stateCookie, { path: callbackPath });
  try {
    const { searchParams } = new URL(c.req.url);
    const found = await finishFlow(accounts, searchParams, cookie);
    const userId = await resolveIdentity(accounts, found);
    const answer = await accounts.auth.api.startSession({
      body: { userId, assurance: found.assurance },
      headers: new Headers({ 'user-agent': c.req.header('user-agent') ?? '' }),
      returnHeaders: true,
    });
    setCookies(c, answer.headers.getSetCookie());
    await welcomeStaff(c, userId);
    return c.redirect(found.returnTo, 303);
  } catch (error) {
    return refuse(c, error);
  }
}

export const oidcRoutes = new Hono<HttpEnv>()
  .get('/sign-in/oidc/start', signInLimit, start)
  .get(callbackPath, signInLimit, callback)
  /** Our public key, for the issuer to register or fetch. */
  .get('/sign-in/oidc/jwks.json', async (c) => {
    const { publicJwk } = await clientKey(c.var.platform.settings);
    return c.json({ keys: [publicJwk] });
  });
