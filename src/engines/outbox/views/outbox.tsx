import { type OutboxStatus, outboxStatuses } from '#platform/jobs/schema.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { OutboxFilter } from '../inputs.ts';
import { type Message, pageSize } from '../queries.ts';
import { text } from '../text.ts';
import { Status } from './status.tsx';

function outboxHref(status: OutboxStatus | undefined, page = 1): string {
  const query = new URLSearchParams();
  if (status) query.set('status', status);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `/staff/outbox?${query}` : '/staff/outbox';
}

const { columns: words } = text;

function Channel({ name }: { name: string }) {
  return <>{useText()(text.channel(name))}</>;
}

const columns: readonly Column<Message>[] = [
  {
    key: 'subject',
    label: words.subject,
    rowHeader: true,
    render: ({ id, subject }) => <a href={`/staff/outbox/${id}`}>{subject}</a>,
  },
  { key: 'recipient', label: words.recipient, render: ({ recipient }) => recipient },
  { key: 'channel', label: words.channel, render: ({ channel }) => <Channel name={channel} /> },
  { key: 'status', label: words.status, render: ({ status }) => <Status status={status} /> },
  { key: 'created', label: words.created, render: ({ createdAt }) => <Moment at={createdAt} /> },
  { key: 'attempts', label: words.attempts, numeric: true, render: ({ attempts }) => attempts },
];

/** Says to whoever looks that mail is stuck, and that nothing is lost. */
function Delivery({ connected, trouble }: Pick<OutboxProps, 'connected' | 'trouble'>) {
  const t = useText();
  if (!connected) {
    return (
      <Notice kind="info" title={text.outbox.noServer}>
        <p>{t(text.outbox.noServerText)}</p>
      </Notice>
    );
  }
  if (!trouble) return null;
  return (
    <Notice kind="warning" title={text.outbox.trouble}>
      <p>{t(text.outbox.troubleText(trouble))}</p>
    </Notice>
  );
}

export interface OutboxProps {
  readonly filter: OutboxFilter;
  readonly counts: ReadonlyMap<OutboxStatus, number>;
  readonly rows: readonly Message[];
  readonly total: number;
  readonly connected: boolean;
  readonly trouble: string | undefined;
}

export function Outbox({ filter, counts, rows, total, connected, trouble }: OutboxProps) {
  const tabs = outboxStatuses.map((status) => ({
    label: text.statuses[status],
    href: outboxHref(status),
    count: counts.get(status) ?? 0,
  }));
  return (
    <>
      <Delivery connected={connected} trouble={trouble} />
      <Tabs
        label={text.outbox.tabs}
        tabs={[{ label: text.outbox.all, href: outboxHref(undefined) }, ...tabs]}
        current={outboxHref(filter.status)}
      />
      {rows.length > 0 ? (
        <DataTable
          caption={text.outbox.table}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={text.outbox.none} />
      )}
      <Pager
        page={filter.page}
        pageSize={pageSize}
        total={total}
        href={(page) => outboxHref(filter.status, page)}
      />
    </>
  );
}
