import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { ListFilter } from '../inputs.ts';
import { getKind } from '../kinds.ts';
import { type DeliveryRow, pageSize } from '../queries.ts';
import { text, words } from '../text.ts';

export interface DeliveriesProps {
  readonly filter: ListFilter;
  readonly rows: readonly DeliveryRow[];
  readonly total: number;
  readonly bounces: readonly {
    readonly address: string;
    readonly reason: string;
    readonly at: Date;
  }[];
  /** Names of members of staff by recipient. */
  readonly names: ReadonlyMap<string, string>;
}

const base = '/staff/notifications/deliveries';

const viewHref = (view: ListFilter['view']) => (view === 'all' ? base : `${base}?view=${view}`);

const tones = {
  waiting: 'neutral',
  sending: 'neutral',
  failed: 'warning',
  sent: 'success',
  dead: 'danger',
} as const;

function Outcome({ row }: { row: DeliveryRow }) {
  const t = useText();
  if (row.skipped) return <Badge tone="neutral">{t(text.skips[row.skipped])}</Badge>;
  if (!row.messageId) return <Badge tone="info">{t(text.digest)}</Badge>;
  const status = row.status as keyof typeof tones | null;
  if (!status) return <>{t(text.gone)}</>;
  return (
    <>
      <Badge tone={tones[status]}>{t(text.outcomes[status])}</Badge> {row.reason}
    </>
  );
}

/** Addresses of visitors show, for they are all that is known; accounts stay accounts. */
function RecipientName({ row, names }: { row: DeliveryRow; names: DeliveriesProps['names'] }) {
  const t = useText();
  if (row.recipient.startsWith('mail:')) return <>{row.recipient.slice('mail:'.length)}</>;
  return <>{names.get(row.recipient) ?? t(text.people)}</>;
}

const columns = (names: DeliveriesProps['names']): readonly Column<DeliveryRow>[] => [
  { key: 'subject', label: text.subject, rowHeader: true, render: ({ title }) => title.ja },
  {
    key: 'recipient',
    label: text.recipient,
    render: (row) => <RecipientName row={row} names={names} />,
  },
  { key: 'kind', label: text.kind, render: ({ kind }) => getKind(kind).label.ja },
  { key: 'channel', label: text.channel, render: ({ channel }) => words.channels[channel].ja },
  { key: 'outcome', label: text.outcome, render: (row) => <Outcome row={row} /> },
  { key: 'at', label: text.at, render: ({ decidedAt }) => <Moment at={decidedAt} /> },
];

function Bounces({ bounces }: Pick<DeliveriesProps, 'bounces'>) {
  const t = useText();
  return (
    <>
      <h2>{t(text.bounces)}</h2>
      {bounces.length === 0 ? (
        <EmptyState title={text.noBounces} />
      ) : (
        <DataTable
          caption={text.bounces}
          captionHidden
          rows={bounces}
          rowKey={({ address }) => address}
          columns={[
            { key: 'address', label: text.address, rowHeader: true, render: (row) => row.address },
            { key: 'reason', label: text.reason, render: (row) => row.reason },
            { key: 'at', label: text.at, render: (row) => <Moment at={row.at} /> },
          ]}
        />
      )}
    </>
  );
}

/** For staff: what became of each notice. */
export function Deliveries({ filter, rows, total, bounces, names }: DeliveriesProps) {
  const { view, page } = filter;
  return (
    <>
      <Tabs
        label={text.outcome}
        tabs={(['all', 'trouble'] as const).map((name) => ({
          label: text.views[name],
          href: viewHref(name),
        }))}
        current={viewHref(view)}
      />
      {total === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <>
          <ListCount page={page} pageSize={pageSize} total={total} />
          <DataTable
            caption={text.table}
            captionHidden
            columns={columns(names)}
            rows={rows}
            rowKey={(row) => `${row.noticeId}-${row.channel}`}
          />
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            href={(number) => `${base}?view=${view}&page=${number}`}
          />
        </>
      )}
      <Bounces bounces={bounces} />
    </>
  );
}
