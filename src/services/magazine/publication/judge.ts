import { checkContent, type Finding, gate, type Override } from '#engines/content/contract.ts';
import type { ArticleRow } from '../issues/queries.ts';

export interface JudgedArticle {
  readonly article: ArticleRow;
  readonly findings: readonly Finding[];
  /** Those that stop the publication as it stands. */
  readonly stopping: readonly Finding[];
}

export interface GivenOverride extends Override {
  readonly articleId: string;
}

/**
 * What stands against publishing each article, with what was answered for.
 * @param today ISO day.
 */
export function judge(
  articles: readonly ArticleRow[],
  today: string,
  overrides: readonly GivenOverride[],
): JudgedArticle[] {
  return articles.map((article) => {
    const findings = checkContent(article.html, { today, title: article.title, language: 'ja' });
    const given = overrides.filter(({ articleId }) => articleId === article.id);
    return { article, findings, stopping: gate(findings, given) };
  });
}
