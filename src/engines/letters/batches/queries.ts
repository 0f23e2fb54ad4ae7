import { and, asc, count, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import { type BatchRowInput, batches, batchRows, letters } from '../schema.ts';
import { text } from './text.ts';

export interface Batch {
  readonly id: string;
  readonly title: string;
  readonly templateVersionId: string;
  readonly departmentId: string;
  readonly total: number;
  readonly orderedBy: string;
  readonly orderedAt: Date;
  /** Rows that were dealt with, those that failed included. */
  readonly done: number;
  readonly failed: number;
}

const figures = {
  done: sql<number>`count(*) FILTER (WHERE ${batchRows.done})`.mapWith(Number),
  failed: sql<number>`count(${batchRows.problem})`.mapWith(Number),
};

function selectBatches({ db, town }: Unit) {
  return db
    .select({
      id: batches.id,
      title: batches.title,
      templateVersionId: batches.templateVersionId,
      departmentId: batches.departmentId,
      total: batches.total,
      orderedBy: batches.orderedBy,
      orderedAt: batches.orderedAt,
      ...figures,
    })
    .from(batches)
    .innerJoin(batchRows, and(eq(batchRows.town, batches.town), eq(batchRows.batchId, batches.id)))
    .groupBy(batches.town, batches.id)
    .$dynamic()
    .where(eq(batches.town, town));
}

/** The newest first. */
export async function listBatches(
  unit: Unit,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: Batch[]; readonly total: number }> {
  const rows = await selectBatches(unit)
    .orderBy(desc(batches.orderedAt), desc(batches.id))
    .limit(limit)
    .offset(offset);
  const [counted] = await unit.db
    .select({ total: count() })
    .from(batches)
    .where(eq(batches.town, unit.town));
  return { rows, total: counted?.total ?? 0 };
}

/** @throws AppError not-found */
export async function getBatch(unit: Unit, id: string): Promise<Batch> {
  const own = and(eq(batches.town, unit.town), eq(batches.id, id));
  const [row] = isId(id) ? await selectBatches(unit).where(own) : [];
  if (!row) throw notFound(text.what);
  return row;
}

export interface BatchLine {
  readonly row: number;
  readonly recipientName: string;
  readonly done: boolean;
  readonly letterId: string | null;
  readonly documentNumber: string | null;
  readonly problem: Text | null;
}

/** The report: what became of each row. */
export async function listBatchRows(
  { db, town }: Unit,
  batchId: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<BatchLine[]> {
  return db
    .select({
      row: batchRows.row,
      recipientName: sql<string>`${batchRows.input} -> 'recipient' ->> 'name'`,
      done: batchRows.done,
      letterId: batchRows.letterId,
      documentNumber: letters.documentNumber,
      problem: batchRows.problem,
    })
    .from(batchRows)
    .leftJoin(letters, and(eq(letters.town, batchRows.town), eq(letters.id, batchRows.letterId)))
    .where(and(eq(batchRows.town, town), eq(batchRows.batchId, batchId)))
    .orderBy(asc(batchRows.row))
    .limit(limit)
    .offset(offset);
}

/** The first row that waits, locked so that two workers never issue it twice. */
export async function takeWaitingRow(
  { db, town }: Unit,
  batchId: string,
): Promise<{ readonly row: number; readonly input: BatchRowInput } | undefined> {
  const [row] = await db
    .select({ row: batchRows.row, input: batchRows.input })
    .from(batchRows)
    .where(and(eq(batchRows.town, town), eq(batchRows.batchId, batchId), eq(batchRows.done, false)))
    .orderBy(asc(batchRows.row))
    .limit(1)
    .for('update', { skipLocked: true });
  return row;
}

/** Letters of a batch in the order of its rows, some at a time. */
export async function listIssuedRows(
  { db, town }: Unit,
  batchId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<{ readonly row: number; readonly letterId: string }[]> {
  const rows = await db
    .select({ row: batchRows.row, letterId: batchRows.letterId })
    .from(batchRows)
    .where(
      and(
        eq(batchRows.town, town),
        eq(batchRows.batchId, batchId),
        gt(batchRows.row, after),
        isNotNull(batchRows.letterId),
      ),
    )
    .orderBy(asc(batchRows.row))
    .limit(limit);
  return rows.flatMap(({ row, letterId }) => (letterId ? [{ row, letterId }] : []));
}
