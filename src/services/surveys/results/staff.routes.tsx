import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { getSurvey, type Survey } from '../questionnaires/queries.ts';
import { deskCrumb, idOf } from '../questionnaires/staff.routes.tsx';
import { names } from '../text.ts';
import { publishResults, savePopulation } from './commands.ts';
import { staffWords as words } from './desk-text.ts';
import { findDetails } from './details.ts';
import { populationField, readPopulation } from './inputs.ts';
import { traits } from './model.ts';
import { type CountedResults, categoriesOf, findPopulation, findResults } from './queries.ts';
import { sendResults } from './send.ts';
import { resultWords } from './text.ts';
import { ResultsDesk } from './views/desk.tsx';
import { Details } from './views/details.tsx';
import { PopulationForm } from './views/population.tsx';

export const resultDesk = new Hono<HttpEnv>();

const styles = ['services/surveys/answering/views/surveys.css'];
const read = permit('surveys.results');
const sample = permit('surveys.sample');

const crumbsOf = ({ id, title }: Survey) => [
  deskCrumb,
  { label: title, href: `/staff/surveys/${id}` },
];

/** @throws AppError not-found before they were counted. */
async function counted(unit: Unit, id: string): Promise<CountedResults & { survey: Survey }> {
  const survey = await getSurvey(unit, id);
  const found = await findResults(unit, survey.id);
  if (!found) throw notFound(names.results);
  return { ...found, survey };
}

const moment = new Intl.DateTimeFormat('ja-JP', {
  ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' },
});

async function resultsPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  const { survey, found } = await inTown(c, async (unit) => {
    const one = await getSurvey(unit, idOf(c));
    return { survey: one, found: await findResults(unit, one.id) };
  });
  return staffPage(
    c,
    {
      ...{ title: words.title(survey.title), breadcrumbs: crumbsOf(survey), styles },
      status: statusOfForm({ errors }),
    },
    <ResultsDesk
      {...{ survey, found, errors }}
      countedAt={found ? moment.format(found.countedAt) : ''}
      mayPublish={can(c.var.actor, 'surveys.manage')}
    />,
  );
}

resultDesk.get('/surveys/:id/:file{results\\.(?:csv|xlsx|json)}', read, async (c) => {
  const { survey, content } = await inTown(c, (unit) => counted(unit, idOf(c)));
  return sendResults(c, survey, content, c.req.param('file').slice(8));
});

resultDesk.get('/surveys/:id/results', read, (c) => resultsPage(c));

resultDesk.post('/surveys/:id/results/publish', permit('surveys.manage'), async (c) => {
  const errors = await tryWrite(() =>
    inTown(c, (unit) => publishResults(unit, c.var.actor, idOf(c))),
  );
  if (errors) return resultsPage(c, errors);
  return c.redirect(`/staff/surveys/${idOf(c)}/results`, 303);
});

resultDesk.get('/surveys/:id/results/:key', read, async (c) => {
  const { found, details } = await inTown(c, async (unit) => {
    const one = await counted(unit, idOf(c));
    return {
      found: one,
      details: await findDetails(unit, one.survey, one.content, c.req.param('key')),
    };
  });
  const { survey, content } = found;
  const base = `/staff/surveys/${survey.id}/results`;
  const facts = { title: survey.title, sample: survey.sample, represents: content.represents };
  return staffPage(
    c,
    {
      ...{ title: details.question.label, styles },
      breadcrumbs: [...crumbsOf(survey), { label: resultWords.crumb, href: base }],
    },
    <Details {...details} results={content} survey={facts} base={base} />,
  );
});

async function populationPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { categories, newest } = await inTown(c, async (unit) => ({
    categories: await categoriesOf(unit),
    newest: await findPopulation(unit, dayInTokyo(unit.now)),
  }));
  const known = traits.flatMap((trait) =>
    Object.entries((newest?.[trait] ?? {}) as Readonly<Record<string, number>>).map(
      ([value, n]) => [populationField(trait, value), String(n)] as const,
    ),
  );
  const stored = {
    ...Object.fromEntries(known),
    asOf: newest?.asOf ?? '',
    source: newest?.source ?? '',
  };
  return staffPage(
    c,
    {
      ...{ title: words.population, lead: words.populationLead, breadcrumbs: [deskCrumb] },
      status: statusOfForm(state),
    },
    <PopulationForm
      categories={categories}
      saved={c.req.query('saved') !== undefined}
      values={state.values ?? stored}
      errors={state.errors}
    />,
  );
}

resultDesk.get('/surveys/population', sample, (c) => populationPage(c));

resultDesk.post('/surveys/population', sample, async (c) => {
  const values = await readForm(c);
  const categories = await inTown(c, categoriesOf);
  const checked = readPopulation(values, categories);
  if (!checked.ok) return populationPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => savePopulation(unit, c.var.actor, checked.value));
  return c.redirect('/staff/surveys/population?saved', 303);
});
