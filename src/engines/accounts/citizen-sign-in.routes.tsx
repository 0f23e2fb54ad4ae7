import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { say } from '#platform/i18n/text.ts';
import { publicPage } from '#ui/page.tsx';
import {
  accountsOf,
  fieldOf,
  keepNowhere,
  limitMails,
  setCookies,
  signInLimit,
  welcomeStaff,
} from './answers.ts';
import { EmailSignIn, LinkToken, PasswordSignIn } from './inputs.ts';
import { oidcConnected } from './oidc/issuer.ts';
import { linkMinutes, returnPath } from './rules.ts';
import { requestLink, signInWithLink, signInWithPassword } from './sign-in.ts';
import { signOut } from './staff-sign-in.routes.tsx';
import { text } from './text.ts';
import { CitizenSignIn, DemoSignIn, LinkConfirm, LinkSent } from './views/sign-in.tsx';
import { words } from './views/text.ts';

const home = '/account';
const everyone = openToEveryone('Whoever signs in has no session yet.');

interface SignInForm {
  readonly returnTo: string;
  readonly email?: string;
  readonly errors?: FieldErrors;
}

/** The page of all ways in; also the answer of those that came to nothing. */
export function citizenSignInPage(c: HttpContext, form: SignInForm, status = 422): Response {
  keepNowhere(c);
  const { town, platform } = c.var;
  return publicPage(
    c,
    { title: words.signIn, lead: words.citizenLead, status: form.errors ? status : 200 },
    <CitizenSignIn
      {...form}
      demo={town.demo}
      mailConnected={platform.mail.connected}
      oidcConnected={oidcConnected(platform.settings)}
    />,
  );
}

async function sendLink(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const returnTo = returnPath(form.return, home);
  const input = checkInput(EmailSignIn, form);
  if (!input.ok) {
    return citizenSignInPage(c, { returnTo, email: fieldOf(form, 'email'), errors: input.errors });
  }
  const { email } = input.value;
  await limitMails(c, email);
  const { town, language, platform } = c.var;
  const mail = { town: town.code, townName: say(town.name, language), language, returnTo };
  await requestLink(accountsOf(c), c.req.raw.headers, email, mail);
  return publicPage(
    c,
    { title: words.linkSent },
    <LinkSent minutes={linkMinutes} mailConnected={platform.mail.connected} />,
  );
}

function linkPage(c: HttpContext): Response {
  keepNowhere(c);
  const token = c.req.query('token') ?? '';
  const returnTo = returnPath(c.req.query('return'), home);
  return publicPage(
    c,
    { title: words.linkConfirm },
    <LinkConfirm token={token} returnTo={returnTo} />,
  );
}

async function takeLink(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const returnTo = returnPath(form.return, home);
  const input = checkInput(LinkToken, form);
  const cookies = input.ok
    ? await signInWithLink(accountsOf(c), c.req.raw.headers, input.value.token)
    : undefined;
  if (!cookies) return citizenSignInPage(c, { returnTo, errors: { form: text.linkRefused } });
  setCookies(c, cookies);
  return c.redirect(returnTo, 303);
}

function demoPage(c: HttpContext, form: SignInForm): Response {
  if (!c.var.town.demo) throw notFound(words.signIn);
  keepNowhere(c);
  return publicPage(
    c,
    { title: words.demoPassword, status: form.errors ? 422 : 200 },
    <DemoSignIn {...form} demo />,
  );
}

async function byDemoPassword(c: HttpContext): Promise<Response> {
  if (!c.var.town.demo) throw notFound(words.signIn);
  const form = await readForm(c);
  const returnTo = returnPath(form.return, home);
  const email = fieldOf(form, 'email');
  const input = checkInput(PasswordSignIn, form);
  if (!input.ok) return demoPage(c, { returnTo, email, errors: input.errors });
  const step = await signInWithPassword(accountsOf(c), c.req.raw.headers, input.value);
  if (step.kind === 'refused') {
    return demoPage(c, { returnTo, email, errors: { form: text.refused } });
  }
  setCookies(c, step.cookies);
  if (step.kind === 'second-step') return c.redirect('/staff/sign-in/code', 303);
  const staff = await welcomeStaff(c, step.userId);
  return c.redirect(staff && returnTo === home ? '/staff' : returnTo, 303);
}

export const citizenSignInRoutes = new Hono<HttpEnv>()
  .get('/sign-in', (c) => {
    return citizenSignInPage(c, { returnTo: returnPath(c.req.query('return'), home) });
  })
  .post('/sign-in', everyone, signInLimit, sendLink)
  .get('/sign-in/link', linkPage)
  .post('/sign-in/link', everyone, signInLimit, takeLink)
  .get('/sign-in/demo', (c) => {
    return demoPage(c, { returnTo: returnPath(c.req.query('return'), home) });
  })
  .post('/sign-in/demo', everyone, signInLimit, byDemoPassword)
  .post('/sign-out', openToEveryone('Signing out twice does no harm.'), (c) => signOut(c, '/'));
