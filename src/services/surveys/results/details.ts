import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Comparability } from '../model.ts';
import { getSeries } from '../questionnaires/bank/queries.ts';
import type { Survey } from '../questionnaires/queries.ts';
import { names } from '../text.ts';
import type { QuestionResult, SurveyResults } from './model.ts';
import { listSeriesResults, type SeriesResult } from './queries.ts';

export interface QuestionDetails {
  readonly question: QuestionResult;
  readonly years: readonly SeriesResult[];
  readonly wording: Comparability;
}

const worse: readonly Comparability[] = ['yes', 'with-care', 'no'];

/** What changes of the wording since the first of these years mean for the comparison. */
async function wordingOf(unit: Unit, slug: string): Promise<Comparability> {
  const versions = await getSeries(unit, slug);
  return versions
    .filter(({ version }) => version > 1)
    .reduce<Comparability>(
      (most, { comparable }) =>
        worse.indexOf(comparable) > worse.indexOf(most) ? comparable : most,
      'yes',
    );
}

/** One question with the same one in other years. @throws AppError not-found */
export async function findDetails(
  unit: Unit,
  survey: Survey,
  results: SurveyResults,
  key: string,
): Promise<QuestionDetails> {
  const question = results.questions.find((one) => one.key === key);
  if (!question) throw notFound(names.question);
  const { series } = question;
  if (!series) return { question, years: [], wording: 'yes' };
  const until = survey.closesOn ?? dayInTokyo(unit.now);
  const years = await listSeriesResults(unit, series, until);
  // A matrix is one series with a question for each of its rows.
  const same = years.flatMap((year) => {
    const own = year.questions.find((one) => one.key === key) ?? year.question;
    return [{ ...year, question: own }];
  });
  return { question, years: same, wording: await wordingOf(unit, series) };
}
