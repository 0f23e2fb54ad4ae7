import { Hono } from 'hono';
import { rememberDraft } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { publicPage } from '#ui/page.tsx';
import type { Survey } from '../questionnaires/queries.ts';
import { phaseAt } from '../questionnaires/rules.ts';
import { refusals } from '../text.ts';
import { enterCode } from './codes.ts';
import { startAnswer, type Ticket } from './commands.ts';
import { personDigest, readLineToken } from './digests.ts';
import { CodeInput } from './inputs.ts';
import { findPublicSurvey, hasTakenPart, surveyCrumbs } from './queries.ts';
import { codeWords } from './text.ts';
import { CodePage } from './views/code.tsx';

export const answerRoutes = new Hono<HttpEnv>();

const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';
const styles = ['services/surveys/answering/views/surveys.css'];

interface Again {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

function codePage(c: HttpContext, survey: Survey, { values, errors }: Again = {}): Response {
  // A code in the address is personal: no copy of the page anywhere.
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  return publicPage(
    c,
    {
      ...{ title: codeWords.title, lead: codeWords.lead, styles },
      breadcrumbs: surveyCrumbs(survey),
      status: errors ? 422 : 200,
    },
    <CodePage
      survey={survey}
      values={values ?? { code: c.req.query('code') ?? '' }}
      errors={errors}
    />,
  );
}

/** Begins the draft and leads to its first page, in this browser only. */
async function lead(c: HttpContext, unit: Unit, survey: Survey, ticket: Ticket): Promise<string> {
  const started = await startAnswer(unit, survey, ticket, c.var.language);
  rememberDraft(c, started);
  return started.href;
}

const usesCode = ({ access }: Survey): boolean => access === 'code' || access === 'sample';

answerRoutes.get('/surveys/:slug/answer', async (c) => {
  const survey = await inTown(c, (unit) => findPublicSurvey(unit, slugOf(c)));
  const open = phaseAt(survey, new Date()) === 'open';
  if (open && usesCode(survey)) return codePage(c, survey);
  return c.redirect(`/surveys/${survey.slug}`, 303);
});

/** Who is signed in, as the survey may know them: a digest that is not the account. */
function accountTicket(c: HttpContext, survey: Survey): Ticket | undefined {
  const { actor, platform } = c.var;
  if (actor.kind !== 'citizen') return undefined;
  const person = { kind: 'account', id: actor.userId } as const;
  return { kind: 'account', digest: personDigest(platform.secret, survey.id, person) };
}

/** @throws AppError conflict for whoever has answered: said before the first question */
async function refuseSecond(unit: Unit, survey: Survey, ticket: Ticket): Promise<void> {
  if (ticket.kind === 'open' || ticket.kind === 'code') return;
  if (await hasTakenPart(unit, survey.id, ticket.digest)) {
    throw new AppError('conflict', refusals.answeredAlready);
  }
}

/** Somebody mistypes a code a few times; who guesses meets 59 random bits and this. */
const guesses = rateLimit({ name: 'surveys.code', limit: 30, window: 600, by: 'address' });

async function byCode(c: HttpContext, survey: Survey): Promise<Response> {
  await guesses(c, async () => undefined);
  const values = await readForm(c);
  const checked = checkInput(CodeInput, values);
  if (!checked.ok) return codePage(c, survey, { values, errors: checked.errors });
  const outcome = await inTown(c, async (unit) => {
    const entered = await enterCode(unit, c.var.platform.secret, survey.id, checked.value.code);
    if (entered.kind !== 'open') return entered;
    const { digest } = entered;
    return { kind: 'open', href: await lead(c, unit, survey, { kind: 'code', digest }) } as const;
  });
  if (outcome.kind === 'open') return c.redirect(outcome.href, 303);
  const code = outcome.kind === 'used' ? refusals.codeUsed.text : codeWords.unknown;
  return codePage(c, survey, { values, errors: { code } });
}

async function start(c: HttpContext): Promise<Response> {
  const survey = await inTown(c, (unit) => findPublicSurvey(unit, slugOf(c)));
  if (usesCode(survey)) return byCode(c, survey);
  const ticket = survey.access === 'account' ? accountTicket(c, survey) : { kind: 'open' as const };
  if (survey.access === 'line') return c.redirect(`/surveys/${survey.slug}`, 303);
  if (!ticket) {
    return c.redirect(`/sign-in?return=${encodeURIComponent(`/surveys/${survey.slug}`)}`, 303);
  }
  const href = await inTown(c, async (unit) => {
    await refuseSecond(unit, survey, ticket);
    return lead(c, unit, survey, ticket);
  });
  return c.redirect(href, 303);
}

/** Many people of one school or company begin at the same time. */
const often = { name: 'surveys.start', limit: 200, window: 600, by: 'address' } as const;
const why = 'Anybody may begin to answer; nothing is sent yet.';
answerRoutes.post('/surveys/:slug/answer', openToEveryone(why), rateLimit(often), start);

/** The personal link that the LINE account sent. Asking is safe: nothing is begun before the button. */
answerRoutes.get('/surveys/:slug/line/:token', async (c) => {
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
  const survey = await inTown(c, (unit) => findPublicSurvey(unit, slugOf(c)));
  return publicPage(
    c,
    { title: survey.title, lead: survey.summary, styles, breadcrumbs: surveyCrumbs(survey) },
    <CodePage survey={survey} lineToken={c.req.param('token')} />,
  );
});

answerRoutes.post(
  '/surveys/:slug/line/:token',
  openToEveryone(why),
  rateLimit({ ...often, name: 'surveys.line' }),
  async (c) => {
    const href = await inTown(c, async (unit) => {
      const survey = await findPublicSurvey(unit, slugOf(c));
      const digest = readLineToken(c.var.platform.secret, survey.id, c.req.param('token'));
      if (!digest || survey.access !== 'line') return undefined;
      const ticket = { kind: 'line', digest } as const;
      await refuseSecond(unit, survey, ticket);
      return lead(c, unit, survey, ticket);
    });
    return c.redirect(href ?? `/surveys/${slugOf(c)}`, 303);
  },
);
