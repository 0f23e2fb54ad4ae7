import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { answeredInputs, answers } from '../schema.ts';
import type { Answer } from './model.ts';

type AnswerRow = typeof answers.$inferSelect;

function present(row: AnswerRow, inputIds: readonly string[]): Answer {
  const { id, text, reason, outcome, state, departmentId, draftedAt } = row;
  return {
    ...{ id, text, reason, outcome, state, departmentId, draftedAt, inputIds },
    corrects: row.corrects ?? undefined,
    decidedOn: row.decidedOn ?? undefined,
  };
}

/** The voices that an answer is for. */
export async function inputsOf({ db, town }: Unit, answerId: string): Promise<string[]> {
  const rows = await db
    .select({ id: answeredInputs.inputId })
    .from(answeredInputs)
    .where(and(eq(answeredInputs.town, town), eq(answeredInputs.answerId, answerId)))
    .orderBy(asc(answeredInputs.inputId));
  return rows.map(({ id }) => id);
}

/** An answer, in whatever state. @param lock until the commit */
export async function findAnswer(
  unit: Unit,
  id: string,
  lock = false,
): Promise<Answer | undefined> {
  const { db, town } = unit;
  if (!isId(id)) return undefined;
  const asked = db
    .select()
    .from(answers)
    .where(and(eq(answers.town, town), eq(answers.id, id)));
  const [row] = await (lock ? asked.for('update') : asked);
  return row && present(row, await inputsOf(unit, id));
}

async function joined(unit: Unit, inputIds: readonly string[], ...more: SQL[]) {
  const { db, town } = unit;
  if (inputIds.length === 0) return [];
  return db
    .select({ inputId: answeredInputs.inputId, answer: answers })
    .from(answeredInputs)
    .innerJoin(
      answers,
      and(eq(answers.town, answeredInputs.town), eq(answers.id, answeredInputs.answerId)),
    )
    .where(
      and(eq(answeredInputs.town, town), inArray(answeredInputs.inputId, [...inputIds]), ...more),
    )
    .orderBy(desc(answers.id));
}

/** Every answer to a voice, drafts included, the newest first: for the desk. */
export async function answersOf(unit: Unit, inputId: string): Promise<Answer[]> {
  const rows = await joined(unit, [inputId]);
  return rows.map(({ answer }) => present(answer, [inputId]));
}

/**
 * Answers to a voice that were decided, the newest first, with those that a correction replaced. Whether
 * the reader may read the voice is the caller's to know.
 */
export async function publicAnswersOf(unit: Unit, inputId: string): Promise<Answer[]> {
  const rows = await joined(unit, [inputId], inArray(answers.state, ['decided', 'replaced']));
  return rows.map(({ answer }) => present(answer, [inputId]));
}

/** The answer that holds for each of some voices. */
export async function currentAnswers(
  unit: Unit,
  inputIds: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  const rows = await joined(unit, inputIds, eq(answers.state, 'decided'));
  const found = new Map<string, Answer>();
  for (const { inputId, answer } of rows) {
    if (!found.has(inputId)) found.set(inputId, present(answer, [inputId]));
  }
  return found;
}

/** Voices among these to which an answer is being decided. */
export async function beingDecided(unit: Unit, inputIds: readonly string[]): Promise<string[]> {
  const rows = await joined(unit, inputIds, eq(answers.state, 'proposed'));
  return rows.map(({ inputId }) => inputId);
}
