import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { surveysTopic, topicOf } from '../questionnaires/appearance.ts';
import { findSection, listSurveys, type Survey } from '../questionnaires/queries.ts';
import { closeMoment, phaseAt } from '../questionnaires/rules.ts';
import { navigationTexts } from '../text.ts';
import { countQuestions, findPublicSurvey, listCrumbs, surveyCrumbs } from './queries.ts';
import { listWords, thanksWords } from './text.ts';
import { SurveyList } from './views/list.tsx';
import { SurveyPage } from './views/survey.tsx';
import { Thanks } from './views/thanks.tsx';

export const surveyPages = new Hono<HttpEnv>();

const styles = ['services/surveys/answering/views/surveys.css'];
const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

/** A cached page would still invite after the close, or not yet after the opening. */
function keepPage(c: HttpContext, surveys: readonly Survey[], ...topics: string[]): void {
  const now = Date.now();
  const soon = surveys.some((survey) => {
    const close = closeMoment(survey)?.getTime() ?? Number.POSITIVE_INFINITY;
    return phaseAt(survey, new Date(now)) === 'coming' || (close > now && close - now < 86_400_000);
  });
  if (!soon) cachePage(c, surveysTopic, 'organisation', ...topics);
}

surveyPages.get('/surveys', async (c) => {
  const { surveys, now } = await inTown(c, async (unit) => ({
    surveys: await listSurveys(unit, { states: ['open', 'closed'] }),
    now: unit.now,
  }));
  keepPage(c, surveys);
  const of = (phase: ReturnType<typeof phaseAt>) =>
    surveys.filter((survey) => phaseAt(survey, now) === phase);
  return publicPage(
    c,
    {
      ...{ title: navigationTexts.surveys, lead: listWords.lead, styles },
      ...{ breadcrumbs: listCrumbs.slice(0, 1), deskHref: '/staff/surveys' },
    },
    <SurveyList open={of('open')} coming={of('coming')} closed={of('closed')} />,
  );
});

surveyPages.get('/surveys/:slug', async (c) => {
  const { survey, ...page } = await inTown(c, async (unit) => {
    const found = await findPublicSurvey(unit, slugOf(c));
    return {
      survey: found,
      phase: phaseAt(found, unit.now),
      section: await findSection(unit, found),
      questions: await countQuestions(unit, found),
    };
  });
  keepPage(c, [survey], topicOf(survey));
  return publicPage(
    c,
    {
      ...{ title: survey.title, lead: survey.summary, description: survey.summary, styles },
      ...{ breadcrumbs: listCrumbs, deskHref: `/staff/surveys/${survey.id}` },
    },
    <SurveyPage survey={survey} {...page} />,
  );
});

surveyPages.get('/surveys/:slug/thanks', async (c) => {
  const survey = await inTown(c, (unit) => findPublicSurvey(unit, slugOf(c)));
  return publicPage(c, { title: thanksWords.title, breadcrumbs: surveyCrumbs(survey) }, <Thanks />);
});
