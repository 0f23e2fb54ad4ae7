import { and, asc, eq } from 'drizzle-orm';
import { findMediaOf, type ShownMedium } from '#engines/content/contract.ts';
import { findItems, type RegisteredItem } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ArticleRow, IssueRow } from '../issues/queries.ts';
import { overrides } from '../schema.ts';
import { type GivenOverride, type JudgedArticle, judge } from './judge.ts';

async function listOverrides({ db, town }: Unit, issueId: string): Promise<GivenOverride[]> {
  const { articleId, rule, excerpt, reason, staffId } = overrides;
  return db
    .select({ articleId, rule, excerpt, reason, staffId })
    .from(overrides)
    .where(and(eq(overrides.town, town), eq(overrides.issueId, issueId)))
    .orderBy(asc(overrides.at), asc(overrides.id));
}

export async function judgeIssue(
  unit: Unit,
  issueId: string,
  articles: readonly ArticleRow[],
): Promise<JudgedArticle[]> {
  return judge(articles, dayInTokyo(unit.now), await listOverrides(unit, issueId));
}

export async function findCover(
  unit: Unit,
  { coverId }: Pick<IssueRow, 'coverId'>,
): Promise<ShownMedium | undefined> {
  return coverId ? (await findMediaOf(unit, [coverId])).get(coverId) : undefined;
}

/** The items that articles were made from, as they stand now, by `owner/id`. */
export async function findSources(
  unit: Unit,
  articles: readonly ArticleRow[],
): Promise<ReadonlyMap<string, RegisteredItem>> {
  const refs = articles.flatMap(({ itemOwner, itemId }) =>
    itemOwner && itemId ? [{ owner: itemOwner, id: itemId }] : [],
  );
  const items = await findItems(unit, refs);
  return new Map(items.map((item) => [`${item.owner}/${item.id}`, item]));
}

export function sourceOf(
  { itemOwner, itemId }: ArticleRow,
  sources: ReadonlyMap<string, RegisteredItem>,
): RegisteredItem | undefined {
  return sources.get(`${itemOwner}/${itemId}`);
}
