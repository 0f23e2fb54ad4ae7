import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { type FormVersion, findPublishedVersion, getVersion } from '#engines/forms/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { ResponseChannel, SurveyState } from '../model.ts';
import { responses, settings, surveys } from '../schema.ts';
import { names } from '../text.ts';

type Row = typeof surveys.$inferSelect;

/** A survey as pages and other parts of the service know it. */
export interface Survey
  extends Omit<
    Row,
    | 'town'
    | 'opensOn'
    | 'closesOn'
    | 'closedAt'
    | 'closedWhy'
    | 'formVersionId'
    | 'project'
    | 'policy'
    | 'publishedAt'
  > {
  readonly opensOn?: string;
  readonly closesOn?: string;
  readonly closedAt?: Date;
  readonly closedWhy?: string;
  readonly formVersionId?: string;
  readonly project?: string;
  readonly policy?: number;
  readonly publishedAt?: Date;
}

function surveyOf({ town: _, ...row }: Row): Survey {
  return {
    ...row,
    opensOn: row.opensOn ?? undefined,
    closesOn: row.closesOn ?? undefined,
    closedAt: row.closedAt ?? undefined,
    closedWhy: row.closedWhy ?? undefined,
    formVersionId: row.formVersionId ?? undefined,
    project: row.project ?? undefined,
    policy: row.policy ?? undefined,
    publishedAt: row.publishedAt ?? undefined,
  };
}

/** By its short name, whatever its state; what visitors may see, the page decides. */
export async function findSurvey({ db, town }: Unit, slug: string): Promise<Survey | undefined> {
  const [row] = await db
    .select()
    .from(surveys)
    .where(and(eq(surveys.town, town), eq(surveys.slug, slug)));
  return row && surveyOf(row);
}

/** @throws AppError not-found */
export async function getSurvey({ db, town }: Unit, id: string): Promise<Survey> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(surveys)
        .where(and(eq(surveys.town, town), eq(surveys.id, id)))
    : [];
  if (!row) throw notFound(names.survey);
  return surveyOf(row);
}

/** Locked until the commit. @throws AppError not-found */
export async function lockSurvey({ db, town }: Unit, id: string): Promise<Survey> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(surveys)
        .where(and(eq(surveys.town, town), eq(surveys.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.survey);
  return surveyOf(row);
}

/** All of a town, those that close last first: a town holds some dozens. */
export async function listSurveys(
  { db, town }: Unit,
  filter: { readonly states?: readonly SurveyState[] } = {},
): Promise<readonly Survey[]> {
  const rows = await db
    .select()
    .from(surveys)
    .where(
      and(
        eq(surveys.town, town),
        filter.states ? inArray(surveys.state, [...filter.states]) : undefined,
      ),
    )
    .orderBy(sql`${surveys.closesOn} DESC NULLS FIRST`, desc(surveys.id));
  return rows.map(surveyOf);
}

/** The version that people answer: fixed once the survey is open, before that the published one. */
export async function findQuestionnaire(
  unit: Unit,
  { formId, formVersionId }: Pick<Survey, 'formId' | 'formVersionId'>,
): Promise<FormVersion | undefined> {
  return formVersionId ? getVersion(unit, formVersionId) : findPublishedVersion(unit, formId);
}

/** Minutes in which what was begun before the close can still be sent, unless the town decided. */
export const defaultGraceMinutes = 30;

export async function findGraceMinutes({ db, town }: Unit): Promise<number> {
  const [row] = await db.select().from(settings).where(eq(settings.town, town));
  return row?.graceMinutes ?? defaultGraceMinutes;
}

/** Whom to ask. */
export async function findSection(
  unit: Unit,
  { departmentId }: Pick<Survey, 'departmentId'>,
): Promise<Department | undefined> {
  return (await findDepartments(unit, [departmentId])).get(departmentId);
}

export interface DayCount {
  readonly day: string;
  readonly channel: ResponseChannel;
  readonly count: number;
}

/** Answers by day and channel; those set aside are not counted. */
export async function countByDay({ db, town }: Unit, surveyId: string): Promise<DayCount[]> {
  const { day, channel } = responses;
  return db
    .select({ day, channel, count: count() })
    .from(responses)
    .where(
      and(
        eq(responses.town, town),
        eq(responses.surveyId, surveyId),
        sql`${responses.excluded} IS NULL`,
      ),
    )
    .groupBy(day, channel)
    .orderBy(asc(day), asc(channel));
}

/** How many answers each survey has, for lists. */
export async function countResponses({ db, town }: Unit): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: responses.surveyId, count: count() })
    .from(responses)
    .where(and(eq(responses.town, town), sql`${responses.excluded} IS NULL`))
    .groupBy(responses.surveyId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
