import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, parseInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { accountsOf, byWhom, keepNowhere, setCookies, signInLimit } from './answers.ts';
import { endOtherSessions, endSession, removeWayIn } from './commands.ts';
import { type CurrentSession, requireSession } from './identify.ts';
import { CodeSignIn, CurrentPassword, PasswordChange, RecordId } from './inputs.ts';
import { listSessions, listWaysIn } from './queries.ts';
import {
  changePassword,
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
  startSecondFactor,
} from './second-factor.commands.ts';
import { text } from './text.ts';
import {
  NewBackupCodes,
  PasswordForm,
  SecondFactorConfirm,
  SecondFactorSetup,
  StaffAccount,
} from './views/staff-account.tsx';
import { words } from './views/text.ts';

const base = '/staff/account';
const breadcrumbs = [{ label: words.account, href: base }];

async function accountPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  keepNowhere(c);
  const session = requireSession(c);
  const accounts = accountsOf(c);
  return staffPage(
    c,
    { title: words.account, status: errors ? 422 : 200 },
    <StaffAccount
      {...{ base, errors, email: session.email, currentId: session.id, demo: c.var.town.demo }}
      secondFactorEnabled={session.secondFactorEnabled}
      awaitsSecondFactor={session.awaitsSecondFactor}
      sessions={await listSessions(accounts, session.userId)}
      ways={await listWaysIn(accounts, session.userId)}
      done={c.req.query('done') === '1'}
    />,
  );
}

/** Runs an act that the present password confirms; a wrong one brings the page back with a sentence. */
async function confirmed<T>(
  c: HttpContext,
  act: (session: CurrentSession, password: string) => Promise<T | undefined>,
  then: (done: T) => Response | Promise<Response>,
): Promise<Response> {
  const input = checkInput(CurrentPassword, await readForm(c));
  if (!input.ok) return accountPage(c, input.errors);
  const done = await act(requireSession(c), input.value.password);
  return done === undefined ? accountPage(c, { password: text.passwordWrong }) : then(done);
}

function startSetup(c: HttpContext): Promise<Response> {
  return confirmed(
    c,
    (session, password) => startSecondFactor(accountsOf(c), c.req.raw.headers, session, password),
    (setup) => {
      keepNowhere(c);
      return staffPage(
        c,
        { title: words.secondFactor, breadcrumbs },
        <SecondFactorSetup uri={setup.totpURI} backupCodes={setup.backupCodes} />,
      );
    },
  );
}

async function confirmSetup(c: HttpContext): Promise<Response> {
  const input = checkInput(CodeSignIn, await readForm(c));
  const by = byWhom(c);
  const cookies = input.ok
    ? await confirmSecondFactor(accountsOf(c), by, c.req.raw.headers, input.value.code)
    : undefined;
  if (cookies) {
    setCookies(c, cookies);
    return c.redirect(`${base}?done=1`, 303);
  }
  const errors = input.ok ? { code: text.setupCodeRefused } : input.errors;
  const page = { title: words.secondFactor, breadcrumbs, status: 422 };
  return staffPage(c, page, <SecondFactorConfirm errors={errors} />);
}

function removeSetup(c: HttpContext): Promise<Response> {
  return confirmed(
    c,
    (session, password) =>
      removeSecondFactor(accountsOf(c), byWhom(c), c.req.raw.headers, session, password),
    (cookies) => {
      setCookies(c, cookies);
      return c.redirect(`${base}?done=1`, 303);
    },
  );
}

function newBackupCodes(c: HttpContext): Promise<Response> {
  return confirmed(
    c,
    (session, password) => renewBackupCodes(accountsOf(c), c.req.raw.headers, session, password),
    (codes) => {
      keepNowhere(c);
      const page = { title: words.backupCodes, breadcrumbs };
      return staffPage(c, page, <NewBackupCodes codes={codes} />);
    },
  );
}

function passwordPage(c: HttpContext, errors?: FieldErrors): Response {
  return staffPage(
    c,
    { title: words.passwordChange, breadcrumbs, status: errors ? 422 : 200 },
    <PasswordForm
      {...{ action: `${base}/password`, submit: words.passwordDo, askCurrent: true, errors }}
      email={requireSession(c).email}
    />,
  );
}

async function setNewPassword(c: HttpContext): Promise<Response> {
  const input = checkInput(PasswordChange, await readForm(c));
  if (!input.ok) return passwordPage(c, input.errors);
  const changed = await changePassword(accountsOf(c), byWhom(c), requireSession(c), input.value);
  return changed.ok ? c.redirect(`${base}?done=1`, 303) : passwordPage(c, changed.errors);
}

export const staffAccountRoutes = new Hono<HttpEnv>()
  .get('/account', openToAllStaff(), (c) => accountPage(c))
  .post('/account/second-factor', openToAllStaff(), signInLimit, startSetup)
  .post('/account/second-factor/confirm', openToAllStaff(), signInLimit, confirmSetup)
  .post('/account/second-factor/remove', openToAllStaff(), signInLimit, removeSetup)
  .post('/account/backup-codes', openToAllStaff(), signInLimit, newBackupCodes)
  .get('/account/password', openToAllStaff(), (c) => passwordPage(c))
  .post('/account/password', openToAllStaff(), signInLimit, setNewPassword)
  .post('/account/sessions/end', openToAllStaff(), async (c) => {
    const { id } = parseInput(RecordId, await readForm(c));
    await endSession(accountsOf(c), byWhom(c), requireSession(c), id);
    return c.redirect(`${base}?done=1`, 303);
  })
  .post('/account/sessions/end-others', openToAllStaff(), async (c) => {
    await endOtherSessions(accountsOf(c), byWhom(c), requireSession(c));
    return c.redirect(`${base}?done=1`, 303);
  })
  .post('/account/ways/remove', openToAllStaff(), async (c) => {
    const { id } = parseInput(RecordId, await readForm(c));
    await removeWayIn(accountsOf(c), byWhom(c), requireSession(c), id);
    return c.redirect(`${base}?done=1`, 303);
  });
