import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type IssueState } from '../../model.ts';
import { stateTexts } from '../../text.ts';
import { type IssueRow, pageSize } from '../queries.ts';
import { listWords as words } from '../text.ts';

const tones = {
  draft: 'neutral',
  waiting: 'info',
  scheduled: 'info',
  published: 'success',
  withdrawn: 'danger',
} as const satisfies Record<IssueState, Tone>;

export function StateBadge({ state }: { state: IssueState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>;
}

const listName: Text = words.caption;

const columns: readonly Column<IssueRow>[] = [
  {
    ...{ key: 'title', label: words.title, rowHeader: true },
    render: ({ id, title, sample }) => (
      <>
        <a href={deskHref(id)}>{title}</a> {sample && <SampleMark />}
      </>
    ),
  },
  { key: 'number', label: words.number, numeric: true, render: ({ number }) => number },
  { key: 'month', label: words.month, render: ({ month }) => month },
  { key: 'state', label: words.state, render: ({ state }) => <StateBadge state={state} /> },
  {
    ...{ key: 'date', label: words.date },
    render: ({ publishedAt, publishAt }) => {
      const at = publishedAt ?? publishAt;
      return at && <Moment at={at} />;
    },
  },
];

export interface ListProps {
  readonly rows: readonly IssueRow[];
  readonly total: number;
  readonly page: number;
}

export function IssueTable({ rows, total, page }: ListProps) {
  const t = useText();
  const shown = { page, pageSize, total };
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/magazine/new">{t(words.add)}</ButtonLink>
        <ButtonLink variant="secondary" href="/staff/magazine/counts">
          {t(words.counts)}
        </ButtonLink>
      </ButtonRow>
      {total === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount {...shown} />
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
          <Pager {...shown} href={(number) => `/staff/magazine?page=${number}`} list={listName} />
        </>
      )}
    </>
  );
}
