import { and, asc, eq, gt, inArray, isNull, type SQL } from 'drizzle-orm';
import type { AnalysedText, TextCollection, TextSource } from '#engines/analysis/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import {
  findQuestionnaire,
  getSurvey,
  listSurveys,
  type Survey,
} from '../questionnaires/queries.ts';
import { responses } from '../schema.ts';
import { wordKinds } from './compute.ts';
import { words } from './schema.ts';
import { textTitle } from './text.ts';

/** A question of a survey: `{survey}:{key}`. */
export const collectionId = (surveyId: string, key: string): string => `${surveyId}:${key}`;

interface Asked {
  readonly survey: Survey;
  readonly key: string;
}

const pageSize = 500;
const mostCollections = 100;

async function collectionsOf(unit: Unit, survey: Survey): Promise<TextCollection[]> {
  const version = await findQuestionnaire(unit, survey);
  const fields = version?.definition.fields ?? [];
  return fields
    .filter(({ kind }) => wordKinds.has(kind))
    .map(({ key, label }) => ({
      id: collectionId(survey.id, key),
      title: textTitle(survey.title, label),
      href: `/surveys/${survey.slug}/results`,
      departmentId: survey.departmentId,
    }));
}

async function findAsked(unit: Unit, collection: string): Promise<Asked | undefined> {
  const [id = '', key = ''] = collection.split(':');
  if (!isId(id)) return undefined;
  return { survey: await getSurvey(unit, id), key };
}

/** Those that count: not of answers that were set aside. */
async function readWords(
  { db, town }: Unit,
  { survey, key }: Asked,
  which: SQL | undefined,
): Promise<AnalysedText[]> {
  const rows = await db
    .select({ id: words.responseId, masked: words.masked, day: responses.day })
    .from(words)
    .innerJoin(
      responses,
      and(
        ...[eq(responses.town, words.town), eq(responses.surveyId, words.surveyId)],
        eq(responses.id, words.responseId),
      ),
    )
    .where(
      and(
        ...[eq(words.town, town), eq(words.surveyId, survey.id), eq(words.key, key)],
        ...[isNull(responses.excluded), which],
      ),
    )
    .orderBy(asc(words.responseId))
    .limit(pageSize);
  const quotable = survey.publishedAt !== undefined;
  return rows.map(({ id, masked, day }) => ({ id, text: masked, at: day, quotable }));
}

/** What was answered in words, question by question, so that its themes can be found. */
export const textSource: TextSource = {
  owner: 'surveys',
  async find(unit, collection) {
    const asked = await findAsked(unit, collection);
    const all = asked ? await collectionsOf(unit, asked.survey) : [];
    return all.find(({ id }) => id === collection);
  },
  async list(unit) {
    const surveys = await listSurveys(unit, { states: ['open', 'closed'] });
    const found: TextCollection[] = [];
    for (const survey of surveys) found.push(...(await collectionsOf(unit, survey)));
    return found.slice(0, mostCollections);
  },
  async *read(unit, collection) {
    const asked = await findAsked(unit, collection);
    let last: string | undefined;
    while (asked) {
      const page = await readWords(unit, asked, last ? gt(words.responseId, last) : undefined);
      if (page.length > 0) yield page;
      last = page.at(-1)?.id;
      if (page.length < pageSize) return;
    }
  },
  async get(unit, collection, ids) {
    const asked = await findAsked(unit, collection);
    if (!asked || ids.length === 0) return [];
    return readWords(unit, asked, inArray(words.responseId, ids.filter(isId)));
  },
};
