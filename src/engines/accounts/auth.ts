import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { drizzle } from 'drizzle-orm/node-postgres';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { type LinkMail, mailLink } from './link-mail.ts';
import { assuranceOf, linkMinutes, type OwnMethod, passwordLength } from './rules.ts';
import { identities, passkeys, secondFactors, sessions, users, verifications } from './schema.ts';
import { startSession } from './start-session.ts';

/** Everything that better-auth may answer over HTTP lies below this path; see passkey.routes.ts. */
export const authPath = '/auth';

const cookiePrefix = 'tomoni';

/** The session cookie. Where it is missing, the request is a visitor's and no database is asked. */
export const sessionCookie = `${cookiePrefix}.session_token`;

const hours = 60 * 60;
const sessionLife = { expiresIn: 12 * hours, updateAge: hours, freshAge: 12 * hours };

/** Which proof the endpoint that makes a session has seen. `startSession` says so itself. */
const methodByPath: Readonly<Record<string, OwnMethod>> = {
  '/sign-in/email': 'password',
  '/magic-link/verify': 'email-link',
  '/two-factor/verify-totp': 'totp',
  // Without its second factor the session that asked goes on as one by password.
  '/two-factor/disable': 'password',
  '/two-factor/verify-backup-code': 'backup-code',
  '/passkey/verify-authentication': 'passkey',
};

/** How better-auth calls the path of an endpoint that has none. */
const serverOnlyPath = 'virtual:';

function strengthFor(
  path: string | undefined,
): { method: OwnMethod; assurance: number } | undefined {
  if (path === serverOnlyPath) return undefined;
  const method = methodByPath[path ?? ''];
  if (!method) throw new Error(`${path} must not make sessions`);
  return { method, assurance: assuranceOf(method) };
}

/** A passkey counts as two factors only when the device has checked its holder (WebAuthn, flag UV). */
function requireUserVerification(userVerified: boolean | undefined): void {
  if (userVerified) return;
  throw new APIError('BAD_REQUEST', { code: 'USER_VERIFICATION_NEEDED' });
}

function passkeyPlugin(origin: string) {
  return passkey({
    rpID: new URL(origin).hostname,
    rpName: 'Tomoni',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) =>
        requireUserVerification(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: async ({ verification }) =>
        requireUserVerification(verification.authenticationInfo.userVerified),
    },
  });
}

function plugins(platform: Platform, origin: string) {
  return [
    twoFactor({
      issuer: new URL(origin).hostname,
      twoFactorCookieMaxAge: 10 * 60,
      accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
    }),
    magicLink({
      expiresIn: linkMinutes * 60,
      storeToken: 'hashed',
      sendMagicLink: ({ email, token, metadata }) =>
        mailLink(platform, { origin, email, token, ...(metadata as LinkMail) }),
    }),
    passkeyPlugin(origin),
    startSession,
  ] as const;
}

function onOurTables(platform: Platform) {
  const schema = {
    ...{ user: users, session: sessions, account: identities, verification: verifications },
    ...{ twoFactor: secondFactors, passkey: passkeys },
  };
  const db = drizzle(platform.database.pool);
  // A transaction would hold the one connection of the embedded pool while other queries wait for it.
  return drizzleAdapter(db, { provider: 'pg', transaction: false, schema });
}

const cookieAttributes = (origin: string) =>
  ({ httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:') }) as const;

const sessionOptions = {
  ...sessionLife,
  additionalFields: {
    assurance: { type: 'number', required: true, input: false },
    method: { type: 'string', required: true, input: false },
  },
} as const;

/**
 * better-auth on our database, for one origin: no telemetry, no cookie cache (a revoked session
 * ends at once).
 */
export function createAuth(platform: Platform, origin: string) {
  return betterAuth({
    ...{ appName: 'Tomoni', baseURL: origin, basePath: authPath, secret: platform.secret },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    // Its messages name addresses; what went wrong reaches our log as the error that it throws.
    logger: { disabled: true },
    database: onOurTables(platform),
    advanced: {
      cookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: cookieAttributes(origin),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true },
      ...{ minPasswordLength: passwordLength.least, maxPasswordLength: passwordLength.most },
    },
    session: sessionOptions,
    databaseHooks: {
      session: {
        create: {
          before: async (session, at) => ({ data: { ...session, ...strengthFor(at?.path) } }),
        },
      },
    },
    plugins: [...plugins(platform, origin)],
  });
}

export type Auth = ReturnType<typeof createAuth>;
