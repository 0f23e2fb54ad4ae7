import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment, momentText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { AskedQuestion } from '../asked/queries.ts';
import type { Comment, PageFeedback } from '../feedback/queries.ts';
import type { Rebuild } from '../rebuild.ts';
import { staffWords as words } from '../text.ts';

export interface SearchDeskProps {
  readonly nothingFound: readonly AskedQuestion[];
  readonly frequent: readonly AskedQuestion[];
  readonly pages: readonly PageFeedback[];
  readonly comments: readonly Comment[];
  readonly rebuild: Rebuild | undefined;
  readonly done?: string;
}

export function SearchDesk(props: SearchDeskProps) {
  const t = useText();
  return (
    <>
      {props.done === 'started' && <Notice kind="success" title={words.started} />}
      <p class="muted">{t(words.period)}</p>
      <List title={words.nothingFound} columns={questionColumns} rows={props.nothingFound} />
      <List title={words.pages} columns={pageColumns} rows={props.pages} />
      <List title={words.comments} columns={commentColumns} rows={props.comments} />
      <List title={words.frequent} columns={questionColumns} rows={props.frequent} />
      <Index rebuild={props.rebuild} />
    </>
  );
}

function List<Row>(props: { title: Text; columns: readonly Column<Row>[]; rows: readonly Row[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(props.title)}</h2>
      {props.rows.length === 0 ? (
        <EmptyState title={words.noneAsked} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={props.title}
          captionHidden
          columns={props.columns}
          rows={props.rows}
          narrow="scroll"
        />
      )}
    </section>
  );
}

function Index({ rebuild }: { rebuild: Rebuild | undefined }) {
  const t = useText();
  const language = useLanguage();
  const state = rebuild
    ? rebuild.finishedAt
      ? words.rebuilt(rebuild.entries, momentText(rebuild.finishedAt, language))
      : words.running(rebuild.entries)
    : words.never;
  return (
    <section>
      <h2>{t(words.index)}</h2>
      <p>{t(words.indexLead)}</p>
      <p>{t(state)}</p>
      <form method="post" action="/staff/search/rebuild">
        <Button variant="secondary">{t(words.rebuild)}</Button>
      </form>
    </section>
  );
}

const questionColumns: readonly Column<AskedQuestion>[] = [
  {
    key: 'question',
    label: words.question,
    rowHeader: true,
    render: ({ question }) => (
      <a href={`/search?${new URLSearchParams({ q: question })}`}>{question}</a>
    ),
  },
  { key: 'asked', label: words.asked, numeric: true, render: ({ asked }) => asked },
  { key: 'hits', label: words.hits, numeric: true, render: ({ hits }) => hits },
];

const pageColumns: readonly Column<PageFeedback>[] = [
  {
    key: 'page',
    label: words.page,
    rowHeader: true,
    render: ({ path }) => <a href={path}>{path}</a>,
  },
  { key: 'answers', label: words.answers, numeric: true, render: ({ answers }) => answers },
  {
    key: 'share',
    label: words.share,
    numeric: true,
    render: ({ answers, helped }) => `${Math.round((helped / answers) * 100)}%`,
  },
];

function Helped({ helped }: { helped: boolean }) {
  return <>{useText()(helped ? words.yes : words.no)}</>;
}

const commentColumns: readonly Column<Comment>[] = [
  { key: 'at', label: words.at, render: ({ at }) => <Moment at={at} /> },
  {
    key: 'page',
    label: words.page,
    rowHeader: true,
    render: ({ path }) => <a href={path}>{path}</a>,
  },
  { key: 'helped', label: words.helped, render: ({ helped }) => <Helped helped={helped} /> },
  { key: 'comment', label: words.comment, render: ({ comment }) => comment },
];
