import { and, desc, eq, gte, ne, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { searchFeedback } from '../schema.ts';

export interface PageFeedback {
  readonly path: string;
  readonly answers: number;
  readonly helped: number;
}

export interface Comment {
  readonly id: string;
  readonly path: string;
  readonly helped: boolean;
  readonly comment: string;
  readonly at: Date;
}

const day = 24 * 60 * 60 * 1000;
/** Days that the staff page looks back. */
const lookBack = 90;
/** Fewer answers say more about the reader than about the page. */
const fewest = 3;

const recent = ({ town, now }: Unit) =>
  and(
    eq(searchFeedback.town, town),
    gte(searchFeedback.at, new Date(now.getTime() - lookBack * day)),
  );

/** Pages that helped the smallest share of those who answered, worst first. */
export async function listLeastHelpful(unit: Unit): Promise<PageFeedback[]> {
  const answers = sql<number>`count(*)::int`;
  const helped = sql<number>`count(*) FILTER (WHERE ${searchFeedback.helped})::int`;
  return unit.db
    .select({ path: searchFeedback.path, answers, helped })
    .from(searchFeedback)
    .where(recent(unit))
    .groupBy(searchFeedback.path)
    .having(sql`count(*) >= ${fewest}`)
    .orderBy(sql`${helped}::float / ${answers}`, desc(answers), searchFeedback.path)
    .limit(50);
}

/** Newest first. */
export async function listComments(unit: Unit): Promise<Comment[]> {
  return unit.db
    .select({
      id: searchFeedback.id,
      path: searchFeedback.path,
      helped: searchFeedback.helped,
      comment: searchFeedback.comment,
      at: searchFeedback.at,
    })
    .from(searchFeedback)
    .where(and(recent(unit), ne(searchFeedback.comment, '')))
    .orderBy(desc(searchFeedback.at), desc(searchFeedback.id))
    .limit(50);
}
