import { findStaffActor } from '#engines/organisation/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import type { FormValues } from '#platform/http/input.ts';
import { rateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { attemptKey } from './attempts.ts';
import { type By, recordSignIn } from './commands.ts';

export function accountsOf(c: HttpContext): Accounts {
  return createAccounts(c.var.platform, c.var.town);
}

export function byWhom(c: HttpContext): By {
  return { town: c.var.town.code, actor: c.var.actor };
}

export function setCookies(c: HttpContext, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}

/** For pages that hold a secret or belong to one person: no cache between us keeps them. */
export function keepNowhere(c: HttpContext): void {
  c.header('cache-control', 'no-store');
}

export function fieldOf(form: FormValues, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' ? value : undefined;
}

/** The member of staff behind a user who has just come in, noted in the log of the town. */
export function welcomeStaff(c: HttpContext, userId: string): Promise<StaffActor | undefined> {
  return inTown(c, async (unit) => {
    const staff = await findStaffActor(unit, userId);
    if (staff) await recordSignIn(unit, staff, userId);
    return staff;
  });
}

/**
 * At most five mails a quarter of an hour to one address, whoever asks and whether it is known or
 * not; a user id instead of the address bounds what one person has sent to many.
 */
export async function limitMails(c: HttpContext, whom: string): Promise<void> {
  const rate = { name: 'accounts.link-mail', limit: 5, window: 15 * 60 };
  const key = attemptKey(accountsOf(c), whom);
  const hit = await inTown(c, (unit) => takeHit(unit, rate, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
}

/**
 * Against guessing across many addresses. Wide enough for a whole town hall behind one address on
 * the first morning of April; the lock-out of each address is a separate and narrower gate.
 */
export const signInLimit = rateLimit({
  name: 'accounts.sign-in',
  limit: 300,
  window: 5 * 60,
  by: 'address',
});
