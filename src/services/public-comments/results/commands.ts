import { and, eq, inArray, max } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { findMediaOf } from '#engines/content/contract.ts';
import type { Viewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { callChange, noteAct } from '../calls/change.ts';
import { draftTitle } from '../calls/desk-text.ts';
import { type Call, lockCall } from '../calls/queries.ts';
import { findComments, matchingComments } from '../comments/queries.ts';
import { resultApprovalKind, subjectOf } from '../model.ts';
import { assertMay } from '../policy.ts';
import { canAct, phaseOf } from '../rules.ts';
import { filings, rows } from '../schema.ts';
import { refusals } from '../text.ts';
import { tableErrors } from './desk-text.ts';
import { readDraft, type TableDraft } from './draft.ts';
import type { FileForm, ResultForm, RowForm } from './inputs.ts';
import { getRow, listRows } from './queries.ts';

/** The call, held while its table may be written. @throws AppError */
async function begin(unit: Unit, actor: Actor, callId: string): Promise<Call> {
  const call = await lockCall(unit, callId);
  assertMay(actor, 'public-comments.answer', call);
  if (call.resultState !== 'working') throw new AppError('rule-violation', refusals.tableFrozen);
  const verdict = canAct('write', phaseOf(call, dayInTokyo(unit.now)));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return call;
}

/** As `begin`, to move comments between rows: what was answered keeps its row. @throws AppError */
async function beginFiling(unit: Unit, actor: Actor, callId: string): Promise<Call> {
  const call = await begin(unit, actor, callId);
  if (call.answeredOn !== null) throw new AppError('rule-violation', refusals.filingFixed);
  return call;
}

async function addRow(unit: Unit, callId: string, section: string): Promise<string> {
  const { db, town } = unit;
  const [last] = await db
    .select({ position: max(rows.position) })
    .from(rows)
    .where(and(eq(rows.town, town), eq(rows.callId, callId)));
  const id = newId();
  await db.insert(rows).values({
    ...{ town, id, callId, position: (last?.position ?? 0) + 1, section },
    ...{ summary: '', view: '', reflection: null, before: '', after: '', revision: 1 },
  });
  return id;
}

async function insertFilings(
  { db, town }: Unit,
  rowId: string,
  found: readonly { readonly id: string }[],
): Promise<void> {
  if (found.length === 0) return;
  await db
    .insert(filings)
    .values(found.map(({ id }) => ({ town, rowId, commentId: id })))
    .onConflictDoNothing();
}

/**
 * Puts comments into a row, or into a new one that begins with their chapter. One that says two things may
 * stand in two rows. @returns the row. @throws AppError
 */
export async function fileComments(
  unit: Unit,
  actor: Actor,
  callId: string,
  { row, ...which }: FileForm,
): Promise<string> {
  await beginFiling(unit, actor, callId);
  const viewer: Viewer = { kind: 'staff', actor };
  const found = which.all
    ? await matchingComments(unit, viewer, callId, which)
    : await findComments(unit, viewer, callId, which.comments);
  const [first] = found;
  if (!first) throw new InputError({ comments: tableErrors.chooseSome });
  const rowId =
    row === 'new'
      ? await addRow(unit, callId, first.section)
      : (await getRow(unit, callId, row)).id;
  await insertFilings(unit, rowId, found);
  await noteAct(unit, actor, 'filed', callId, { comments: found.length });
  return rowId;
}

/** Takes a comment out of a row. */
export async function unfileComment(
  unit: Unit,
  actor: Actor,
  callId: string,
  { row, comment }: { readonly row: string; readonly comment: string },
): Promise<void> {
  await beginFiling(unit, actor, callId);
  const { id } = await getRow(unit, callId, row);
  const { db, town } = unit;
  await db
    .delete(filings)
    .where(and(eq(filings.town, town), eq(filings.rowId, id), eq(filings.commentId, comment)));
  await noteAct(unit, actor, 'unfiled', callId);
}

/** Keeps what somebody wrote of a row, complete or not. @throws AppError `conflict` over a newer save */
export async function saveRow(
  unit: Unit,
  actor: Actor,
  callId: string,
  rowId: string,
  { seen, ...values }: RowForm,
): Promise<void> {
  await begin(unit, actor, callId);
  const { id, revision } = await getRow(unit, callId, rowId);
  if (revision !== seen) throw new AppError('conflict', refusals.changedMeanwhile);
  const { db, town } = unit;
  await db
    .update(rows)
    .set({ ...values, revision: revision + 1 })
    .where(and(eq(rows.town, town), eq(rows.id, id)));
  await noteAct(unit, actor, 'row-saved', callId);
}

/** The row goes; its comments stand in no row until somebody puts them into another one. */
export async function removeRow(
  unit: Unit,
  actor: Actor,
  callId: string,
  rowId: string,
): Promise<void> {
  await beginFiling(unit, actor, callId);
  const { id } = await getRow(unit, callId, rowId);
  const { db, town } = unit;
  await db.delete(filings).where(and(eq(filings.town, town), eq(filings.rowId, id)));
  await db.delete(rows).where(and(eq(rows.town, town), eq(rows.id, id)));
  await noteAct(unit, actor, 'row-removed', callId);
}

/** One place up or down; at the ends nothing changes. */
export async function moveRow(
  unit: Unit,
  actor: Actor,
  callId: string,
  { row, by }: { readonly row: string; readonly by: 'up' | 'down' },
): Promise<void> {
  await beginFiling(unit, actor, callId);
  const all = await listRows(unit, callId);
  const from = all.findIndex(({ id }) => id === row);
  const to = from + (by === 'up' ? -1 : 1);
  const [one, other] = [all[from], all[to]];
  if (!one || !other) return;
  const { db, town } = unit;
  const order = all.map(({ id }) => id);
  [order[from], order[to]] = [other.id, one.id];
  for (const [index, id] of order.entries()) {
    await db
      .update(rows)
      .set({ position: index + 1 })
      .where(and(eq(rows.town, town), inArray(rows.id, [id])));
  }
}

/** What the town decided about the draft. */
export async function saveResult(
  unit: Unit,
  actor: Actor,
  callId: string,
  { finalDocuments, ...values }: ResultForm,
): Promise<void> {
  await begin(unit, actor, callId);
  const known = await findMediaOf(unit, finalDocuments);
  await callChange(unit, callId, { ...values, finalDocuments: [...known.keys()] });
  await noteAct(unit, actor, 'concluded', callId);
}

/**
 * 起案: puts the table before the approvers; it is frozen until they decide.
 * @throws AppError `rule-violation` while the call is open or anything is missing
 */
export async function submitResult(
  unit: Unit,
  actor: Actor,
  callId: string,
  { comment }: { readonly comment: string },
): Promise<void> {
  const call = await begin(unit, actor, callId);
  await passGaps(unit, call);
  await callChange(unit, callId, { resultState: 'waiting' });
  await requestApproval(unit, actor, {
    ...{ kind: resultApprovalKind, subject: subjectOf(callId), departmentId: call.departmentId },
    ...{ title: draftTitle.result(call.title), comment },
  });
  await noteAct(unit, actor, 'result-submitted', callId);
}

/**
 * 訂正: the words of the published table may be mended; readers have the old ones until the new ones are
 * decided. @throws AppError `rule-violation` where nothing is published
 */
export async function reopenResult(
  unit: Unit,
  actor: Actor,
  callId: string,
  { note: correction }: { readonly note: string },
): Promise<void> {
  const call = await lockCall(unit, callId);
  assertMay(actor, 'public-comments.answer', call);
  if (call.resultState !== 'published') throw new AppError('rule-violation', refusals.notNow);
  await callChange(unit, callId, { resultState: 'working', correction });
  await noteAct(unit, actor, 'result-reopened', callId);
}

/**
 * The table, complete.
 * @throws AppError `rule-violation` before the last day is over, or while something is missing
 */
export async function passGaps(unit: Unit, call: Call): Promise<TableDraft> {
  const verdict = canAct('answer', phaseOf(call, dayInTokyo(unit.now)));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const draft = await readDraft(unit, call);
  if (draft.gaps.length > 0) throw new AppError('rule-violation', refusals.gaps);
  return draft;
}
