import { Hono } from 'hono';
import type { StaffActor } from '#platform/actor.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import {
  accountsOf,
  fieldOf,
  keepNowhere,
  setCookies,
  signInLimit,
  welcomeStaff,
} from './answers.ts';
import { CodeSignIn, PasswordSignIn } from './inputs.ts';
import { assuranceOf, type OwnMethod, returnPath } from './rules.ts';
import { needsSecondFactor } from './second-factor.ts';
import { forgetSession, type Step, signInWithCode, signInWithPassword } from './sign-in.ts';
import { text } from './text.ts';
import { CodeForm, StaffSignIn } from './views/sign-in.tsx';
import { words } from './views/text.ts';

const desk = '/staff';
const everyone = openToEveryone('Whoever signs in has no session yet.');

function signInPage(
  c: HttpContext,
  form: { returnTo: string; email?: string; errors?: FieldErrors },
): Response {
  keepNowhere(c);
  const status = form.errors ? 422 : 200;
  const invited = c.req.query('invited') === '1';
  return staffPage(
    c,
    { title: words.staffSignIn, lead: words.staffLead, status },
    <StaffSignIn {...form} demo={c.var.town.demo} invited={invited} />,
  );
}

function codePage(c: HttpContext, form: { returnTo: string; errors?: FieldErrors }): Response {
  keepNowhere(c);
  const status = form.errors ? 422 : 200;
  return staffPage(c, { title: words.codeTitle, status }, <CodeForm {...form} />);
}

/** To the page they asked for, or first to setting up the second factor that their role needs. */
function enter(c: HttpContext, staff: StaffActor, method: OwnMethod, returnTo: string): Response {
  const strong = assuranceOf(method) >= 2 || c.var.town.demo || !needsSecondFactor(staff);
  return c.redirect(strong ? returnTo : '/staff/account', 303);
}

async function finish(
  c: HttpContext,
  step: Step & { kind: 'signed-in' },
  method: OwnMethod,
  returnTo: string,
): Promise<Response | undefined> {
  const staff = await welcomeStaff(c, step.userId);
  if (!staff) {
    await forgetSession(accountsOf(c), step.token);
    return undefined;
  }
  setCookies(c, step.cookies);
  return enter(c, staff, method, returnTo);
}

async function byPassword(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const returnTo = returnPath(form.return, desk);
  const email = fieldOf(form, 'email');
  const input = checkInput(PasswordSignIn, form);
  if (!input.ok) return signInPage(c, { returnTo, email, errors: input.errors });
  const step = await signInWithPassword(accountsOf(c), c.req.raw.headers, input.value);
  if (step.kind === 'second-step') {
    setCookies(c, step.cookies);
    return c.redirect(`/staff/sign-in/code?return=${encodeURIComponent(returnTo)}`, 303);
  }
  const entered =
    step.kind === 'signed-in' ? await finish(c, step, 'password', returnTo) : undefined;
  return entered ?? signInPage(c, { returnTo, email, errors: { form: text.refused } });
}

async function byCode(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const returnTo = returnPath(form.return, desk);
  const input = checkInput(CodeSignIn, form);
  if (!input.ok) return codePage(c, { returnTo, errors: input.errors });
  const step = await signInWithCode(accountsOf(c), c.req.raw.headers, input.value.code);
  const entered = step.kind === 'signed-in' ? await finish(c, step, 'totp', returnTo) : undefined;
  return entered ?? codePage(c, { returnTo, errors: { code: text.codeRefused } });
}

/** Ends the session in the database and in the browser. */
export async function signOut(c: HttpContext, then: string): Promise<Response> {
  const { auth } = accountsOf(c);
  const answer = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
  setCookies(c, answer.headers.getSetCookie());
  return c.redirect(then, 303);
}

export const staffSignInRoutes = new Hono<HttpEnv>()
  .get('/sign-in', everyone, (c) => {
    return signInPage(c, { returnTo: returnPath(c.req.query('return'), desk) });
  })
  .post('/sign-in', everyone, signInLimit, byPassword)
  .get('/sign-in/code', everyone, (c) => {
    return codePage(c, { returnTo: returnPath(c.req.query('return'), desk) });
  })
  .post('/sign-in/code', everyone, signInLimit, byCode)
  .post('/sign-out', openToEveryone('Signing out twice does no harm.'), (c) =>
    signOut(c, '/staff/sign-in'),
  );
