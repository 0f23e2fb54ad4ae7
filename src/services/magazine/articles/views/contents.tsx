import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { DeskIssue } from '../../issues/desk-queries.ts';
import type { ArticleRow } from '../../issues/queries.ts';
import { pageWords as words } from '../../issues/text.ts';
import { deskHref } from '../../model.ts';
import { sourceOf } from '../../publication/queries.ts';

/** A button with what it does to which article, for those who hear it alone. */
function Act(props: { href: string; label: Text; full: Text; direction?: 'up' | 'down' }) {
  const t = useText();
  return (
    <form method="post" action={props.href}>
      {props.direction && <input type="hidden" name="direction" value={props.direction} />}
      <button type="submit" class="button button-secondary" aria-label={t(props.full)}>
        {t(props.label)}
      </button>
    </form>
  );
}

function Acts({ article, first, last }: { article: ArticleRow; first: boolean; last: boolean }) {
  const { issueId, id, title } = article;
  const base = `${deskHref(issueId)}/articles/${id}`;
  return (
    <div class="button-row">
      {!first && (
        <Act href={`${base}/move`} direction="up" label={words.up} full={words.upOf(title)} />
      )}
      {!last && (
        <Act href={`${base}/move`} direction="down" label={words.down} full={words.downOf(title)} />
      )}
      <Act href={`${base}/remove`} label={words.remove} full={words.removeOf(title)} />
    </div>
  );
}

function Source({ article, desk }: { article: ArticleRow; desk: DeskIssue }) {
  const t = useText();
  if (!article.itemId) return <>{t(words.own)}</>;
  const item = sourceOf(article, desk.sources);
  if (!item) return null;
  return (
    <>
      <a href={item.href}>{t(item.title)}</a>{' '}
      {item.status === 'withdrawn' && <Badge tone="danger">{t(words.withdrawn)}</Badge>}
      {item.status === 'published' && item.revision !== article.itemRevision && (
        <Badge tone="warning">{t(words.changed)}</Badge>
      )}
    </>
  );
}

function columnsOf(desk: DeskIssue): Column<ArticleRow>[] {
  const articles = desk.judged.map(({ article }) => article);
  const acts: Column<ArticleRow> = {
    ...{ key: 'acts', label: words.acts },
    render: (one) => (
      <Acts article={one} first={one === articles[0]} last={one === articles.at(-1)} />
    ),
  };
  return [
    { key: 'place', label: words.place, numeric: true, render: (one) => articles.indexOf(one) + 1 },
    {
      ...{ key: 'title', label: words.articleTitle, rowHeader: true },
      render: ({ issueId, id, title }) => (
        <a href={`${deskHref(issueId)}/articles/${id}`}>{title}</a>
      ),
    },
    { key: 'section', label: words.section, render: ({ section }) => section },
    {
      ...{ key: 'source', label: words.source },
      render: (one) => <Source article={one} desk={desk} />,
    },
    ...(desk.issue.state === 'draft' ? [acts] : []),
  ];
}

function Add({ issueId }: { issueId: string }) {
  const t = useText();
  return (
    <ButtonRow>
      <ButtonLink variant="secondary" href={`${deskHref(issueId)}/pick`}>
        {t(words.pick)}
      </ButtonLink>
      <ButtonLink variant="secondary" href={`${deskHref(issueId)}/articles/new`}>
        {t(words.write)}
      </ButtonLink>
    </ButtonRow>
  );
}

/** The articles in the order of reading; without scripts the buttons change it too. */
export function Contents({ desk }: { desk: DeskIssue }) {
  const t = useText();
  const { issue, judged } = desk;
  const open = issue.state === 'draft';
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{t(words.contents)}</h2>
      {judged.length === 0 ? (
        <EmptyState title={words.noArticles} hint={words.noArticlesHint} />
      ) : (
        <>
          {open && <p>{t(words.contentsHint)}</p>}
          <DataTable
            caption={words.contents}
            captionHidden
            columns={columnsOf(desk)}
            rows={judged.map(({ article }) => article)}
            rowKey={({ id }) => id}
          />
        </>
      )}
      {open && <Add issueId={issue.id} />}
    </section>
  );
}
