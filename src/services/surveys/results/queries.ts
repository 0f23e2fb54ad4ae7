import { and, asc, count, desc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { findSignedRun, runHref } from '#engines/analysis/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { ageBands, type Population, type SurveyResponse, sexes } from '../model.ts';
import { findQuestionnaire, type Survey } from '../questionnaires/queries.ts';
import { findSample } from '../sampling/draws/queries.ts';
import { frameOf, readSampleFacts } from '../sampling/facts.ts';
import { responses, surveys } from '../schema.ts';
import type { Basis, Categories } from './compute.ts';
import type { SurveyResults } from './model.ts';
import { populations, results } from './schema.ts';
import { texts } from './text.ts';
import { collectionId } from './texts.ts';

export interface CountedResults {
  readonly content: SurveyResults;
  readonly countedAt: Date;
}

/** Results as they were counted last; undefined before the first time. */
export async function findResults(
  { db, town }: Unit,
  surveyId: string,
): Promise<CountedResults | undefined> {
  const [row] = await db
    .select({ content: results.content, countedAt: results.countedAt })
    .from(results)
    .where(and(eq(results.town, town), eq(results.surveyId, surveyId)));
  return row;
}

/** The newest figures of who lives here, not newer than a day. */
export async function findPopulation(
  { db, town }: Unit,
  on: string,
): Promise<Population | undefined> {
  const [row] = await db
    .select({ content: populations.content })
    .from(populations)
    .where(and(eq(populations.town, town), lte(populations.asOf, on)))
    .orderBy(desc(populations.asOf), desc(populations.version))
    .limit(1);
  return row?.content;
}

const pageSize = 2000;

async function readResponses({ db, town }: Unit, surveyId: string): Promise<SurveyResponse[]> {
  const found: SurveyResponse[] = [];
  for (let after: string | undefined; ; ) {
    const own = and(eq(responses.town, town), eq(responses.surveyId, surveyId));
    const rows = await db
      .select()
      .from(responses)
      .where(and(own, isNull(responses.excluded), after ? gt(responses.id, after) : undefined))
      .orderBy(asc(responses.id))
      .limit(pageSize);
    for (const { id, area, age, sex, answers } of rows) {
      found.push({
        ...{ id, answers },
        area: area ?? undefined,
        age: age ?? undefined,
        sex: sex ?? undefined,
      });
    }
    after = rows.at(-1)?.id;
    if (rows.length < pageSize) return found;
  }
}

async function countExcluded({ db, town }: Unit, surveyId: string): Promise<number> {
  const own = and(eq(responses.town, town), eq(responses.surveyId, surveyId));
  const [row] = await db
    .select({ n: count() })
    .from(responses)
    .where(and(own, isNotNull(responses.excluded)));
  return row?.n ?? 0;
}

/** Groups by which results are told: the town's districts, ages and sexes. */
export async function categoriesOf(unit: Unit): Promise<Categories> {
  const areas = await listAreas(unit);
  return {
    area: areas.map(({ slug, name }) => ({ value: slug, label: name })),
    age: ageBands.map((value) => ({ value, label: texts.age(value) })),
    sex: sexes.map((value) => ({ value, label: texts.sex[value] })),
  };
}

/** Everything that results are counted from; undefined before there is a questionnaire. */
export async function readBasis(
  unit: Unit,
  survey: Survey,
  today: string,
): Promise<Basis | undefined> {
  const version = await findQuestionnaire(unit, survey);
  if (!version) return undefined;
  const sample = survey.access === 'sample' ? await findSample(unit, survey.id) : undefined;
  const told = await findPopulation(unit, survey.closesOn ?? today);
  return {
    fields: version.definition.fields,
    responses: await readResponses(unit, survey.id),
    excluded: await countExcluded(unit, survey.id),
    // Codes alone make no random sample: somebody must have drawn it, by a method that is known.
    represents: sample !== undefined,
    sampling: sample && (await readSampleFacts(unit, survey.id)),
    population: told ?? (sample && frameOf(sample.manifest)),
    categories: await categoriesOf(unit),
  };
}

export interface SeriesResult {
  readonly surveyId: string;
  readonly slug: string;
  readonly title: Survey['title'];
  /** Last day on which people could answer. */
  readonly closesOn: string;
  readonly sample: boolean;
  readonly represents: boolean;
  readonly question: SurveyResults['questions'][number];
  readonly questions: SurveyResults['questions'];
}

/** Published results of one question over the years, the newest first, up to the end of a day. */
export async function listSeriesResults(
  { db, town }: Unit,
  series: string,
  until: string,
): Promise<SeriesResult[]> {
  const rows = await db
    .select({
      ...{ surveyId: surveys.id, slug: surveys.slug, title: surveys.title },
      ...{ closesOn: surveys.closesOn, sample: surveys.sample, content: results.content },
    })
    .from(results)
    .innerJoin(surveys, and(eq(surveys.town, results.town), eq(surveys.id, results.surveyId)))
    .where(
      and(
        ...[eq(results.town, town), eq(surveys.state, 'closed'), lte(surveys.closesOn, until)],
        isNotNull(surveys.publishedAt),
        sql`${results.content} @> ${JSON.stringify({ questions: [{ series }] })}::jsonb`,
      ),
    )
    .orderBy(desc(surveys.closesOn), desc(surveys.id));
  return rows.flatMap(({ content, closesOn, ...survey }) => {
    const question = content.questions.find((one) => one.series === series);
    if (!question || !closesOn) return [];
    const { represents, questions } = content;
    return [{ ...survey, closesOn, represents, question, questions }];
  });
}

/** Where the themes of questions in words stand, by key, once somebody signed them off. */
export async function findThemes(
  unit: Unit,
  surveyId: string,
  { words }: Pick<SurveyResults, 'words'>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { key } of words) {
    const run = await findSignedRun(unit, 'surveys', collectionId(surveyId, key));
    if (run) found.set(key, runHref(run.id));
  }
  return found;
}
