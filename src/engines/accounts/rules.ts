import type { Reason, Verdict } from '#platform/errors.ts';
import { localPath } from '#ui/local-path.ts';
import { text } from './text.ts';

/**
 * How sure we are who it is: 1 holds the mail box or knows the password, 2 showed a second thing
 * (a device that checks its holder, or a one-time code), 3 was identified by the 公的個人認証.
 */
export type Assurance = 1 | 2 | 3;

/** The ways that we check ourselves. */
export type OwnMethod = 'email-link' | 'password' | 'totp' | 'backup-code' | 'passkey';
export type Method = OwnMethod | 'oidc';

const assurances: Readonly<Record<OwnMethod, Assurance>> = {
  'email-link': 1,
  password: 1,
  totp: 2,
  'backup-code': 2,
  passkey: 2,
};

/** How sure an issuer is, it says itself; see `oidc/claims.ts`. */
export function assuranceOf(method: OwnMethod): Assurance {
  return assurances[method];
}

/** The session as far as rules look at it. */
export interface SessionStrength {
  readonly method: Method;
  readonly assurance: Assurance;
}

/** A link by mail alone never opens the desk: who reads the mail box would else be the mayor. */
export function opensDesk(session: SessionStrength): boolean {
  return session.method === 'password' || session.assurance >= 2;
}

/** What a person has set up so far. */
export interface Enrolled {
  readonly password: boolean;
  /** Highest level among the person's passkeys, one-time codes and identities. */
  readonly assurance: Assurance;
}

/**
 * Nobody adds or removes a way in from a session weaker than the ways there are: a stolen mail box
 * must not become a passkey, and a passkey a way to the desk.
 */
export function mayChangeWaysIn(session: SessionStrength, enrolled: Enrolled): Verdict {
  const needed = Math.min(enrolled.assurance, 2);
  const strong = session.assurance >= needed && (!enrolled.password || opensDesk(session));
  return strong ? { ok: true } : { ok: false, reason: strongerSession };
}

/**
 * An address is a way in, and more: whoever takes it has the account. The present password confirms
 * who asks; where there is none, a sign-in of just now does.
 */
export function mayChangeAddress(
  session: SessionStrength & { readonly startedAt: Date },
  enrolled: Enrolled,
  now: Date,
): Verdict {
  const verdict = mayChangeWaysIn(session, enrolled);
  if (!verdict.ok || enrolled.password) return verdict;
  const fresh = now.getTime() - session.startedAt.getTime() <= freshMinutes * 60_000;
  return fresh ? verdict : { ok: false, reason: freshSession };
}

const freshSession: Reason = { code: 'fresh-session-needed', text: text.freshSession };

const strongerSession: Reason = { code: 'stronger-session-needed', text: text.strongerSession };

/** At most this many failures, then a pause; NIST SP 800-63B 5.2.2 allows up to 100. */
export const lockOut = { failures: 10, seconds: 15 * 60 } as const;

export const linkMinutes = 15;
export const freshMinutes = 15;
export const addressMinutes = 30;
export const invitationDays = 7;
export const oidcMinutes = 10;
export const passwordLength = { least: 12, most: 128 } as const;

/**
 * Length is what counts; the person's own name or address in it does not (NIST SP 800-63B 5.1.1.2).
 * @returns the reason for a refusal
 */
export function checkPassword(password: string, email: string): Verdict {
  const length = [...password].length;
  if (length < passwordLength.least || length > passwordLength.most) {
    return { ok: false, reason: { code: 'password-length', text: text.passwordLength } };
  }
  const [name = ''] = email.toLowerCase().split('@');
  if (name.length >= 4 && password.toLowerCase().includes(name)) {
    return { ok: false, reason: { code: 'password-has-name', text: text.passwordHasName } };
  }
  if (new Set(password).size < 5) {
    return { ok: false, reason: { code: 'password-repeats', text: text.passwordRepeats } };
  }
  return { ok: true };
}

/** An address under `.invalid` (RFC 2606) stands for none. */
export function hasAddress(email: string): boolean {
  return !email.endsWith('.invalid');
}

/**
 * Where to go after a sign-in: a path of this site, else the fallback. A path that begins with two
 * slashes is another site's address to a browser.
 */
export function returnPath(value: unknown, fallback: string): string {
  const path = localPath(value);
  return path === '/' || /^[/\\]{2}/.test(path) ? fallback : path;
}
