import { Hono } from 'hono';
import type { Field } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { respondentQuestions } from '../model.ts';
import { findQuestionnaire, getSurvey, type Survey } from '../questionnaires/queries.ts';
import { deskCrumb, idOf } from '../questionnaires/staff.routes.tsx';
import { countAgain, setAside } from './commands.ts';
import { AsideInput } from './inputs.ts';
import { readAnswer, readAnswers } from './queries.ts';
import { asideWords as words } from './text.ts';
import { AnswerPage } from './views/answer.tsx';
import { AnswerList } from './views/list.tsx';

export const asideRoutes = new Hono<HttpEnv>();

const styles = ['services/surveys/answering/views/surveys.css'];
const manage = permit('surveys.manage');
const here = (c: HttpContext): string => `/staff/surveys/${idOf(c)}/answers`;
const doneWords = { aside: words.doneAside, back: words.doneBack };

const crumbsOf = ({ id, title }: Survey) => [
  deskCrumb,
  { label: title, href: `/staff/surveys/${id}` },
];

const aboutThemselves: ReadonlySet<string> = new Set(Object.values(respondentQuestions));

/** Questions to judge an answer by; not those of area, age and sex, which could tell who it was. */
async function judgedFields(unit: Unit, survey: Survey): Promise<Field[]> {
  const version = await findQuestionnaire(unit, survey);
  const fields = version?.definition.fields ?? [];
  return fields.filter(({ question }) => !question || !aboutThemselves.has(question));
}

asideRoutes.get('/surveys/:id/answers', manage, async (c) => {
  const filter = {
    asideOnly: c.req.query('only') === 'aside',
    words: (c.req.query('words') ?? '').trim().slice(0, 100),
    page: pageOf(c),
  };
  const { survey, ...page } = await inTown(c, async (unit) => {
    const found = await getSurvey(unit, idOf(c));
    const fields = await judgedFields(unit, found);
    return { survey: found, fields, ...(await readAnswers(unit, c.var.actor, found.id, filter)) };
  });
  const done = Object.entries(doneWords).find(([name]) => name === c.req.query('done'))?.[1];
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles, breadcrumbs: crumbsOf(survey) },
    <AnswerList {...{ ...page, filter, done }} base={here(c)} />,
  );
});

async function answerPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { survey, ...page } = await inTown(c, async (unit) => {
    const found = await getSurvey(unit, idOf(c));
    const answer = await readAnswer(unit, c.var.actor, found.id, c.req.param('answer') ?? '');
    return { survey: found, answer, fields: await judgedFields(unit, found) };
  });
  return staffPage(
    c,
    {
      ...{ title: words.one, status: statusOfForm(state) },
      breadcrumbs: [...crumbsOf(survey), { label: words.title, href: here(c) }],
    },
    <AnswerPage {...{ ...page, ...state }} base={here(c)} />,
  );
}

asideRoutes.get('/surveys/:id/answers/:answer', manage, (c) => answerPage(c));

asideRoutes.post('/surveys/:id/answers/:answer/aside', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(AsideInput, values);
  if (!checked.ok) return answerPage(c, { values, errors: checked.errors });
  const place = { surveyId: idOf(c), id: c.req.param('answer') };
  await inTown(c, (unit) => setAside(unit, c.var.actor, place, checked.value.reason));
  return c.redirect(`${here(c)}?done=aside`, 303);
});

asideRoutes.post('/surveys/:id/answers/:answer/back', manage, async (c) => {
  const place = { surveyId: idOf(c), id: c.req.param('answer') };
  await inTown(c, (unit) => countAgain(unit, c.var.actor, place));
  return c.redirect(`${here(c)}?only=aside&done=back`, 303);
});
