import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import { getSurvey } from '../questionnaires/queries.ts';
import { phaseAt } from '../questionnaires/rules.ts';
import { deskCrumb, idOf } from '../questionnaires/staff.routes.tsx';
import { categoriesOf } from '../results/queries.ts';
import { listMailings, listSamples } from './draws/queries.ts';
import { drawWords, deskSamplingWords as words } from './draws/text.ts';
import { readSampleFacts } from './facts.ts';
import { letterWords } from './letters/text.ts';
import { findList, listDeleted } from './lists/queries.ts';
import { listWords } from './lists/text.ts';
import { SamplingPage } from './views/sampling.tsx';

export const samplingRoutes = new Hono<HttpEnv>();

const styles = ['services/surveys/answering/views/surveys.css'];

const doneWords = {
  drawn: drawWords.drawn,
  deleted: listWords.deleted,
  marked: letterWords.marked,
  discarded: letterWords.discarded,
};

/** The page of a survey's sample; forms of it that came back show on it. */
export async function samplingPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const survey = await getSurvey(unit, idOf(c));
    const samples = await listSamples(unit, survey.id);
    const sample = samples.find((one) => one.state !== 'discarded');
    return {
      ...{ survey, sample, phase: phaseAt(survey, unit.now) },
      discarded: samples.filter((one) => one.state === 'discarded'),
      list: await findList(unit, survey.id),
      deleted: await listDeleted(unit, survey.id),
      mailings: sample ? await listMailings(unit, sample.id) : [],
      facts: await readSampleFacts(unit, survey.id),
      categories: await categoriesOf(unit),
    };
  });
  const { survey } = page;
  const done = Object.entries(doneWords).find(([name]) => name === c.req.query('done'))?.[1];
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
      breadcrumbs: [deskCrumb, { label: survey.title, href: `/staff/surveys/${survey.id}` }],
    },
    <SamplingPage {...{ ...page, ...state, done }} />,
  );
}

samplingRoutes.get('/surveys/:id/samples', permit('surveys.sample'), (c) => samplingPage(c));
