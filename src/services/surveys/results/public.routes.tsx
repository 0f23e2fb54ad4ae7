import { Hono } from 'hono';
import { themesTopic } from '#engines/analysis/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { findPublicSurvey, surveyCrumbs } from '../answering/queries.ts';
import { topicOf } from '../questionnaires/appearance.ts';
import type { Survey } from '../questionnaires/queries.ts';
import { names } from '../text.ts';
import { resultsTopic } from './commands.ts';
import { findDetails } from './details.ts';
import { type CountedResults, findResults, findThemes } from './queries.ts';
import { sendResults } from './send.ts';
import { resultWords as words } from './text.ts';
import { collectionId } from './texts.ts';
import { Details } from './views/details.tsx';
import { Results } from './views/results.tsx';

export const resultRoutes = new Hono<HttpEnv>();

const styles = ['services/surveys/answering/views/surveys.css'];
const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

interface Published extends CountedResults {
  readonly survey: Survey;
}

/** @throws AppError not-found before somebody has published them. */
async function published(unit: Unit, slug: string): Promise<Published> {
  const survey = await findPublicSurvey(unit, slug);
  const found = survey.publishedAt ? await findResults(unit, survey.id) : undefined;
  if (!found) throw notFound(names.results);
  return { ...found, survey };
}

const factsOf = ({ title, sample }: Survey, { content }: CountedResults) => ({
  ...{ title, sample },
  represents: content.represents,
});

const resultCrumbs = (survey: Survey) => [
  ...surveyCrumbs(survey),
  { label: words.crumb, href: `/surveys/${survey.slug}/results` },
];

resultRoutes.get('/surveys/:slug/:file{results\\.(?:csv|xlsx|json)}', async (c) => {
  const found = await inTown(c, (unit) => published(unit, slugOf(c)));
  return sendResults(c, found.survey, found.content, c.req.param('file').slice(8));
});

resultRoutes.get('/surveys/:slug/results', async (c) => {
  const { found, themes } = await inTown(c, async (unit) => {
    const one = await published(unit, slugOf(c));
    return { found: one, themes: await findThemes(unit, one.survey.id, one.content) };
  });
  const { survey, content } = found;
  const signed = content.words.map(({ key }) =>
    themesTopic('surveys', collectionId(survey.id, key)),
  );
  cachePage(c, topicOf(survey), resultsTopic(survey.id), ...signed);
  return publicPage(
    c,
    {
      ...{ title: words.title(survey.title), lead: words.lead(content.answers), styles },
      ...{ breadcrumbs: surveyCrumbs(survey), deskHref: `/staff/surveys/${survey.id}/results` },
    },
    <Results
      results={content}
      survey={factsOf(survey, found)}
      base={`/surveys/${survey.slug}/results`}
      themes={themes}
    />,
  );
});

resultRoutes.get('/surveys/:slug/results/:key', async (c) => {
  const { found, details } = await inTown(c, async (unit) => {
    const one = await published(unit, slugOf(c));
    return {
      found: one,
      details: await findDetails(unit, one.survey, one.content, c.req.param('key')),
    };
  });
  const { survey, content } = found;
  // Results of a later year belong to this page, too.
  cachePage(c, topicOf(survey), resultsTopic(survey.id), 'surveys');
  return publicPage(
    c,
    { title: details.question.label, breadcrumbs: resultCrumbs(survey), styles },
    <Details
      {...details}
      results={content}
      survey={factsOf(survey, found)}
      base={`/surveys/${survey.slug}/results`}
    />,
  );
});
