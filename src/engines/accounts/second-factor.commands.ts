import { recordAudit } from '#engines/audit/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Accounts } from './accounts.ts';
import { attemptKey, claimAttempt, claimCode, forgetAttempts } from './attempts.ts';
import { type By, requireStrongSession } from './commands.ts';
import type { CurrentSession } from './identify.ts';
import { checkPassword } from './rules.ts';
import { orRefused } from './sign-in.ts';
import { text } from './text.ts';
import { setPassword } from './users.ts';

async function record(accounts: Accounts, by: By, userId: string, action: string): Promise<void> {
  await accounts.platform.database.inTown(by.town, (unit) =>
    recordAudit(unit, by.actor, { action, subject: { type: 'user', id: userId } }),
  );
}

/** A password asked for again inside a session counts and locks like one at the door. */
async function counted<T>(
  accounts: Accounts,
  session: CurrentSession,
  call: () => Promise<T>,
): Promise<T | undefined> {
  const key = attemptKey(accounts, session.email);
  if (!(await claimAttempt(accounts, key))) return undefined;
  const answer = await orRefused(call());
  if (answer !== undefined) await forgetAttempts(accounts, key);
  return answer;
}

/**
 * Prepares an authenticator app; it counts once a code of it has been entered.
 * @returns undefined when the password is wrong
 */
export async function startSecondFactor(
  accounts: Accounts,
  headers: Headers,
  session: CurrentSession,
  password: string,
): Promise<{ totpURI: string; backupCodes: string[] } | undefined> {
  await requireStrongSession(accounts, session);
  const call = () => accounts.auth.api.enableTwoFactor({ body: { password }, headers });
  const answer = await counted(accounts, session, call);
  return answer?.method === 'totp' ? answer : undefined;
}

const totp = /^\d{6}$/;

/**
 * Takes the app into use; from now on this session counts as one with two factors.
 * @returns the cookies of the renewed session, undefined when the code is wrong
 */
export async function confirmSecondFactor(
  accounts: Accounts,
  by: By,
  headers: Headers,
  entered: string,
): Promise<string[] | undefined> {
  const code = entered.normalize('NFKC').replace(/\s/g, '');
  if (!totp.test(code)) return undefined;
  const call = accounts.auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
  const answer = await orRefused(call);
  if (!answer) return undefined;
  const { user } = answer.response;
  await claimCode(accounts, user.id, code);
  await record(accounts, by, user.id, 'accounts.second-factor-set');
  return answer.headers.getSetCookie();
}

/** @returns the cookies of the session that goes on, undefined when the password is wrong */
export async function removeSecondFactor(
  accounts: Accounts,
  by: By,
  headers: Headers,
  session: CurrentSession,
  password: string,
): Promise<string[] | undefined> {
  await requireStrongSession(accounts, session);
  const call = () =>
    accounts.auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true });
  const answer = await counted(accounts, session, call);
  if (!answer) return undefined;
  await record(accounts, by, session.userId, 'accounts.second-factor-removed');
  return answer.headers.getSetCookie();
}

/** Ten new codes; the old ones are worthless from now on. Undefined when the password is wrong. */
export async function renewBackupCodes(
  accounts: Accounts,
  headers: Headers,
  session: CurrentSession,
  password: string,
): Promise<string[] | undefined> {
  await requireStrongSession(accounts, session);
  const call = () => accounts.auth.api.generateBackupCodes({ body: { password }, headers });
  return (await counted(accounts, session, call))?.backupCodes;
}

export type Changed = { readonly ok: true } | { readonly ok: false; readonly errors: FieldErrors };

/** Changes the person's own password and signs out everywhere else. */
export async function changePassword(
  accounts: Accounts,
  by: By,
  session: CurrentSession,
  input: { readonly current: string; readonly password: string },
): Promise<Changed> {
  await requireStrongSession(accounts, session);
  const verdict = checkPassword(input.password, session.email);
  if (!verdict.ok) return { ok: false, errors: { password: verdict.reason.text } };
  const right = await verifyCurrent(accounts, session, input.current);
  if (!right) return { ok: false, errors: { current: text.passwordWrong } };
  const user = { id: session.userId, email: session.email };
  await setPassword(accounts, user, input.password, session.id);
  await record(accounts, by, session.userId, 'accounts.password-changed');
  return { ok: true };
}

/** Whether this is the person's present password; a wrong one counts like one at the door. */
export async function verifyCurrent(
  accounts: Accounts,
  session: CurrentSession,
  password: string,
): Promise<boolean> {
  const context = await accounts.auth.$context;
  const found = await context.internalAdapter.findAccounts(session.userId);
  const hash = found.find(({ providerId }) => providerId === 'credential')?.password;
  const key = attemptKey(accounts, session.email);
  if (!hash || !(await claimAttempt(accounts, key))) return false;
  const right = await context.password.verify({ hash, password });
  if (right) await forgetAttempts(accounts, key);
  return right;
}
