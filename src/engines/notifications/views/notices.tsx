import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { type Notice, pageSize } from '../queries.ts';
import { words } from '../text.ts';

interface NoticesProps {
  /** `/notifications` or `/staff/notifications`; the forms post below it. */
  readonly base: string;
  readonly settingsHref: string;
  readonly rows: readonly Notice[];
  readonly total: number;
  readonly unread: number;
  readonly page: number;
}

function What({ base, notice }: { base: string; notice: Notice }) {
  const t = useText();
  return (
    <>
      <strong>{t(notice.title)}</strong>
      <p>{t(notice.body)}</p>
      {notice.href && (
        <form method="post" action={`${base}/${notice.id}/open`}>
          <Button variant="secondary">
            {t(words.open)}
            <span class="visually-hidden"> {t(notice.title)}</span>
          </Button>
        </form>
      )}
    </>
  );
}

function ReadState({ notice }: { notice: Notice }) {
  const t = useText();
  return notice.readAt ? (
    <Badge tone="neutral">{t(words.read)}</Badge>
  ) : (
    <Badge tone="info">{t(words.unread)}</Badge>
  );
}

const columns = (base: string): readonly Column<Notice>[] => [
  {
    key: 'what',
    label: words.what,
    rowHeader: true,
    render: (notice) => <What base={base} notice={notice} />,
  },
  { key: 'at', label: words.at, render: ({ createdAt }) => <Moment at={createdAt} /> },
  { key: 'state', label: words.state, render: (notice) => <ReadState notice={notice} /> },
];

/** Somebody's own notices, newest first. */
export function Notices({ base, settingsHref, rows, total, unread, page }: NoticesProps) {
  const t = useText();
  const settings = (
    <p>
      <a href={settingsHref}>{t(words.settingsDo)}</a>
    </p>
  );
  if (total === 0) {
    return (
      <>
        <EmptyState title={words.none}>{t(words.noneHint)}</EmptyState>
        {settings}
      </>
    );
  }
  return (
    <>
      {settings}
      {unread > 0 && (
        <form method="post" action={`${base}/read`}>
          <Button variant="secondary">{t(words.readAll)}</Button>
        </form>
      )}
      <ListCount page={page} pageSize={pageSize} total={total} />
      <DataTable
        caption={words.title}
        captionHidden
        columns={columns(base)}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        href={(number) => `${base}?page=${number}`}
      />
    </>
  );
}
