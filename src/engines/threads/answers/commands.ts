import { and, eq } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { actOnCase } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { inputFor } from '../inputs/commands.ts';
import { machine } from '../inputs/open-case.ts';
import type { InputRow } from '../inputs/present.ts';
import { moveInput } from '../inputs/state.ts';
import { firstLine } from '../inputs/words.ts';
import { answeredInputs, answers } from '../schema.ts';
import { names } from '../text.ts';
import { conclude } from './conclude.ts';
import { AnswerForm } from './inputs.ts';
import { type AnswerText, answerKind, answerLimit, answerSubject } from './model.ts';
import { beingDecided, findAnswer } from './queries.ts';
import { answerRefusals as refusals, answerWords as words } from './text.ts';

/** Voices that wait for an answer, locked, in one order so that two at once never wait for each other. */
async function openInputs(unit: Unit, actor: Actor, ids: readonly string[]): Promise<InputRow[]> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) throw new AppError('rule-violation', refusals.none);
  if (wanted.length > answerLimit) throw new AppError('rule-violation', refusals.many);
  const rows: InputRow[] = [];
  for (const id of wanted) rows.push(await inputFor(unit, actor, id, 'threads.answer'));
  const open = rows.every(({ state }) => state === 'received' || state === 'examining');
  if (!open) throw new AppError('rule-violation', refusals.ended);
  const running = await beingDecided(unit, wanted);
  if (running.length > 0) throw new AppError('conflict', refusals.running);
  return rows;
}

interface NewRow {
  readonly departmentId: string;
  readonly state: 'proposed';
  readonly corrects?: string;
}

async function insertAnswer(
  { db, town, now }: Unit,
  actor: Actor,
  inputIds: readonly string[],
  answer: AnswerText,
  row: NewRow,
): Promise<string> {
  const id = newId();
  const draftedBy = actor.kind === 'staff' ? actor.staffId : null;
  await db.insert(answers).values({ town, id, ...answer, ...row, draftedBy, draftedAt: now });
  await db
    .insert(answeredInputs)
    .values(inputIds.map((inputId) => ({ town, answerId: id, inputId })));
  return id;
}

const titleOf = ({ title, text }: InputRow) => title ?? firstLine(text, 40);

async function audit(unit: Unit, actor: Actor, verb: string, id: string, count: number) {
  await recordAudit(unit, actor, {
    ...{ action: `threads.${verb}`, subject: answerSubject(id), details: { inputs: count } },
  });
}

async function putForward(unit: Unit, actor: Actor, rows: readonly InputRow[], id: string) {
  const [first] = rows;
  if (!first) return;
  for (const { caseId } of rows) {
    if (caseId) await actOnCase(unit, machine, caseId, 'propose', { key: newId() });
  }
  for (const row of rows) {
    if (!row.caseId && row.state === 'received') await moveInput(unit, row, { state: 'examining' });
  }
  await requestApproval(unit, actor, {
    ...{ kind: answerKind, subject: answerSubject(id), departmentId: first.departmentId },
    title: words.draftTitle(titleOf(first), rows.length - 1),
  });
}

/**
 * 起案: puts one answer to many voices before the approvers; until they decide, nobody outside sees it.
 * @returns the id of the answer
 * @throws InputError; AppError `forbidden`, `not-found`; `rule-violation` where one of the voices is not
 *   open; `conflict` where an answer to one of them is being decided
 */
export async function answerTogether(
  unit: Unit,
  actor: Actor,
  ids: readonly string[],
  answer: AnswerText,
): Promise<string> {
  const form = parseInput(AnswerForm, answer);
  const rows = await openInputs(unit, actor, ids);
  const [first] = rows;
  if (!first) throw new AppError('rule-violation', refusals.none);
  const inputIds = rows.map(({ id }) => id);
  const { departmentId } = first;
  const id = await insertAnswer(unit, actor, inputIds, form, { departmentId, state: 'proposed' });
  await putForward(unit, actor, rows, id);
  await audit(unit, actor, 'proposed', id, rows.length);
  return id;
}

/** `answerTogether` for one voice. */
export function answerInput(
  unit: Unit,
  actor: Actor,
  id: string,
  answer: AnswerText,
): Promise<string> {
  return answerTogether(unit, actor, [id], answer);
}

/**
 * Sends an answer that came back from the approvers round again, with its words mended; it keeps the
 * number of its draft.
 */
