import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { actOnCase } from '#engines/cases/contract.ts';
import { notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { issue, parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { currentAnswers } from '../answers/queries.ts';
import { staffVoiceHref, voicesTopic } from '../inputs/model.ts';
import { machine } from '../inputs/open-case.ts';
import type { InputRow } from '../inputs/present.ts';
import { findRow, lockRow } from '../inputs/queries.ts';
import { moveInput } from '../inputs/state.ts';
import { objections } from '../schema.ts';
import { names } from '../text.ts';
import { mayRead, type Viewer } from '../visibility.ts';
import { startAgain } from './clock.ts';
import { objectionLimit } from './model.ts';
import { objectionErrors, objectionRefusals as refusals, staffNotice } from './text.ts';

export const ObjectionForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, issue(objectionErrors.text))
    .max(4000, issue(objectionErrors.long)),
});

async function reopen(unit: Unit, row: InputRow): Promise<void> {
  const dueOn = (await startAgain(unit, row)) ?? null;
  if (row.caseId) {
    await actOnCase(unit, machine, row.caseId, 'reopen', { key: newId() });
    const reopened = (await findRow(unit, row.id)) ?? row;
    await moveInput(unit, reopened, { dueOn, objections: row.objections + 1 });
    return;
  }
  const set = { state: 'examining', objections: row.objections + 1 } as const;
  await moveInput(unit, row, { ...set, dueOn, happened: 'reopened' });
}

/**
 * The author is not content with the answer: the voice is open once more, with a clock of its own.
 * @param viewer the author, by account or by receipt and secret.
 * @throws InputError; AppError `not-found` for everybody else; `rule-violation` before an answer and the
 *   second time
 */
export async function objectTo(
  unit: Unit,
  viewer: Viewer,
  inputId: string,
  form: { readonly text: string },
): Promise<void> {
  const { text } = parseInput(ObjectionForm, form);
  const row = await lockRow(unit, inputId);
  const own = viewer.kind === 'author' && mayRead(row, viewer) === 'original';
  if (!own) throw notFound(names.input);
  if (row.objections >= objectionLimit) throw new AppError('rule-violation', refusals.once);
  const answer = (await currentAnswers(unit, [inputId])).get(inputId);
  if (row.state !== 'answered' || !answer) {
    throw new AppError('rule-violation', refusals.notAnswered);
  }
  const { town, now } = unit;
  await unit.db
    .insert(objections)
    .values({ town, id: newId(), inputId, answerId: answer.id, text, at: now });
  await reopen(unit, row);
  unit.drop(voicesTopic);
  if (!row.ownerStaffId) return;
  const { kind, title, body } = staffNotice;
  const href = staffVoiceHref(inputId);
  await notify(unit, { to: { staffId: row.ownerStaffId }, kind, title, body, href });
}

export type Objection = typeof objections.$inferSelect;

/** What the author said against an answer; for the author and the desk. */
export async function findObjection(
  { db, town }: Unit,
  inputId: string,
): Promise<Objection | undefined> {
  const [row] = await db
    .select()
    .from(objections)
    .where(and(eq(objections.town, town), eq(objections.inputId, inputId)));
  return row;
}
