import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { searchQueries } from '../schema.ts';

export interface AskedQuestion {
  readonly question: string;
  readonly asked: number;
  /** When it was asked last. */
  readonly hits: number;
}

/** Days that the staff page looks back. */
export const lookBack = 90;
const mostShown = 50;

/** @param only `nothing-found`: questions that found nothing when they were asked last. */
export async function listAsked(
  { db, town, now }: Unit,
  only: 'all' | 'nothing-found',
): Promise<AskedQuestion[]> {
  const since = addDays(dayInTokyo(now), -lookBack);
  const asked = sql<number>`sum(${searchQueries.asked})::int`;
  const hits = sql<number>`(array_agg(${searchQueries.hits} ORDER BY ${searchQueries.day} DESC))[1]`;
  return db
    .select({ question: searchQueries.question, asked, hits })
    .from(searchQueries)
    .where(and(eq(searchQueries.town, town), gte(searchQueries.day, since)))
    .groupBy(searchQueries.question)
    .having(only === 'nothing-found' ? sql`${hits} = 0` : undefined)
    .orderBy(desc(asked), searchQueries.question)
    .limit(mostShown);
}
