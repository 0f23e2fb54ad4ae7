import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Population } from '../model.ts';
import { insistOn } from '../policy.ts';
import { showSurvey } from '../questionnaires/appearance.ts';
import { findGraceMinutes, getSurvey, lockSurvey } from '../questionnaires/queries.ts';
import { isOver } from '../questionnaires/rules.ts';
import { surveys } from '../schema.ts';
import { refusals } from '../text.ts';
import { type Basis, computeResults } from './compute.ts';
import { answerShareId } from './measures.ts';
import { readBasis } from './queries.ts';
import { populations, results } from './schema.ts';

export const countName = 'surveys.count';

/** Pages that show results of surveys hang on it. */
export const resultsTopic = (surveyId: string): string => `surveys:results:${surveyId}`;

/** Results are counted soon; many answers of one minute are counted once. */
export async function countSoon(unit: Unit, surveyId: string): Promise<void> {
  const startAfter = new Date(unit.now.getTime() + 30_000);
  await unit.enqueue(countName, { survey: surveyId }, { singletonKey: surveyId, startAfter });
}

async function keepResults(unit: Unit, surveyId: string, basis: Basis): Promise<void> {
  const { closesOn, state } = await getSurvey(unit, surveyId);
  const values = { content: computeResults(basis), countedAt: unit.now };
  await unit.db
    .insert(results)
    .values({ town: unit.town, surveyId, ...values })
    .onConflictDoUpdate({ target: [results.town, results.surveyId], set: values });
  unit.drop(resultsTopic(surveyId));
  if (state === 'closed' && closesOn) await markStale(unit, answerShareId, closesOn);
}

/** Counts the answers to a survey anew. @returns how many there are. */
export async function countResults(unit: Unit, surveyId: string): Promise<number> {
  const survey = await getSurvey(unit, surveyId);
  const basis = await readBasis(unit, survey, dayInTokyo(unit.now));
  if (!basis) return 0;
  await keepResults(unit, surveyId, basis);
  return basis.responses.length;
}

/**
 * Keeps how many live here, as the register says of a day; the same day again is a new version.
 * @throws AppError forbidden without `surveys.sample`.
 */
export async function savePopulation(
  unit: Unit,
  actor: Actor,
  population: Population,
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const { db, town, now } = unit;
  const { asOf } = population;
  const version = sql<number>`(SELECT coalesce(max(p.version), 0) + 1 FROM surveys_populations p
    WHERE p.town = ${town} AND p.as_of = ${asOf})`;
  await db.insert(populations).values({ town, asOf, version, content: population, savedAt: now });
  await recordAudit(unit, actor, {
    action: 'surveys.population-saved',
    subject: { type: 'surveys.population', id: asOf },
  });
}

/**
 * Opens the results to everybody; what was counted last is counted once more before.
 * @throws AppError forbidden, not-found, rule-violation while people can still answer.
 */
export async function publishResults(unit: Unit, actor: Actor, surveyId: string): Promise<void> {
  insistOn(actor, 'surveys.manage');
  const survey = await lockSurvey(unit, surveyId);
  const over = isOver(survey, unit.now, await findGraceMinutes(unit));
  if (!over) throw new AppError('rule-violation', refusals.resultsTooEarly);
  if (survey.publishedAt) return;
  await countResults(unit, surveyId);
  await unit.db
    .update(surveys)
    .set({ publishedAt: unit.now })
    .where(and(eq(surveys.town, unit.town), eq(surveys.id, surveyId)));
  await showSurvey(unit, { ...survey, publishedAt: unit.now });
  await recordAudit(unit, actor, {
    action: 'surveys.results-published',
    subject: { type: 'surveys.survey', id: surveyId },
  });
}
