import { and, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { reports } from '../schema.ts';

export type Report = Omit<typeof reports.$inferSelect, 'town'>;

/** The last version of each report of a situation, newest first; withdrawn ones for staff only. */
export async function listReports(
  { db, town }: Unit,
  situationId: string,
  withdrawn: 'shown' | 'hidden' = 'hidden',
): Promise<readonly Report[]> {
  const rows = await db
    .selectDistinctOn([reports.thread])
    .from(reports)
    .where(and(eq(reports.town, town), eq(reports.situationId, situationId)))
    .orderBy(reports.thread, desc(reports.at), desc(reports.id));
  return rows
    .filter(({ state }) => withdrawn === 'shown' || state !== 'withdrawn')
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

export async function findReport({ db, town }: Unit, thread: string): Promise<Report | undefined> {
  const [row] = await db
    .select()
    .from(reports)
    .where(and(eq(reports.town, town), eq(reports.thread, thread)))
    .orderBy(desc(reports.at), desc(reports.id))
    .limit(1);
  return row;
}