export async function proposeAgain(
  unit: Unit,
  actor: Actor,
  answerId: string,
  answer: AnswerText,
): Promise<void> {
  const form = parseInput(AnswerForm, answer);
  const before = await findAnswer(unit, answerId, true);
  if (before?.state !== 'returned') throw notFound(names.answer);
  if (before.corrects) {
    await putCorrection(unit, actor, before.corrects, answerId, form);
    return;
  }
  const rows = await openInputs(unit, actor, before.inputIds);
  await setAnswer(unit, answerId, { ...form, state: 'proposed' });
  await putForward(unit, actor, rows, answerId);
  await audit(unit, actor, 'proposed', answerId, rows.length);
}

async function setAnswer(
  { db, town }: Unit,
  id: string,
  set: Partial<typeof answers.$inferInsert>,
): Promise<void> {
  await db
    .update(answers)
    .set(set)
    .where(and(eq(answers.town, town), eq(answers.id, id)));
}

async function putCorrection(
  unit: Unit,
  actor: Actor,
  correctedId: string,
  again: string | undefined,
  form: AnswerText,
): Promise<string> {
  const old = await findAnswer(unit, correctedId, true);
  const [firstId] = old?.inputIds ?? [];
  if (!old || !firstId) throw notFound(names.answer);
  const first = await inputFor(unit, actor, firstId, 'threads.answer');
  if (old.state !== 'decided') throw new AppError('rule-violation', refusals.notDecided);
  if ((await beingDecided(unit, old.inputIds)).length > 0) {
    throw new AppError('conflict', refusals.running);
  }
  const { departmentId } = old;
  const row = { departmentId, state: 'proposed', corrects: old.id } as const;
  const id = again ?? (await insertAnswer(unit, actor, old.inputIds, form, row));
  if (again) await setAnswer(unit, again, { ...form, state: 'proposed' });
  await requestApproval(unit, actor, {
    ...{ kind: answerKind, subject: answerSubject(id), departmentId },
    title: words.correctionTitle(titleOf(first)),
  });
  await audit(unit, actor, 'proposed', id, old.inputIds.length);
  return id;
}

/**
 * Puts a corrected answer before the approvers. The old one stays readable, marked as replaced.
 * @throws AppError `rule-violation` for an answer that is not the one that holds
 */
export function correctAnswer(
  unit: Unit,
  actor: Actor,
  answerId: string,
  answer: AnswerText,
): Promise<string> {
  const form = parseInput(AnswerForm, answer);
  return putCorrection(unit, actor, answerId, undefined, form);
}

/**
 * As `recordAnswer`, for an answer that holds and was wrong: it stays readable, marked as replaced.
 * @throws AppError `rule-violation` for one that is not the one that holds; `conflict` where another
 *   answer to one of its voices is being decided
 */
export async function recordCorrection(
  unit: Unit,
  actor: Actor,
  answerId: string,
  answer: AnswerText,
  options: { readonly quietly?: boolean } = {},
): Promise<string> {
  const form = parseInput(AnswerForm, answer);
  const old = await findAnswer(unit, answerId, true);
  if (!old) throw notFound(names.answer);
  if (old.state !== 'decided') throw new AppError('rule-violation', refusals.notDecided);
  const { departmentId, inputIds } = old;
  if ((await beingDecided(unit, inputIds)).length > 0) {
    throw new AppError('conflict', refusals.running);
  }
  const row = { departmentId, state: 'proposed', corrects: old.id } as const;
  const id = await insertAnswer(unit, actor, inputIds, form, row);
  await conclude(unit, id, options);
  await audit(unit, actor, 'corrected', id, inputIds.length);
  return id;
}

/**
 * Keeps an answer that was decided elsewhere: by an approval of its own (the table of opinions of a
 * public comment), or aloud at a meeting. The caller has permitted it.
 * @param options `quietly`: the caller tells the authors by itself, once for many answers
 */
export async function recordAnswer(
  unit: Unit,
  actor: Actor,
  ids: readonly string[],
  answer: AnswerText,
  options: { readonly quietly?: boolean } = {},
): Promise<string> {
  const form = parseInput(AnswerForm, answer);
  const rows = await openInputs(unit, machine, ids);
  const [first] = rows;
  if (!first) throw new AppError('rule-violation', refusals.none);
  const inputIds = rows.map(({ id }) => id);
  const { departmentId } = first;
  const id = await insertAnswer(unit, actor, inputIds, form, { departmentId, state: 'proposed' });
  await conclude(unit, id, options);
  await audit(unit, actor, 'answered', id, rows.length);
  return id;
}
