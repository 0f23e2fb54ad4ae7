import { Hono } from 'hono';
import { findAddresses } from '#engines/accounts/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { homeCrumb, meetingsCrumb } from '../meetings/public.routes.tsx';
import { getMeeting, getPublicMeeting, type MeetingRow, seatsOf } from '../meetings/queries.ts';
import { placeFor, takesSignUpsOn } from '../meetings/rules.ts';
import { meetingStyles } from '../meetings/views/parts.tsx';
import { hrefOf, signUpHref } from '../model.ts';
import { senderOf } from '../sender.ts';
import { names, refusals } from '../text.ts';
import { cancelSignUp, signUp } from './commands.ts';
import { SignUpForm } from './inputs.ts';
import { getSignUp, listWaiting } from './queries.ts';
import { words } from './text.ts';
import { ownPath, readSignUpToken } from './token.ts';
import { OwnPage, SentPage, SignUpPage } from './views/sign-up.tsx';

const slugOf = (c: HttpContext) => c.req.param('slug') ?? '';

const crumbsOf = ({ slug, title }: MeetingRow) => [
  ...[homeCrumb, meetingsCrumb],
  { label: title, href: hrefOf(slug) },
];

/** Who is signed in need not type the address again; accounts have no town, so not inside a unit. */
async function firstValues(c: HttpContext): Promise<FormState['values']> {
  const { actor, platform } = c.var;
  const key = newId();
  if (actor.kind !== 'citizen') return { key };
  const email = (await findAddresses(platform, [actor.userId])).get(actor.userId) ?? '';
  return { key, email };
}

async function formPage(c: HttpContext, again?: FormState): Promise<Response> {
  const values = again?.values ?? (await firstValues(c));
  const { meeting, full } = await inTown(c, async (unit) => {
    const found = await getPublicMeeting(unit, slugOf(c));
    if (!again && !takesSignUpsOn(found, dayInTokyo(unit.now))) {
      throw new AppError('rule-violation', refusals.signUpsClosed);
    }
    const place = placeFor(found.capacity, await seatsOf(unit, found.id));
    return { meeting: found, full: place === 'waiting' };
  });
  return publicPage(
    c,
    {
      ...{ title: words.title, breadcrumbs: crumbsOf(meeting), styles: [meetingStyles] },
      status: statusOfForm(again ?? {}),
    },
    <SignUpPage meeting={meeting} full={full} values={values} errors={again?.errors} />,
  );
}

async function send(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(SignUpForm, values);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const { actor, language, platform } = c.var;
  const made = await attempt(() =>
    inTown(c, async (unit) => {
      const { id } = await getPublicMeeting(unit, slugOf(c));
      return signUp(unit, actor, id, input.value, { sender: senderOf(c), language });
    }),
  );
  if ('errors' in made) return formPage(c, { values, errors: made.errors });
  // Whose address it is shows only when the link in the mail is used.
  const known = actor.kind === 'citizen' || input.value.email === '';
  const to = known ? ownPath(platform.secret, made.value.id) : `${signUpHref(slugOf(c))}/sent`;
  return c.redirect(to, 303);
}

async function sentPage(c: HttpContext): Promise<Response> {
  const meeting = await inTown(c, (unit) => getPublicMeeting(unit, slugOf(c)));
  const meta = { title: words.title, breadcrumbs: crumbsOf(meeting), styles: [meetingStyles] };
  return publicPage(c, meta, <SentPage meeting={meeting} />);
}

function ownId(c: HttpContext): string {
  const id = readSignUpToken(c.var.platform.secret, c.req.param('token') ?? '');
  if (!id) throw notFound(names.signUp);
  return id;
}

async function ownPage(c: HttpContext): Promise<Response> {
  const read = await inTown(c, async (unit) => {
    const found = await getSignUp(unit, ownId(c));
    const waiting = await listWaiting(unit, found.meetingId);
    return {
      ...{ signUp: found, meeting: await getMeeting(unit, found.meetingId) },
      ahead: waiting.filter(({ number }) => number < found.number).length,
    };
  });
  const breadcrumbs = crumbsOf(read.meeting);
  const meta = { title: words.ownTitle, breadcrumbs, styles: [meetingStyles] };
  return publicPage(c, meta, <OwnPage {...read} />);
}

async function cancel(c: HttpContext): Promise<Response> {
  const id = ownId(c);
  await inTown(c, (unit) => cancelSignUp(unit, id, senderOf(c)));
  return c.redirect(ownPath(c.var.platform.secret, id), 303);
}

const asks = { name: 'meetings.sign-up', limit: 20, window: 3600, by: 'address' } as const;
const links = { name: 'meetings.sign-up-link', limit: 120, window: 600, by: 'address' } as const;
const anybody = 'Whoever wants to come may sign up; an account is no condition.';
const signed = 'The signature in the link is the authority.';

export const signUpRoutes = new Hono<HttpEnv>()
  .get('/meetings/my-sign-up/:token', rateLimit(links), ownPage)
  .post('/meetings/my-sign-up/:token', openToEveryone(signed), rateLimit(links), cancel)
  .get('/meetings/:slug/sign-up', (c) => formPage(c))
  .post('/meetings/:slug/sign-up', openToEveryone(anybody), rateLimit(asks), send)
  .get('/meetings/:slug/sign-up/sent', sentPage);
