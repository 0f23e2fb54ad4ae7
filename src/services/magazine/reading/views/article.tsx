import { ContentBody, type ShownMedium } from '#engines/content/contract.ts';
import type { RegisteredItem } from '#engines/publishing/contract.ts';
import { useLanguage, useText } from '#ui/language.tsx';
import type { ArticleRow, IssueRow } from '../../issues/queries.ts';
import { hrefOf } from '../../model.ts';
import { readingWords as words } from '../text.ts';
import { IssueFacts } from './issue.tsx';
import { ReadMark } from './read-mark.tsx';

export interface ArticleProps {
  readonly issue: IssueRow;
  readonly article: ArticleRow;
  readonly previous: ArticleRow | undefined;
  readonly next: ArticleRow | undefined;
  readonly media: ReadonlyMap<string, ShownMedium>;
  readonly source: RegisteredItem | undefined;
}

function Around({ issue, previous, next }: ArticleProps) {
  const t = useText();
  return (
    <nav class="magazine-around" aria-label={t(words.around)}>
      {previous && (
        <a href={`${hrefOf(issue)}/${previous.number}`} rel="prev">
          {t(words.previous)}: <span lang="ja">{previous.title}</span>
        </a>
      )}
      <a href={hrefOf(issue)}>{t(words.backToContents)}</a>
      {next && (
        <a href={`${hrefOf(issue)}/${next.number}`} rel="next">
          {t(words.next)}: <span lang="ja">{next.title}</span>
        </a>
      )}
    </nav>
  );
}

export function ArticlePage(props: ArticleProps) {
  const t = useText();
  const foreign = useLanguage() === 'en' ? 'ja' : undefined;
  const { issue, article, media, source } = props;
  return (
    <>
      <article>
        {article.section && (
          <p class="magazine-section" lang="ja">
            {article.section}
          </p>
        )}
        <IssueFacts issue={issue} />
        {article.summary && (
          <p class="magazine-summary" lang="ja">
            {article.summary}
          </p>
        )}
        <div lang={foreign}>
          <ContentBody html={article.html} media={media} />
        </div>
        {source && (
          <p>
            {t(words.source)}: <a href={source.href}>{t(source.title)}</a>
          </p>
        )}
      </article>
      <Around {...props} />
      <ReadMark issue={issue} page={String(article.number)} />
    </>
  );
}
