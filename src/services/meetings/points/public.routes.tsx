import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { RecordedInput } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { homeCrumb, meetingsCrumb } from '../meetings/public.routes.tsx';
import { getPublicMeeting, type MeetingRow } from '../meetings/queries.ts';
import { takesQuestionsOn } from '../meetings/rules.ts';
import { meetingStyles } from '../meetings/views/parts.tsx';
import { hrefOf, questionsHref } from '../model.ts';
import { refusals } from '../text.ts';
import { askBeforehand } from './commands.ts';
import { QuestionForm } from './inputs.ts';
import { askWords as words } from './text.ts';
import { AskedPage, AskPage } from './views/ask.tsx';

const slugOf = (c: HttpContext) => c.req.param('slug') ?? '';

const metaOf = ({ slug, title }: MeetingRow) => ({
  ...{ title: words.title, styles: [meetingStyles] },
  breadcrumbs: [homeCrumb, meetingsCrumb, { label: title, href: hrefOf(slug) }],
});

async function formPage(c: HttpContext, again?: FormState): Promise<Response> {
  const meeting = await inTown(c, async (unit) => {
    const found = await getPublicMeeting(unit, slugOf(c));
    if (!again && !takesQuestionsOn(found, dayInTokyo(unit.now))) {
      throw new AppError('rule-violation', refusals.questionsClosed);
    }
    return found;
  });
  const values = again?.values ?? { key: newId(), wish: 'public' };
  const meta = { ...metaOf(meeting), lead: words.lead, status: statusOfForm(again ?? {}) };
  return publicPage(c, meta, <AskPage meeting={meeting} values={values} errors={again?.errors} />);
}

const cookieName = 'tomoni.question';

/** Receipt and secret reach only the page that follows, and only this browser, for ten minutes. */
function remember(c: HttpContext, { receipt, secret }: RecordedInput): void {
  setCookie(c, cookieName, `${receipt} ${secret}`, {
    ...{ path: questionsHref(slugOf(c)), httpOnly: true, sameSite: 'Lax', maxAge: 600 },
    secure: c.var.platform.settings.publicUrl.startsWith('https:'),
  });
}

async function send(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(QuestionForm, values);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const asked = await attempt(() =>
    inTown(c, async (unit) => {
      const { id } = await getPublicMeeting(unit, slugOf(c));
      return askBeforehand(unit, c.var.actor, id, input.value);
    }),
  );
  if ('errors' in asked) return formPage(c, { values, errors: asked.errors });
  remember(c, asked.value);
  return c.redirect(`${questionsHref(slugOf(c))}/sent`, 303);
}

async function sentPage(c: HttpContext): Promise<Response> {
  const meeting = await inTown(c, (unit) => getPublicMeeting(unit, slugOf(c)));
  const [receipt, secret] = (getCookie(c, cookieName) ?? '').split(' ');
  const told = receipt && secret ? { receipt, secret } : {};
  return publicPage(c, metaOf(meeting), <AskedPage meeting={meeting} {...told} />);
}

const asks = { name: 'meetings.question', limit: 20, window: 3600, by: 'address' } as const;
const anybody = 'Whoever wants to ask before a meeting may; an account is no condition.';

export const questionRoutes = new Hono<HttpEnv>()
  .get('/meetings/:slug/questions', (c) => formPage(c))
  .post('/meetings/:slug/questions', openToEveryone(anybody), rateLimit(asks), send)
  .get('/meetings/:slug/questions/sent', sentPage);
