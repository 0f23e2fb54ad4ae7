import { and, asc, desc, eq, gte, lte, sum } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { articles, issues, reads } from '../schema.ts';

export interface CountRow {
  readonly issueId: string;
  readonly issue: string;
  readonly slug: string;
  /** Number of the article, or `aloud`. */
  readonly page: string;
  readonly title: string | null;
  readonly count: number;
}

/** How often each page was opened in these days, both included, most first. */
export async function countPages(
  { db, town }: Unit,
  from: IsoDate,
  until: IsoDate,
): Promise<CountRow[]> {
  const total = sum(reads.count).mapWith(Number);
  const rows = await db
    .select({ issueId: issues.id, issue: issues.title, slug: issues.slug, page: reads.page, total })
    .from(reads)
    .innerJoin(issues, and(eq(issues.town, reads.town), eq(issues.id, reads.issueId)))
    .where(and(eq(reads.town, town), gte(reads.day, from), lte(reads.day, until)))
    .groupBy(issues.id, issues.title, issues.slug, reads.page)
    .orderBy(desc(total), asc(issues.slug), asc(reads.page))
    .limit(500);
  const named = await db
    .select({ issueId: articles.issueId, number: articles.number, title: articles.title })
    .from(articles)
    .where(eq(articles.town, town));
  const titles = new Map(named.map((one) => [`${one.issueId} ${one.number}`, one.title]));
  return rows.map(({ total: count, ...row }) => ({
    ...{ ...row, count },
    title: titles.get(`${row.issueId} ${row.page}`) ?? null,
  }));
}

/** The daily figures, oldest first, for the file. */
export async function listDays({ db, town }: Unit, from: IsoDate, until: IsoDate) {
  return db
    .select({ day: reads.day, slug: issues.slug, page: reads.page, count: reads.count })
    .from(reads)
    .innerJoin(issues, and(eq(issues.town, reads.town), eq(issues.id, reads.issueId)))
    .where(and(eq(reads.town, town), gte(reads.day, from), lte(reads.day, until)))
    .orderBy(asc(reads.day), asc(issues.slug), asc(reads.page));
}
