import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { validOn } from '../as-of.ts';
import { findDepartments } from '../departments/queries.ts';
import { posts, staff, transferRows, transfers } from '../schema.ts';
import type { TransferKind } from './rules.ts';
import { words } from './text.ts';

export type Transfer = typeof transfers.$inferSelect;

export const transfersPerPage = 20;

/** One page of transfers, latest day first, with the number of their rows. */
export async function listTransfers({ db, town }: Unit, page: number) {
  const rows = await db
    .select()
    .from(transfers)
    .where(eq(transfers.town, town))
    .orderBy(desc(transfers.effectiveOn), desc(transfers.id))
    .limit(transfersPerPage)
    .offset((page - 1) * transfersPerPage);
  const ids = rows.map(({ id }) => id);
  const counts = await db
    .select({ id: transferRows.transferId, rows: count() })
    .from(transferRows)
    .where(and(eq(transferRows.town, town), inArray(transferRows.transferId, ids)))
    .groupBy(transferRows.transferId);
  const rowsOf = new Map(counts.map(({ id, rows: number }) => [id, number]));
  const total = await db.$count(transfers, eq(transfers.town, town));
  return { total, transfers: rows.map((row) => ({ ...row, rows: rowsOf.get(row.id) ?? 0 })) };
}

/** @throws AppError `not-found` */
export async function getTransfer({ db, town }: Unit, id: string): Promise<Transfer> {
  const [transfer] = isId(id)
    ? await db
        .select()
        .from(transfers)
        .where(and(eq(transfers.town, town), eq(transfers.id, id)))
    : [];
  if (!transfer) throw notFound(words.what);
  return transfer;
}

/** The changes of a transfer as they will be applied. */
export async function listChanges({ db, town }: Unit, transferId: string) {
  return db
    .select()
    .from(transferRows)
    .where(and(eq(transferRows.town, town), eq(transferRows.transferId, transferId)))
    .orderBy(asc(transferRows.id));
}

export interface TransferLine {
  readonly id: string;
  readonly kind: TransferKind;
  readonly title: string;
  readonly departmentId: string | null;
  readonly staffId: string;
  readonly name: string;
  readonly employeeNumber: string;
}

export const linesPerPage = 50;

/** One page of changes with the people's names, by employee number. */
export async function listLines({ db, town }: Unit, transferId: string, page: number) {
  const mine = and(eq(transferRows.town, town), eq(transferRows.transferId, transferId));
  const lines: TransferLine[] = await db
    .select({
      id: transferRows.id,
      kind: transferRows.kind,
      title: transferRows.title,
      departmentId: transferRows.departmentId,
      staffId: staff.id,
      name: staff.name,
      employeeNumber: staff.employeeNumber,
    })
    .from(transferRows)
    .innerJoin(staff, and(eq(staff.town, transferRows.town), eq(staff.id, transferRows.staffId)))
    .where(mine)
    .orderBy(asc(staff.employeeNumber), asc(transferRows.id))
    .limit(linesPerPage)
    .offset((page - 1) * linesPerPage);
  return { lines, total: await db.$count(transferRows, mine) };
}

/** Posts held on a day: of these people, or of everyone. */
export async function postsOn({ db, town }: Unit, day: string, staffIds?: readonly string[]) {
  return db
    .select({
      staffId: posts.staffId,
      departmentId: posts.departmentId,
      title: posts.title,
      concurrent: posts.concurrent,
    })
    .from(posts)
    .where(
      and(
        eq(posts.town, town),
        validOn(posts, day),
        staffIds && inArray(posts.staffId, [...staffIds]),
      ),
    )
    .orderBy(asc(posts.concurrent), asc(posts.validFrom));
}

/** Names of all departments that rows or posts mention, as of a day. */
export async function departmentsOf(
  unit: Unit,
  rows: readonly { readonly departmentId: string | null }[],
  day: string,
) {
  const ids = rows.flatMap(({ departmentId }) => (departmentId ? [departmentId] : []));
  return findDepartments(unit, [...new Set(ids)], day);
}
