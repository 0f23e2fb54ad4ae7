import { and, eq } from 'drizzle-orm';
import { actOnCase } from '#engines/cases/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { tellAuthors } from '../inputs/authors.ts';
import { voicesTopic } from '../inputs/model.ts';
import { machine } from '../inputs/open-case.ts';
import type { InputRow } from '../inputs/present.ts';
import { lockRow } from '../inputs/queries.ts';
import { moveInput } from '../inputs/state.ts';
import { answers } from '../schema.ts';
import { names } from '../text.ts';
import { findAnswer } from './queries.ts';
import { noticeTexts, answerRefusals as refusals } from './text.ts';

async function setState(
  { db, town }: Unit,
  id: string,
  set: Pick<typeof answers.$inferInsert, 'state' | 'decidedOn'>,
): Promise<void> {
  await db
    .update(answers)
    .set(set)
    .where(and(eq(answers.town, town), eq(answers.id, id)));
}

/** @returns false for what was withdrawn or ended meanwhile: it needs no answer any more. */
async function markAnswered(unit: Unit, row: InputRow): Promise<boolean> {
  if (row.state !== 'received' && row.state !== 'examining') return false;
  if (row.caseId) await actOnCase(unit, machine, row.caseId, 'answer', { key: newId() });
  else await moveInput(unit, row, { state: 'answered', happened: 'answered' });
  return true;
}

/**
 * The answer holds from now on: its voices are answered, and everybody who wants to know is told.
 * Called with the last stamp, in its transaction.
 * @throws AppError `rule-violation` when it was not waiting for a decision
 */
export async function conclude(
  unit: Unit,
  answerId: string,
  { quietly = false }: { readonly quietly?: boolean } = {},
): Promise<void> {
  const answer = await findAnswer(unit, answerId, true);
  if (!answer) throw notFound(names.answer);
  if (answer.state !== 'proposed') throw new AppError('rule-violation', refusals.notProposed);
  await setState(unit, answerId, { state: 'decided', decidedOn: dayInTokyo(unit.now) });
  if (answer.corrects) await setState(unit, answer.corrects, { state: 'replaced' });
  const told: string[] = [];
  for (const id of answer.inputIds) {
    const row = await lockRow(unit, id);
    const answered = answer.corrects ? row.state !== 'withdrawn' : await markAnswered(unit, row);
    if (answered) told.push(id);
  }
  const notice = answer.corrects ? noticeTexts.corrected : noticeTexts.answered;
  if (!quietly) await tellAuthors(unit, told, notice);
  unit.drop(voicesTopic);
}

/** Returned by the approvers or taken back by the drafter: the work goes on. */
export async function takeBackAnswer(unit: Unit, answerId: string): Promise<void> {
  const answer = await findAnswer(unit, answerId, true);
  if (answer?.state !== 'proposed') return;
  await setState(unit, answerId, { state: 'returned' });
  if (answer.corrects) return;
  for (const id of answer.inputIds) {
    const row = await lockRow(unit, id);
    if (!row.caseId || row.state !== 'examining') continue;
    await actOnCase(unit, machine, row.caseId, 'sendBack', { key: newId() });
  }
}
