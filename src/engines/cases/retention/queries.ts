import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { presentCase } from '../present.ts';
import type { CaseRecord } from '../records.ts';
import { cases } from '../schema.ts';

/** Closed cases whose last day of keeping is over, the longest first. */
export async function listDisposable(
  { db, town, now }: Unit,
  limit = 200,
): Promise<readonly CaseRecord[]> {
  const rows = await db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.town, town),
        sql`${cases.keptUntil} IS NOT NULL`,
        lt(cases.keptUntil, dayInTokyo(now)),
        isNull(cases.disposedAt),
      ),
    )
    .orderBy(asc(cases.keptUntil), asc(cases.id))
    .limit(limit);
  return rows.map(presentCase);
}
