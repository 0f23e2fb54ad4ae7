import { Hono, type MiddlewareHandler } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { citizensOnly, openToAllStaff } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { publicPage, staffPage } from '#ui/page.tsx';
import { accountsOf, byWhom, fieldOf, keepNowhere, limitMails, signInLimit } from '../answers.ts';
import { requireSession } from '../identify.ts';
import { LinkToken, NewAddress } from '../inputs.ts';
import { findEnrolled } from '../queries.ts';
import { addressMinutes, mayChangeAddress } from '../rules.ts';
import {
  AddressConfirm,
  AddressForm,
  AddressRefused,
  AddressSent,
  AddressUnconfirmed,
  addressAct,
} from '../views/address.tsx';
import { words } from '../views/text.ts';
import { confirmAddressChange, requestAddressChange } from './commands.ts';
import { words as addressWords } from './text.ts';

/** The pages are one and the same for citizens and at the desk, each in its own frame. */
interface Place {
  readonly base: '/account' | '/staff/account';
  readonly signIn: '/sign-in' | '/staff/sign-in';
  readonly guard: () => MiddlewareHandler<HttpEnv>;
  readonly page: typeof publicPage;
}

const breadcrumbs = ({ base }: Place) => [{ label: words.account, href: base }];

async function formPage(
  c: HttpContext,
  place: Place,
  returned?: { readonly email?: string; readonly errors: FieldErrors },
): Promise<Response> {
  keepNowhere(c);
  const { base, signIn } = place;
  const session = requireSession(c);
  const accounts = accountsOf(c);
  const enrolled = await findEnrolled(accounts, session.userId);
  const verdict = mayChangeAddress(session, enrolled, accounts.now());
  const again = `${signIn}?return=${encodeURIComponent(`${base}/email`)}`;
  return place.page(
    c,
    {
      ...{ title: addressAct(session.email), breadcrumbs: breadcrumbs(place) },
      status: returned ? 422 : 200,
    },
    verdict.ok ? (
      <AddressForm
        {...{ ...returned, action: `${base}/email`, current: session.email }}
        askPassword={enrolled.password}
      />
    ) : (
      <AddressRefused reason={verdict.reason.text} signIn={again} />
    ),
  );
}

async function request(c: HttpContext, place: Place): Promise<Response> {
  const form = await readForm(c);
  const typed = fieldOf(form, 'email');
  const input = checkInput(NewAddress, form);
  if (!input.ok) return formPage(c, place, { email: typed, errors: input.errors });
  const session = requireSession(c);
  await limitMails(c, session.userId);
  await limitMails(c, input.value.email);
  const { town, language, platform } = c.var;
  const path = `${place.base}/email/confirm`;
  const errors = await requestAddressChange(accountsOf(c), byWhom(c), session, {
    ...{ ...input.value, town, language, path },
  });
  if (errors) return formPage(c, place, { email: typed, errors });
  return place.page(
    c,
    { title: addressWords.sent, breadcrumbs: breadcrumbs(place) },
    <AddressSent
      {...{ base: place.base, minutes: addressMinutes }}
      mailConnected={platform.mail.connected}
    />,
  );
}

function confirmPage(c: HttpContext, place: Place): Response {
  keepNowhere(c);
  return place.page(
    c,
    { title: addressWords.confirm, breadcrumbs: breadcrumbs(place) },
    <AddressConfirm action={`${place.base}/email/confirm`} token={c.req.query('token') ?? ''} />,
  );
}

async function confirm(c: HttpContext, place: Place): Promise<Response> {
  const input = checkInput(LinkToken, await readForm(c));
  const errors = input.ok
    ? await confirmAddressChange(accountsOf(c), byWhom(c), requireSession(c), input.value.token)
    : { form: addressWords.linkRefused };
  if (!errors) return c.redirect(`${place.base}?done=1`, 303);
  return place.page(
    c,
    { title: addressWords.confirm, breadcrumbs: breadcrumbs(place), status: 422 },
    <AddressUnconfirmed errors={errors} again={`${place.base}/email`} />,
  );
}

function addressRoutes(place: Place): Hono<HttpEnv> {
  const { guard } = place;
  return new Hono<HttpEnv>()
    .get('/account/email', guard(), (c) => formPage(c, place))
    .post('/account/email', guard(), signInLimit, (c) => request(c, place))
    .get('/account/email/confirm', guard(), (c) => confirmPage(c, place))
    .post('/account/email/confirm', guard(), signInLimit, (c) => confirm(c, place));
}

export const citizenAddressRoutes = addressRoutes({
  ...{ base: '/account', signIn: '/sign-in' },
  ...{ guard: citizensOnly, page: publicPage },
});

export const staffAddressRoutes = addressRoutes({
  ...{ base: '/staff/account', signIn: '/staff/sign-in' },
  ...{ guard: openToAllStaff, page: staffPage },
});
