import {
  indexEntry,
  removeEntry,
  type SearchEntry,
  type SearchSource,
} from '#engines/search/contract.ts';
import {
  type Activity,
  closeActivity,
  forgetActivity,
  registerActivity,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { navigationTexts, outcomeTexts } from '../text.ts';
import { listSurveys, type Survey } from './queries.ts';

/** Pages of surveys are dropped by these topics. */
export const surveysTopic = 'surveys';
export const topicOf = ({ slug }: Pick<Survey, 'slug'>): string => `surveys:${slug}`;

function entryOf({ slug, title, summary, about, ...survey }: Survey): SearchEntry {
  const body = (say: 'ja' | 'en') => `${summary[say]}\n${about.why[say]}`;
  return {
    ...{ id: survey.id, kind: 'survey', href: `/surveys/${slug}`, title },
    body: { ja: body('ja'), en: body('en') },
    topics: survey.topics,
    departmentId: survey.departmentId,
    day: survey.opensOn,
  };
}

/** The last day on which somebody could answer: earlier than planned when staff closed it. */
function lastDay({ closesOn, closedAt }: Survey): string | undefined {
  const closed = closedAt && dayInTokyo(closedAt);
  return closed && (!closesOn || closed < closesOn) ? closed : closesOn;
}

function activityOf(survey: Survey): Activity {
  const { id, slug, title, summary, departmentId, topics, project, policy, sample } = survey;
  return {
    ...{ owner: 'surveys', id, kind: 'survey', href: `/surveys/${slug}` },
    ...{ title, summary, departmentId, topics, areas: [], project, policy, sample },
    opensOn: survey.opensOn ?? dayInTokyo(survey.createdAt),
    closesOn: lastDay(survey),
  };
}

export const surveySearch: SearchSource = {
  name: 'surveys',
  kinds: { survey: navigationTexts.surveys },
  async *entries(unit) {
    yield (await listSurveys(unit, { states: ['open', 'closed'] })).map(entryOf);
  },
};

/** Brings what everybody sees of a survey up to date: cached pages, search. Drafts are nowhere. */
export async function showSurvey(unit: Unit, survey: Survey): Promise<void> {
  unit.drop(surveysTopic, topicOf(survey));
  if (survey.state === 'draft') {
    await removeEntry(unit, surveySearch.name, survey.id);
    await forgetActivity(unit, { owner: 'surveys', id: survey.id });
    return;
  }
  await indexEntry(unit, surveySearch.name, entryOf(survey));
  await registerActivity(unit, activityOf(survey));
  if (!survey.publishedAt) return;
  const outcome = { text: outcomeTexts.published, href: `/surveys/${survey.slug}/results` };
  await closeActivity(unit, { owner: 'surveys', id: survey.id }, { outcome });
}
