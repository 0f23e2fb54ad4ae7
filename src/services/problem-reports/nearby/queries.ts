import { and, between, eq, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Point } from '../model.ts';
import { openOnes } from '../reports/queries.ts';
import { reports } from '../schema.ts';
import type { Category } from '../settings/queries.ts';
import { boxAround, type Near, nearest, searchRadius } from './rules.ts';

type ReportRow = typeof reports.$inferSelect;

const looked = 200;
const told = 5;

/**
 * Open reports of the same category that may be the same problem, the nearest first. Their words stay
 * with the engine `threads`; those that were hidden or asked not to be shown are left out.
 */
export async function findNearby(
  { db, town }: Unit,
  { slug, nearMetres }: Pick<Category, 'slug' | 'nearMetres'>,
  from: Point & { readonly approximate: boolean },
  except = '',
): Promise<readonly Near<ReportRow>[]> {
  // As far as from any landmark: whether the other point is one is known only when it was read.
  const { south, west, north, east } = boxAround(from, searchRadius(nearMetres, true));
  const rows = await db
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.town, town),
        eq(reports.category, slug),
        between(reports.latitude, south, north),
        between(reports.longitude, west, east),
        // In the words of the partial index.
        openOnes,
        sql`${reports.sight} <> 'hidden'`,
      ),
    )
    .limit(looked);
  const others = rows.filter(({ id }) => id !== except);
  return nearest(others, from, { nearMetres, most: told });
}
