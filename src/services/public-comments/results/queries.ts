import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { comments, filings, results, rows } from '../schema.ts';
import { names } from '../text.ts';
import type { PublishedTable } from './model.ts';

export type Row = typeof rows.$inferSelect;

/** A row with the comments that it speaks of. */
export interface FiledRow extends Row {
  /** As readers count it, from 1. */
  readonly number: number;
  readonly commentIds: readonly string[];
}

async function filingsOf({ db, town }: Unit, rowIds: readonly string[]) {
  const byRow = new Map<string, string[]>();
  if (rowIds.length === 0) return byRow;
  const found = await db
    .select({ rowId: filings.rowId, commentId: filings.commentId })
    .from(filings)
    .innerJoin(comments, and(eq(comments.town, filings.town), eq(comments.id, filings.commentId)))
    .where(and(eq(filings.town, town), inArray(filings.rowId, [...rowIds])))
    .orderBy(asc(comments.number));
  for (const { rowId, commentId } of found) {
    byRow.set(rowId, [...(byRow.get(rowId) ?? []), commentId]);
  }
  return byRow;
}

/** The table as staff write it. */
export async function listRows(unit: Unit, callId: string): Promise<readonly FiledRow[]> {
  const { db, town } = unit;
  const found = await db
    .select()
    .from(rows)
    .where(and(eq(rows.town, town), eq(rows.callId, callId)))
    .orderBy(asc(rows.position), asc(rows.id));
  const filed = await filingsOf(
    unit,
    found.map(({ id }) => id),
  );
  return found.map((row, index) => ({
    ...{ ...row, number: index + 1 },
    commentIds: filed.get(row.id) ?? [],
  }));
}

/** @throws AppError `not-found` also for a row of another call */
export async function getRow(unit: Unit, callId: string, id: string): Promise<FiledRow> {
  const row = isId(id) ? (await listRows(unit, callId)).find((one) => one.id === id) : undefined;
  if (!row) throw notFound(names.row);
  return row;
}

export interface Published {
  readonly version: number;
  readonly on: string;
  readonly table: PublishedTable;
}

/** The table as everybody reads it; undefined before the result is published. */
export async function findPublished(
  { db, town }: Unit,
  callId: string,
): Promise<Published | undefined> {
  const [found] = await db
    .select()
    .from(results)
    .where(and(eq(results.town, town), eq(results.callId, callId)))
    .orderBy(desc(results.version))
    .limit(1);
  return found && { version: found.version, on: found.on, table: found.content };
}
