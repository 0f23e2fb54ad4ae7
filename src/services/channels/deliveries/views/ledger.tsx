import type { Department } from '#engines/organisation/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { MissingSettings } from '../../accounts/views/list.tsx';
import { clients } from '../../clients/registry.ts';
import { type DeliveryStatus, deliveryStatuses } from '../../model.ts';
import { text } from '../../text.ts';
import type { DeliveryFilter } from '../inputs.ts';
import { type LedgerRow, pageSize } from '../queries.ts';
import { reasonText } from '../reason.ts';
import { words } from '../text.ts';

const tones = {
  waiting: 'info',
  sending: 'info',
  sent: 'success',
  failed: 'danger',
  unclear: 'warning',
  corrected: 'success',
  withdrawn: 'neutral',
  drill: 'neutral',
} as const satisfies Record<DeliveryStatus, Tone>;

export function StatusBadge({ status }: { status: DeliveryStatus }) {
  const t = useText();
  return <Badge tone={tones[status]}>{t(text.statuses[status])}</Badge>;
}

const href = '/staff/channels/deliveries';

export function addressOf(filter: DeliveryFilter, page = 1): string {
  const { status, kind, department, from, until } = filter;
  const given = Object.entries({ status, kind, department, from, until });
  const query = new URLSearchParams(given.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  if (page > 1) query.set('page', String(page));
  const asked = query.toString();
  return asked === '' ? href : `${href}?${asked}`;
}

interface LedgerProps {
  readonly filter: DeliveryFilter;
  readonly rows: readonly LedgerRow[];
  readonly total: number;
  readonly departments: readonly Department[];
  readonly missing: readonly string[];
}

function Filters({ filter, departments }: Pick<LedgerProps, 'filter' | 'departments'>) {
  const t = useText();
  const { columns } = words;
  return (
    <form class="channel-filters" method="get" action={href}>
      <Select
        name="status"
        label={columns.status}
        value={filter.status}
        placeholder={words.all}
        options={deliveryStatuses.map((value) => ({ value, label: text.statuses[value] }))}
      />
      <Select
        name="kind"
        label={columns.kind}
        value={filter.kind}
        placeholder={words.all}
        options={clients.map(({ name, label }) => ({ value: name, label }))}
      />
      <Select
        name="department"
        label={columns.department}
        value={filter.department}
        placeholder={words.all}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="from" label={columns.from} value={filter.from} />
      <DateField name="until" label={columns.until} value={filter.until} />
      <Button variant="secondary">{t(words.filter)}</Button>
    </form>
  );
}

export function ledgerColumns(t: (text: Text) => string): readonly Column<LedgerRow>[] {
  const { columns } = words;
  return [
    {
      key: 'due',
      label: columns.due,
      render: ({ dueAt, sentAt }) => <Moment at={sentAt ?? dueAt} />,
    },
    {
      key: 'title',
      label: columns.title,
      rowHeader: true,
      render: ({ id, title, sample, priority }) => (
        <>
          <a href={`${href}/${id}`}>{t(title)}</a> {sample && <SampleMark />}{' '}
          {priority > 0 && <Badge tone="danger">{t(words.urgent)}</Badge>}
        </>
      ),
    },
    { key: 'account', label: columns.account, render: ({ account }) => account.name },
    { key: 'action', label: columns.action, render: ({ action }) => t(text.actions[action]) },
    {
      key: 'status',
      label: columns.status,
      render: ({ status }) => <StatusBadge status={status} />,
    },
    {
      key: 'reason',
      label: columns.reason,
      render: ({ reason }) => reason && t(reasonText(reason)),
    },
  ];
}

export function Ledger({ filter, rows, total, departments, missing }: LedgerProps) {
  const t = useText();
  const pages = { page: filter.page, pageSize, total };
  return (
    <>
      <MissingSettings settings={missing} />
      <Filters filter={filter} departments={departments} />
      <ListCount {...pages} />
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.table}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={ledgerColumns(t)}
        />
      )}
      <Pager {...pages} href={(page) => addressOf(filter, page)} />
    </>
  );
}
