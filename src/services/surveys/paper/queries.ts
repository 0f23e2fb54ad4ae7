import { and, asc, count, eq, inArray, max } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { scans, sheets } from '../schema.ts';
import { names } from '../text.ts';

export type Sheet = Omit<typeof sheets.$inferSelect, 'town'>;

export interface WaitingSheets {
  readonly second: number;
  readonly differences: number;
  readonly finished: number;
}

export async function countWaitingSheets(
  { db, town }: Unit,
  surveyId: string,
): Promise<WaitingSheets> {
  const rows = await db
    .select({ state: sheets.state, count: count() })
    .from(sheets)
    .where(and(eq(sheets.town, town), eq(sheets.surveyId, surveyId)))
    .groupBy(sheets.state);
  const of = (state: Sheet['state']) => rows.find((row) => row.state === state)?.count ?? 0;
  return { second: of('second'), differences: of('differences'), finished: of('finished') };
}

/** Papers that wait for somebody, by their number. */
export async function listWaitingSheets({ db, town }: Unit, surveyId: string): Promise<Sheet[]> {
  return db
    .select()
    .from(sheets)
    .where(
      and(
        eq(sheets.town, town),
        eq(sheets.surveyId, surveyId),
        inArray(sheets.state, ['second', 'differences']),
      ),
    )
    .orderBy(asc(sheets.number));
}

/** @throws AppError not-found */
export async function getSheet({ db, town }: Unit, id: string, lock?: 'lock'): Promise<Sheet> {
  if (!isId(id)) throw notFound(names.sheet);
  const query = db
    .select()
    .from(sheets)
    .where(and(eq(sheets.town, town), eq(sheets.id, id)));
  const [row] = lock ? await query.for('update') : await query;
  if (!row) throw notFound(names.sheet);
  return row;
}

export async function findSheetByNumber(
  { db, town }: Unit,
  surveyId: string,
  number: number,
): Promise<Sheet | undefined> {
  const [row] = await db
    .select()
    .from(sheets)
    .where(and(eq(sheets.town, town), eq(sheets.surveyId, surveyId), eq(sheets.number, number)));
  return row;
}

export async function nextNumber({ db, town }: Unit, surveyId: string): Promise<number> {
  const [row] = await db
    .select({ last: max(sheets.number) })
    .from(sheets)
    .where(and(eq(sheets.town, town), eq(sheets.surveyId, surveyId)));
  return (row?.last ?? 0) + 1;
}

export type Scan = Omit<typeof scans.$inferSelect, 'town'> & { readonly number: number };

/** Scanned papers of a survey, by the number of the paper. */
export async function listScans({ db, town }: Unit, surveyId: string): Promise<Scan[]> {
  const rows = await db
    .select({ scan: scans, number: sheets.number })
    .from(scans)
    .innerJoin(sheets, and(eq(sheets.town, scans.town), eq(sheets.id, scans.sheetId)))
    .where(and(eq(scans.town, town), eq(sheets.surveyId, surveyId)))
    .orderBy(asc(sheets.number), asc(scans.name));
  return rows.map(({ scan: { town: _, ...scan }, number }) => ({ ...scan, number }));
}

/** @throws AppError not-found, also for a scan of another survey */
export async function getScan(unit: Unit, surveyId: string, fileId: string): Promise<Scan> {
  const found = (await listScans(unit, surveyId)).find((scan) => scan.fileId === fileId);
  if (!found) throw notFound(names.scan);
  return found;
}
