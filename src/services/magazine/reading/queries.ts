import { and, desc, eq } from 'drizzle-orm';
import { contentMedia, findMediaOf, type ShownMedium } from '#engines/content/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import { findItems, type RegisteredItem } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type ArticleRow, type IssueRow, listArticles } from '../issues/queries.ts';
import { findCover, findSources, sourceOf } from '../publication/queries.ts';
import { issues } from '../schema.ts';

const shown = {
  id: issues.id,
  slug: issues.slug,
  number: issues.number,
  month: issues.month,
  title: issues.title,
  titleEn: issues.titleEn,
  lead: issues.lead,
  sample: issues.sample,
};

export type ListedIssue = Pick<IssueRow, keyof typeof shown>;

/** Every public issue, newest first. A town makes 12 a year: 50 years are one list. */
export async function listPublic({ db, town }: Unit): Promise<ListedIssue[]> {
  return db
    .select(shown)
    .from(issues)
    .where(and(eq(issues.town, town), eq(issues.state, 'published')))
    .orderBy(desc(issues.month), desc(issues.number));
}

/** A public issue by its address; undefined when nothing public stands there. */
export async function findPublic({ db, town }: Unit, slug: string): Promise<IssueRow | undefined> {
  const [row] = await db
    .select()
    .from(issues)
    .where(and(eq(issues.town, town), eq(issues.slug, slug), eq(issues.state, 'published')));
  return row;
}

export interface ReadIssue {
  readonly issue: IssueRow;
  readonly articles: readonly ArticleRow[];
  readonly cover: ShownMedium | undefined;
  readonly pdf: ShownMedium | undefined;
  readonly department: Department | undefined;
}

/** An issue with what its pages show. */
export async function readIssue(unit: Unit, issue: IssueRow): Promise<ReadIssue> {
  const departments = await findDepartments(unit, [issue.departmentId]);
  const { pdfId } = issue;
  const pdf = pdfId ? (await findMediaOf(unit, [pdfId])).get(pdfId) : undefined;
  return {
    ...{ issue, pdf, articles: await listArticles(unit, issue.id) },
    cover: await findCover(unit, issue),
    department: departments.get(issue.departmentId),
  };
}

export async function readMedia(unit: Unit, articles: readonly ArticleRow[]) {
  return findMediaOf(
    unit,
    articles.flatMap(({ html }) => contentMedia(html)),
  );
}

/** The item that an article was made from, while it is public. */
export async function readSource(
  unit: Unit,
  article: ArticleRow,
): Promise<RegisteredItem | undefined> {
  const item = sourceOf(article, await findSources(unit, [article]));
  return item?.status === 'published' ? item : undefined;
}

/** Titles and addresses of the issues among public items; for covers beside them in the list. */
export async function readCovers(unit: Unit, rows: readonly ListedIssue[]) {
  const items = await findItems(
    unit,
    rows.map(({ id }) => ({ owner: 'magazine', id })),
  );
  return new Map(items.flatMap(({ id, image }) => (image ? [[id, image] as const] : [])));
}
