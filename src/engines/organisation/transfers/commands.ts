import { and, count, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { findDepartments, listDepartments } from '../departments/queries.ts';
import { authorise } from '../policy.ts';
import { insist } from '../rules.ts';
import { transferRows, transfers } from '../schema.ts';
import { findStaff } from '../staff/queries.ts';
import { NewTransfer, TransferRow } from './inputs.ts';
import { listChanges, type Transfer } from './queries.ts';
import { mayEdit, maySchedule, mayWithdraw } from './rules.ts';
import { errors, words } from './text.ts';

async function lockTransfer({ db, town }: Unit, id: string): Promise<Transfer> {
  const [transfer] = isId(id)
    ? await db
        .select()
        .from(transfers)
        .where(and(eq(transfers.town, town), eq(transfers.id, id)))
        .for('update')
    : [];
  if (!transfer) throw notFound(words.what);
  return transfer;
}

function record(unit: Unit, actor: Actor, verb: string, id: string, details = {}): Promise<void> {
  const subject = { type: 'transfer', id };
  return recordAudit(unit, actor, { action: `organisation.transfer-${verb}`, subject, details });
}

/** @returns the id of the draft. */
export async function draftTransfer(unit: Unit, actor: Actor, input: NewTransfer): Promise<string> {
  authorise(actor, 'organisation.transfer');
  const { title, effectiveOn } = parseInput(NewTransfer, input);
  const id = newId();
  await unit.db.insert(transfers).values({
    ...{ town: unit.town, id, title, effectiveOn, status: 'draft', createdAt: unit.now },
  });
  await record(unit, actor, 'drafted', id, { effectiveOn });
  return id;
}

/** People and departments by the ids that rows name must be this town's. */
async function insistOnKnown(
  unit: Unit,
  rows: readonly { staffId: string; departmentId: string | null }[],
): Promise<void> {
  const people = await findStaff(unit, [...new Set(rows.map(({ staffId }) => staffId))]);
  if (rows.some(({ staffId }) => !people.has(staffId))) {
    throw new InputError({ staffId: errors.staff });
  }
  const ids = rows.flatMap(({ departmentId }) => (departmentId ? [departmentId] : []));
  const departments = await findDepartments(unit, [...new Set(ids)]);
  if (ids.some((id) => !departments.has(id))) {
    throw new InputError({ departmentId: errors.department });
  }
}

/** Adds changes to a draft. A change that is there already is left as it is. */
export async function addTransferRows(
  unit: Unit,
  actor: Actor,
  transferId: string,
  input: readonly TransferRow[],
): Promise<void> {
  authorise(actor, 'organisation.transfer');
  const rows = input.map((row) => parseInput(TransferRow, row));
  insist(mayEdit(await lockTransfer(unit, transferId)));
  await insistOnKnown(unit, rows);
  const { db, town } = unit;
  const values = rows.map((row) => ({ town, id: newId(), transferId, ...row }));
  if (values.length > 0) await db.insert(transferRows).values(values).onConflictDoNothing();
  await record(unit, actor, 'rows-added', transferId, { rows: rows.length });
}

export async function removeTransferRow(
  unit: Unit,
  actor: Actor,
  transferId: string,
  rowId: string,
): Promise<void> {
  authorise(actor, 'organisation.transfer');
  insist(mayEdit(await lockTransfer(unit, transferId)));
  if (!isId(rowId)) throw notFound(words.what);
  const { db, town } = unit;
  const mine = and(eq(transferRows.town, town), eq(transferRows.transferId, transferId));
  await db.delete(transferRows).where(and(mine, eq(transferRows.id, rowId)));
  await record(unit, actor, 'row-removed', transferId, { row: rowId });
}

/** A department may have been closed, or not have begun, on the day of the transfer. */
async function insistOnDepartmentsOfDay(unit: Unit, transfer: Transfer): Promise<void> {
  const there = new Set((await listDepartments(unit, transfer.effectiveOn)).map(({ id }) => id));
  const wanted = (await listChanges(unit, transfer.id)).filter(({ kind }) => kind !== 'release');
  const gone = wanted.find(({ departmentId }) => departmentId && !there.has(departmentId));
  if (!gone?.departmentId) return;
  const name = (await findDepartments(unit, [gone.departmentId])).get(gone.departmentId)?.name.ja;
  const reason = { code: 'department-gone', text: errors.departmentGone(name ?? '') };
  throw new AppError('rule-violation', reason);
}

async function setStatus({ db, town }: Unit, id: string, status: Transfer['status']) {
  const mine = and(eq(transfers.town, town), eq(transfers.id, id));
  await db.update(transfers).set({ status }).where(mine);
}

/** From now on the transfer waits for its day; see `applyDueTransfers`. */
export async function scheduleTransfer(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'organisation.transfer');
  const { db, town } = unit;
  const transfer = await lockTransfer(unit, id);
  const [rows] = await db
    .select({ number: count() })
    .from(transferRows)
    .where(and(eq(transferRows.town, town), eq(transferRows.transferId, id)));
  insist(maySchedule(transfer, rows?.number ?? 0, dayInTokyo(unit.now)));
  await insistOnDepartmentsOfDay(unit, transfer);
  await setStatus(unit, id, 'scheduled');
  await record(unit, actor, 'scheduled', id, { effectiveOn: transfer.effectiveOn });
}

/** Takes a scheduled transfer back to a draft; until the day before. */
export async function withdrawTransfer(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'organisation.transfer');
  insist(mayWithdraw(await lockTransfer(unit, id), dayInTokyo(unit.now)));
  await setStatus(unit, id, 'draft');
  await record(unit, actor, 'withdrawn', id);
}

/** A draft never was in force, so it goes without a trace but the log's. */
export async function discardTransfer(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'organisation.transfer');
  insist(mayEdit(await lockTransfer(unit, id)));
  const { db, town } = unit;
  await db
    .delete(transferRows)
    .where(and(eq(transferRows.town, town), eq(transferRows.transferId, id)));
  await db.delete(transfers).where(and(eq(transfers.town, town), eq(transfers.id, id)));
  await record(unit, actor, 'discarded', id);
}
