import { and, asc, eq, gt } from 'drizzle-orm';
import { toPlainText } from '#engines/content/contract.ts';
import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ArticleRow, IssueRow } from './issues/queries.ts';
import { hrefOf, moduleName } from './model.ts';
import { articles, issues } from './schema.ts';
import { kindText } from './text.ts';

/** An article as the search knows it; the issue itself stands there as an item of publishing. */
export function articleEntry(
  issue: Pick<IssueRow, 'slug' | 'title' | 'month' | 'departmentId'>,
  article: Pick<ArticleRow, 'id' | 'number' | 'title' | 'summary'>,
  plain: string,
): SearchEntry {
  const body = [article.summary, plain].filter(Boolean).join('\n');
  return {
    ...{ id: article.id, kind: 'magazine', href: `${hrefOf(issue)}/${article.number}` },
    title: { ja: article.title, en: article.title },
    body: { ja: body, en: body },
    keywords: [issue.title],
    ...{ departmentId: issue.departmentId, day: `${issue.month}-01` },
  };
}

const entriesAtOnce = 200;

async function readSome({ db, town }: Unit, after: string | undefined) {
  return db
    .select({ article: articles, issue: issues })
    .from(articles)
    .innerJoin(issues, and(eq(issues.town, articles.town), eq(issues.id, articles.issueId)))
    .where(
      and(
        eq(articles.town, town),
        eq(issues.state, 'published'),
        after ? gt(articles.id, after) : undefined,
      ),
    )
    .orderBy(asc(articles.id))
    .limit(entriesAtOnce);
}

async function* allEntries(unit: Unit): AsyncIterable<readonly SearchEntry[]> {
  let rows = await readSome(unit, undefined);
  while (rows.length > 0) {
    yield rows.map(({ article, issue }) => articleEntry(issue, article, toPlainText(article.html)));
    rows = await readSome(unit, rows.at(-1)?.article.id);
  }
}

export const searchSource: SearchSource = {
  name: moduleName,
  kinds: { magazine: kindText },
  entries: allEntries,
};
