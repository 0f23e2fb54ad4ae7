import { and, asc, count, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Answers } from '#engines/forms/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { ResponseChannel } from '../model.ts';
import { insistOn } from '../policy.ts';
import { responses } from '../schema.ts';
import { asideFaults } from './text.ts';

/** An answer as staff see it: without area, age and sex, which could tell who it was. */
export interface SingleAnswer {
  readonly id: string;
  readonly day: string;
  readonly channel: ResponseChannel;
  readonly answers: Answers;
  /** Why it was set aside. */
  readonly excluded?: string;
}

export interface AnswerFilter {
  readonly asideOnly: boolean;
  readonly words: string;
  /** From 1. */
  readonly page: number;
}

function answerOf(row: typeof responses.$inferSelect): SingleAnswer {
  const { id, day, channel, answers, excluded } = row;
  return { id, day, channel, answers, excluded: excluded ?? undefined };
}

export const answersAPage = 20;

const contains = (words: string): SQL | undefined =>
  words === ''
    ? undefined
    : sql`${responses.answers}::text ILIKE ${`%${words.replace(/[\\%_]/g, '\\$&')}%`}`;

/**
 * Answers one by one, those of the newest day first. That somebody looked is in the audit log: what
 * people wrote may be about somebody.
 * @throws AppError forbidden
 */
export async function readAnswers(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  { asideOnly, words, page }: AnswerFilter,
): Promise<{ readonly answers: readonly SingleAnswer[]; readonly total: number }> {
  insistOn(actor, 'surveys.manage');
  const { db, town } = unit;
  const wanted = and(
    ...[eq(responses.town, town), eq(responses.surveyId, surveyId), contains(words)],
    asideOnly ? isNotNull(responses.excluded) : undefined,
  );
  const [all] = await db.select({ total: count() }).from(responses).where(wanted);
  const rows = await db
    .select()
    .from(responses)
    .where(wanted)
    .orderBy(desc(responses.day), asc(responses.id))
    .limit(answersAPage)
    .offset((page - 1) * answersAPage);
  await recordAudit(unit, actor, {
    action: 'surveys.answers-read',
    subject: { type: 'survey', id: surveyId },
    readPersonalData: true,
    details: { page, count: rows.length },
  });
  return { answers: rows.map(answerOf), total: all?.total ?? 0 };
}

/** One of them; that it was read is in the audit log. @throws AppError forbidden, not-found */
export async function readAnswer(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  id: string,
): Promise<SingleAnswer> {
  insistOn(actor, 'surveys.manage');
  const { db, town } = unit;
  const own = and(eq(responses.town, town), eq(responses.surveyId, surveyId));
  const [row] = isId(id)
    ? await db
        .select()
        .from(responses)
        .where(and(own, eq(responses.id, id)))
    : [];
  if (!row) throw notFound(asideFaults.response);
  await recordAudit(unit, actor, {
    action: 'surveys.answer-read',
    subject: { type: 'survey', id: surveyId },
    readPersonalData: true,
    details: { response: id },
  });
  return answerOf(row);
}
