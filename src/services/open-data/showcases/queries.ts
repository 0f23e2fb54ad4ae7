import { and, arrayContains, desc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { showcaseReports, showcases } from '../schema.ts';
import type { Showcase } from './model.ts';
import { showcaseName } from './text.ts';

export const pageSize = 20;

/** The newest first; everybody reads those that somebody has looked at. */
export async function listShowcases(
  { db, town }: Unit,
  { page, onlyShown }: { readonly page: number; readonly onlyShown: boolean },
): Promise<{ readonly rows: readonly Showcase[]; readonly total: number }> {
  const where = and(eq(showcases.town, town), onlyShown ? eq(showcases.state, 'shown') : undefined);
  const rows = await db
    .select()
    .from(showcases)
    .where(where)
    .orderBy(desc(showcases.receivedAt), desc(showcases.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows, total: await db.$count(showcases, where) };
}

/** What people made with one set, for its own page. */
export async function listShowcasesOf({ db, town }: Unit, slug: string): Promise<Showcase[]> {
  return db
    .select()
    .from(showcases)
    .where(
      and(
        eq(showcases.town, town),
        eq(showcases.state, 'shown'),
        arrayContains(showcases.slugs, [slug]),
      ),
    )
    .orderBy(desc(showcases.receivedAt))
    .limit(pageSize);
}

/** @throws AppError `not-found` */
export async function getShowcase({ db, town }: Unit, id: string): Promise<Showcase> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(showcases)
        .where(and(eq(showcases.town, town), eq(showcases.id, id)))
    : [];
  if (!row) throw notFound(showcaseName);
  return row;
}

/** One that everybody reads. @throws AppError `not-found` */
export async function getShown(unit: Unit, id: string): Promise<Showcase> {
  const found = await getShowcase(unit, id);
  if (found.state !== 'shown') throw notFound(showcaseName);
  return found;
}

export type Report = typeof showcaseReports.$inferSelect;

/** What readers told, the newest first. */
export async function listReports(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<readonly Report[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(showcaseReports)
    .where(and(eq(showcaseReports.town, town), inArray(showcaseReports.showcaseId, [...ids])))
    .orderBy(desc(showcaseReports.receivedAt));
}
