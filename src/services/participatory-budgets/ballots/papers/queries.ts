import { and, asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { batches, sheets } from './schema.ts';
import { batchName } from './text.ts';

export type Batch = typeof batches.$inferSelect;
export type Sheet = typeof sheets.$inferSelect;

export async function listBatches({ db, town }: Unit, roundId: string): Promise<Batch[]> {
  return db
    .select()
    .from(batches)
    .where(and(eq(batches.town, town), eq(batches.roundId, roundId)))
    .orderBy(asc(batches.number));
}

/** @throws AppError not-found */
export async function getBatch(
  { db, town }: Unit,
  roundId: string,
  id: string,
  lock?: 'lock',
): Promise<Batch> {
  if (!isId(id)) throw notFound(batchName);
  const query = db
    .select()
    .from(batches)
    .where(and(...[eq(batches.town, town), eq(batches.roundId, roundId)], eq(batches.id, id)));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) throw notFound(batchName);
  return row;
}

/** In the order of the bundle. */
export async function listSheets({ db, town }: Unit, batchId: string): Promise<Sheet[]> {
  return db
    .select()
    .from(sheets)
    .where(and(eq(sheets.town, town), eq(sheets.batchId, batchId)))
    .orderBy(asc(sheets.place));
}
