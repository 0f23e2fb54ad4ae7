import { and, asc, count, desc, eq, inArray, lte, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import type { IssueState } from '../model.ts';
import { articles, issues } from '../schema.ts';
import { names } from '../text.ts';

export type IssueRow = typeof issues.$inferSelect;
export type ArticleRow = typeof articles.$inferSelect;

export const pageSize = 30;

export async function findIssue({ db, town }: Unit, id: string): Promise<IssueRow | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(issues)
    .where(and(eq(issues.town, town), eq(issues.id, id)));
  return row;
}

/** @throws AppError `not-found` */
export async function getIssue(unit: Unit, id: string): Promise<IssueRow> {
  const row = await findIssue(unit, id);
  if (!row) throw notFound(names.issue);
  return row;
}

/** Holds the issue until the end of the unit of work: two acts on one issue wait for each other. */
export async function lockIssue({ db, town }: Unit, id: string): Promise<IssueRow> {
  if (!isId(id)) throw notFound(names.issue);
  const [row] = await db
    .select()
    .from(issues)
    .where(and(eq(issues.town, town), eq(issues.id, id)))
    .for('update');
  if (!row) throw notFound(names.issue);
  return row;
}

/** The articles of an issue in the order of reading. */
export async function listArticles({ db, town }: Unit, issueId: string): Promise<ArticleRow[]> {
  return db
    .select()
    .from(articles)
    .where(and(eq(articles.town, town), eq(articles.issueId, issueId)))
    .orderBy(asc(articles.place), asc(articles.number));
}

/** @throws AppError `not-found` */
export async function getArticle({ db, town }: Unit, id: string): Promise<ArticleRow> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(articles)
        .where(and(eq(articles.town, town), eq(articles.id, id)))
    : [];
  if (!row) throw notFound(names.article);
  return row;
}

/** Issues for the desk, newest first. */
export async function listIssues({ db, town }: Unit, page: number) {
  const own = eq(issues.town, town);
  const rows = await db
    .select()
    .from(issues)
    .where(own)
    .orderBy(desc(issues.month), desc(issues.number))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [all] = await db.select({ total: count() }).from(issues).where(own);
  return { rows, total: all?.total ?? 0 };
}

/** Number and month that the next issue would have. */
export async function lastIssue({ db, town }: Unit): Promise<IssueRow | undefined> {
  const [row] = await db
    .select()
    .from(issues)
    .where(eq(issues.town, town))
    .orderBy(desc(issues.number))
    .limit(1);
  return row;
}

/** Scheduled issues whose moment has come. */
export async function listDue({ db, town, now }: Unit): Promise<string[]> {
  const rows = await db
    .select({ id: issues.id })
    .from(issues)
    .where(and(eq(issues.town, town), eq(issues.state, 'scheduled'), lte(issues.publishAt, now)))
    .orderBy(asc(issues.publishAt));
  return rows.map(({ id }) => id);
}

const unfinished: IssueState[] = ['draft', 'waiting', 'scheduled', 'published'];

/** Issues that any of these people or sections answer for. */
export async function listOwned(
  { db, town }: Unit,
  owners: { readonly staffIds: readonly string[]; readonly departmentIds: readonly string[] },
): Promise<IssueRow[]> {
  const by = [
    owners.staffIds.length > 0 ? inArray(issues.ownerStaffId, [...owners.staffIds]) : undefined,
    owners.departmentIds.length > 0
      ? inArray(issues.departmentId, [...owners.departmentIds])
      : undefined,
  ].filter((one) => one !== undefined);
  if (by.length === 0) return [];
  return db
    .select()
    .from(issues)
    .where(and(eq(issues.town, town), inArray(issues.state, unfinished), or(...by)));
}
