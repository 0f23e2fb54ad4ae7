import { and, asc, desc, eq } from 'drizzle-orm';
import type { SimpleField } from '#engines/forms/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { seriesQuestion } from '../../model.ts';
import { series } from '../../schema.ts';
import { names } from '../../text.ts';
import { findQuestionnaire, listSurveys, type Survey } from '../queries.ts';

type Row = typeof series.$inferSelect;
export type SeriesVersion = Omit<Row, 'town'>;

/** Every version of every series, by slug, the newest version first. */
export async function listSeries({ db, town }: Unit): Promise<readonly SeriesVersion[]> {
  return db
    .select()
    .from(series)
    .where(eq(series.town, town))
    .orderBy(asc(series.slug), desc(series.version));
}

/** Its versions, the newest first. @throws AppError not-found */
export async function getSeries(
  { db, town }: Unit,
  slug: string,
): Promise<readonly [SeriesVersion, ...SeriesVersion[]]> {
  const [newest, ...older] = await db
    .select()
    .from(series)
    .where(and(eq(series.town, town), eq(series.slug, slug)))
    .orderBy(desc(series.version));
  if (!newest) throw notFound(names.series);
  return [newest, ...older];
}

/** The field that asks a series in a survey. */
export interface AskedSeries {
  readonly survey: Survey;
  readonly field: SimpleField;
}

/** Surveys that asked a series, the newest first, with the field as it was asked. */
export async function listAsked(unit: Unit, slug: string): Promise<readonly AskedSeries[]> {
  const asked: AskedSeries[] = [];
  for (const survey of await listSurveys(unit)) {
    const version = await findQuestionnaire(unit, survey);
    const field = version?.definition.fields.find(
      (one) => one.question === seriesQuestion(slug) && one.kind !== 'repeat',
    );
    if (field && field.kind !== 'repeat') asked.push({ survey, field });
  }
  return asked;
}
