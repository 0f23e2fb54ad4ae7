import { dayInTokyo } from '#japan/dates.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { type Tab, Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import { yen } from '../chain/text.ts';
import { numberOf } from '../drafts/text.ts';
import {
  type Inbox,
  type InboxRow,
  type InboxView,
  inboxPageSize,
  inboxViews,
} from '../inbox/queries.ts';
import { emptyTexts, inboxWords, viewTexts } from '../inbox/text.ts';
import { findApprovalKind } from '../registry.ts';
import { DraftBadge } from './panel.tsx';

const { columns: labels } = inboxWords;
const href = (view: InboxView) => `/staff/approvals?view=${view}`;

function Title({ row }: { row: InboxRow }) {
  const t = useText();
  return (
    <div>
      <a href={`/staff/approvals/${row.id}`}>{row.title}</a>
      <div class="muted">{t(numberOf(row))}</div>
    </div>
  );
}

function Drafter({ row }: { row: InboxRow }) {
  const t = useText();
  return (
    <div>
      {row.department && t(row.department.name)} {row.drafter}
    </div>
  );
}

function Amount({ yenAmount }: { yenAmount: number | undefined }) {
  const t = useText();
  return <>{yenAmount === undefined ? '－' : t(yen(yenAmount))}</>;
}

function KindName({ kind }: { kind: string }) {
  const t = useText();
  const known = findApprovalKind(kind);
  return <>{known ? t(known.label) : kind}</>;
}

function columnsOf(view: InboxView): readonly Column<InboxRow>[] {
  const since: Column<InboxRow> = {
    key: 'since',
    label: labels.since,
    render: ({ openedAt }) => (openedAt ? <Day date={dayInTokyo(openedAt)} /> : '－'),
  };
  const drafted: Column<InboxRow> = {
    key: 'drafted',
    label: labels.drafted,
    render: ({ draftedAt }) => <Day date={dayInTokyo(draftedAt)} />,
  };
  return [
    { key: 'title', label: labels.title, rowHeader: true, render: (row) => <Title row={row} /> },
    { key: 'kind', label: labels.kind, render: ({ kind }) => <KindName kind={kind} /> },
    { key: 'drafter', label: labels.drafter, render: (row) => <Drafter row={row} /> },
    {
      key: 'amount',
      label: labels.amount,
      numeric: true,
      render: ({ amount }) => <Amount yenAmount={amount} />,
    },
    view === 'waiting' || view === 'others' ? since : drafted,
    { key: 'state', label: labels.state, render: ({ state }) => <DraftBadge state={state} /> },
  ];
}

export interface InboxViewProps {
  readonly inbox: Inbox;
  readonly view: InboxView;
  readonly page: number;
}

/** My drafts and stamps: what waits for me first. */
export function InboxPage({ inbox, view, page }: InboxViewProps) {
  const { rows, counts } = inbox;
  const tabs: Tab[] = inboxViews.map((name) => ({
    label: viewTexts[name],
    href: href(name),
    count: counts[name],
  }));
  const paging = { page, pageSize: inboxPageSize, total: counts[view] };
  return (
    <>
      <Tabs label={inboxWords.views} tabs={tabs} current={href(view)} />
      {rows.length === 0 ? (
        <EmptyState title={emptyTexts[view]} />
      ) : (
        <>
          <ListCount {...paging} />
          <DataTable
            caption={viewTexts[view]}
            captionHidden
            columns={columnsOf(view)}
            rows={rows}
            rowKey={({ id }) => id}
          />
          <Pager {...paging} href={(number) => `${href(view)}&page=${number}`} />
        </>
      )}
    </>
  );
}
