import { isAPIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import type { Accounts } from './accounts.ts';
import { attemptKey, claimAttempt, claimCode, forgetAttempts } from './attempts.ts';
import { sessionCookie } from './auth.ts';
import { keepEmailIdentity } from './commands.ts';
import type { LinkMail } from './link-mail.ts';
import { sessions } from './schema.ts';

/** How a step of a sign-in ended. `cookies` are whole Set-Cookie values for the answer. */
export type Step =
  | {
      readonly kind: 'signed-in';
      readonly userId: string;
      readonly token: string;
      readonly cookies: readonly string[];
    }
  | { readonly kind: 'second-step'; readonly cookies: readonly string[] }
  /** For every reason alike: no such address, wrong password, locked, code wrong or used. */
  | { readonly kind: 'refused'; readonly cookies: readonly string[] };

const refused: Step = { kind: 'refused', cookies: [] };

/** What better-auth needs of the request. An older session in the browser plays no part. */
function headersOf(request: Headers): Headers {
  const cookies = (request.get('cookie') ?? '')
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith(`${sessionCookie}=`));
  const headers = new Headers({ cookie: cookies.join('; ') });
  headers.set('user-agent', request.get('user-agent') ?? '');
  return headers;
}

/** Runs a call of better-auth; its refusals (4xx) come back as undefined, faults are thrown. */
export async function orRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return undefined;
    throw error;
  }
}

/**
 * Checks the password of an address. A locked address costs the same hash as a wrong password, so
 * neither the answer nor its time tells whether the address exists or the password was right.
 */
export async function signInWithPassword(
  accounts: Accounts,
  request: Headers,
  input: { readonly email: string; readonly password: string },
): Promise<Step> {
  const { auth } = accounts;
  const key = attemptKey(accounts, input.email);
  if (!(await claimAttempt(accounts, key))) {
    accounts.platform.log.warn('sign-in locked after repeated failures');
    await (await auth.$context).password.hash(input.password);
    return refused;
  }
  const answer = await orRefused(
    auth.api.signInEmail({ body: input, headers: headersOf(request), returnHeaders: true }),
  );
  if (!answer) return refused;
  const cookies = answer.headers.getSetCookie();
  const { response } = answer;
  if ('twoFactorRedirect' in response) return { kind: 'second-step', cookies };
  await forgetAttempts(accounts, key);
  return { kind: 'signed-in', userId: response.user.id, token: response.token, cookies };
}

const totp = /^\d{6}$/;

/**
 * The second step: a code of the authenticator app or one of the backup codes. better-auth counts
 * failures for each challenge and each person, and locks.
 */
export async function signInWithCode(
  accounts: Accounts,
  request: Headers,
  entered: string,
): Promise<Step> {
  const code = entered.normalize('NFKC').replace(/\s/g, '');
  const call = { body: { code }, headers: headersOf(request), returnHeaders: true } as const;
  const answer = await orRefused(
    totp.test(code) ? accounts.auth.api.verifyTOTP(call) : accounts.auth.api.verifyBackupCode(call),
  );
  if (!answer) return refused;
  const { token, user } = answer.response as { token: string; user: { id: string; email: string } };
  if (totp.test(code) && !(await claimCode(accounts, user.id, code))) {
    await forgetSession(accounts, token);
    return refused;
  }
  await forgetAttempts(accounts, attemptKey(accounts, user.email));
  return { kind: 'signed-in', userId: user.id, token, cookies: answer.headers.getSetCookie() };
}

/** Ends a session that was made but must not be handed out. */
export async function forgetSession(accounts: Accounts, token: string): Promise<void> {
  await accounts.db.delete(sessions).where(eq(sessions.token, token));
}

/** Has a link posted to an address; the same work whether or not anybody has it. */
export async function requestLink(
  accounts: Accounts,
  request: Headers,
  email: string,
  mail: LinkMail,
): Promise<void> {
  await accounts.auth.api.signInMagicLink({
    body: { email, metadata: { ...mail } },
    headers: headersOf(request),
  });
}

/**
 * Takes a link that came by mail. The user is made at the first visit.
 * @returns the cookies of the session, undefined when the link is wrong, old or used
 */
export async function signInWithLink(
  accounts: Accounts,
  request: Headers,
  token: string,
): Promise<readonly string[] | undefined> {
  const call = { query: { token }, headers: headersOf(request), returnHeaders: true } as const;
  const answer = await orRefused(accounts.auth.api.magicLinkVerify(call));
  if (!answer) return undefined;
  const { user } = answer.response;
  await keepEmailIdentity(accounts, user.id, user.email);
  return answer.headers.getSetCookie();
}
