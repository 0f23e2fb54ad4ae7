import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { findQuestionnaire, findSurvey, type Survey } from '../questionnaires/queries.ts';
import { participations } from '../schema.ts';
import { names, navigationTexts } from '../text.ts';

/** @throws AppError not-found, also for drafts: nobody outside may know of them */
export async function findPublicSurvey(unit: Unit, slug: string): Promise<Survey> {
  const survey = await findSurvey(unit, slug);
  if (!survey || survey.state === 'draft') throw notFound(names.survey);
  return survey;
}

export async function hasTakenPart(
  { db, town }: Unit,
  surveyId: string,
  digest: string,
): Promise<boolean> {
  const [row] = await db
    .select({ digest: participations.digest })
    .from(participations)
    .where(
      and(
        eq(participations.town, town),
        eq(participations.surveyId, surveyId),
        eq(participations.digest, digest),
      ),
    );
  return row !== undefined;
}

export const listCrumbs = [
  { label: navigationTexts.home, href: '/' },
  { label: navigationTexts.surveys, href: '/surveys' },
];

export const surveyCrumbs = ({ title, slug }: Survey) => [
  ...listCrumbs,
  { label: title, href: `/surveys/${slug}` },
];

/** How many questions there are, for those who wonder before they begin. */
export async function countQuestions(unit: Unit, survey: Survey): Promise<number> {
  const version = await findQuestionnaire(unit, survey);
  return version?.definition.fields.filter((field) => !('beside' in field)).length ?? 0;
}
