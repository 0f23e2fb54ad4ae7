import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type Answers, getVersion, startDraft } from '#engines/forms/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Language } from '#platform/i18n/text.ts';
import type { ResponseChannel, Stratum } from '../model.ts';
import { findQuestionnaire, type Survey } from '../questionnaires/queries.ts';
import { phaseAt } from '../questionnaires/rules.ts';
import { countSoon } from '../results/commands.ts';
import { participations, responses, surveys } from '../schema.ts';
import { refusals } from '../text.ts';
import { sharedStratum, useCode } from './codes.ts';
import { respondentOf } from './respondent.ts';
import { sealSoon } from './seal.ts';

/** By what somebody answers once; kept with the draft until it is sent. */
export type Ticket =
  | { readonly kind: 'open' }
  | { readonly kind: 'account' | 'line' | 'code'; readonly digest: string };

export interface StartedAnswer {
  readonly draftId: string;
  readonly secret: string;
  /** The first page of questions: where nothing is required, the overview would lead past them. */
  readonly href: string;
}

/**
 * Begins an answer. The draft belongs to nobody: not even a signed-in person's draft knows its author.
 * @throws AppError rule-violation when the survey takes no answers now
 */
export async function startAnswer(
  unit: Unit,
  survey: Survey,
  ticket: Ticket,
  language: Language,
): Promise<StartedAnswer> {
  const phase = phaseAt(survey, unit.now);
  if (phase !== 'open') {
    throw new AppError(
      'rule-violation',
      phase === 'closed' ? refusals.closed : refusals.notOpenYet,
    );
  }
  const version = await findQuestionnaire(unit, survey);
  if (!version) throw new AppError('rule-violation', refusals.notOpenYet);
  const started = await startDraft(
    unit,
    { kind: 'visitor' },
    {
      ...{ owner: 'surveys', subject: survey.id, formVersionId: version.id, channel: 'web' },
      representation: { role: 'self' },
      context: {
        ...{ language, begunAt: unit.now.toISOString(), ticket: ticket.kind },
        ...(ticket.kind === 'open' ? {} : { digest: ticket.digest }),
      },
    },
  );
  const [first] = version.definition.screens;
  return { ...started, href: `/apply/${started.draftId}${first ? `/_${first.id}` : ''}` };
}

export interface NewResponse {
  readonly surveyId: string;
  readonly formVersionId: string;
  readonly channel: ResponseChannel;
  readonly answers: Answers;
  readonly ticket: Ticket;
}

/** Answers hinder one another in nothing, but not in the middle of a seal, which takes all rows out. */
async function waitForSeal({ db, town }: Unit, surveyId: string): Promise<void> {
  await db
    .select({ id: surveys.id })
    .from(surveys)
    .where(and(eq(surveys.town, town), eq(surveys.id, surveyId)))
    .for('key share');
}

/** @returns what the code tells of its holder. @throws AppError conflict when it was used before */
async function spend(unit: Unit, surveyId: string, ticket: Ticket): Promise<Stratum> {
  if (ticket.kind === 'open') return {};
  if (ticket.kind === 'code') {
    const used = await useCode(unit, surveyId, ticket.digest);
    if (!used) throw new AppError('conflict', refusals.codeUsed);
    return sharedStratum(unit, used);
  }
  const [first] = await unit.db
    .insert(participations)
    .values({ town: unit.town, surveyId, digest: ticket.digest })
    .onConflictDoNothing()
    .returning({ digest: participations.digest });
  if (!first) throw new AppError('conflict', refusals.answeredAlready);
  return {};
}

/**
 * Keeps an answer, apart from who gave it: a random id, a day, and that the ticket is spent.
 * @throws AppError conflict when the person or the code has answered; then nothing is kept.
 */
export async function keepResponse(unit: Unit, response: NewResponse): Promise<void> {
  const { surveyId, formVersionId, channel, answers, ticket } = response;
  await waitForSeal(unit, surveyId);
  const known = await spend(unit, surveyId, ticket);
  const { definition } = await getVersion(unit, formVersionId);
  const said = respondentOf(definition, answers);
  await unit.db.insert(responses).values({
    ...{ town: unit.town, surveyId, channel, answers },
    id: randomUUID(),
    day: dayInTokyo(unit.now),
    area: said.area ?? known.area,
    age: said.age ?? known.age,
    sex: said.sex ?? known.sex,
  });
  unit.drop(`surveys:answers:${surveyId}`);
  await countSoon(unit, surveyId);
  await sealSoon(unit, surveyId);
}
