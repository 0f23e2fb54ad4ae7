import { and, asc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { series } from '../schema.ts';
import { names } from '../text.ts';

export type SeriesRow = typeof series.$inferSelect;

/** All series of the town by their address; a town has some dozens. */
export async function listSeries({ db, town }: Unit): Promise<SeriesRow[]> {
  return db.select().from(series).where(eq(series.town, town)).orderBy(asc(series.slug)).limit(500);
}

export async function findSeries(
  { db, town }: Unit,
  by: { readonly id: string } | { readonly slug: string },
): Promise<SeriesRow | undefined> {
  if ('id' in by && !isId(by.id)) return undefined;
  const one = 'id' in by ? eq(series.id, by.id) : eq(series.slug, by.slug);
  const [row] = await db
    .select()
    .from(series)
    .where(and(eq(series.town, town), one));
  return row;
}

/** @throws AppError `not-found` */
export async function getSeries(
  unit: Unit,
  by: { readonly id: string } | { readonly slug: string },
): Promise<SeriesRow> {
  const row = await findSeries(unit, by);
  if (!row) throw notFound(names.series);
  return row;
}

/** True when another series has the address. */
export async function isSlugTaken({ db, town }: Unit, slug: string, id?: string): Promise<boolean> {
  const rows = await db
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.town, town), eq(series.slug, slug)));
  return rows.some((row) => row.id !== id);
}
