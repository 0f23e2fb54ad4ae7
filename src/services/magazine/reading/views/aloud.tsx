import {
  ContentBody,
  parseContent,
  type ShownMedium,
  serializeContent,
} from '#engines/content/contract.ts';
import { useLanguage } from '#ui/language.tsx';
import { lowerHeadings } from '../../editions/xhtml.ts';
import type { ArticleRow, IssueRow } from '../../issues/queries.ts';
import { PlainText } from './issue.tsx';

export interface AloudProps {
  readonly issue: IssueRow;
  readonly articles: readonly ArticleRow[];
  readonly media: ReadonlyMap<string, ShownMedium>;
}

/** Every text of an issue in order on one plain page, for ears and for paper. */
export function AloudPage({ issue, articles, media }: AloudProps) {
  const foreign = useLanguage() === 'en' ? 'ja' : undefined;
  return (
    <div lang={foreign}>
      {issue.lead && <p>{issue.lead}</p>}
      {articles.length === 0 && <PlainText text={issue.pdfText} />}
      {articles.map((article) => (
        <article key={article.id} aria-labelledby={`article-${article.number}`}>
          <h2 id={`article-${article.number}`}>{article.title}</h2>
          {article.summary && <p class="magazine-summary">{article.summary}</p>}
          <ContentBody
            html={serializeContent(lowerHeadings(parseContent(article.html)))}
            media={media}
            prefix={`article${article.number}`}
          />
        </article>
      ))}
    </div>
  );
}
