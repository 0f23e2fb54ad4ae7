import { Badge, type Tone } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { CaseStateBadge } from '../../desk/views/state.tsx';
import { getCaseType } from '../../registry.ts';
import type { Urgency } from '../../rules.ts';
import { channelTexts } from '../../text.ts';
import type { QueueItem } from '../queries.ts';
import { words } from '../text.ts';

const { columns: labels } = words;

const tones: Readonly<Record<Urgency, Tone>> = {
  none: 'neutral',
  later: 'neutral',
  soon: 'warning',
  today: 'warning',
  overdue: 'danger',
};

function Due({ item }: { item: QueueItem }) {
  const t = useText();
  if (item.clock === 'paused') return <>{t(words.paused)}</>;
  if (!item.dueOn) return <>{t(words.noDue)}</>;
  return (
    <>
      <Day date={item.dueOn} />{' '}
      {item.daysLeft !== undefined && (
        <Badge tone={tones[item.urgency]}>{t(words.daysLeft(item.daysLeft))}</Badge>
      )}
    </>
  );
}

function Chosen({ item }: { item: QueueItem }) {
  const t = useText();
  const label = t(words.choose(item.receipt));
  return (
    <input class="choice-input" type="checkbox" name="ids" value={item.id} aria-label={label} />
  );
}

function Received({ item }: { item: QueueItem }) {
  const t = useText();
  return (
    <>
      <Day date={item.receivedOn} /> {t(channelTexts[item.channel])}
    </>
  );
}

function Holder({ item }: { item: QueueItem }) {
  const t = useText();
  return (
    <>
      {item.assignee ?? t(words.unassigned)}
      {item.department && ` / ${t(item.department)}`}
    </>
  );
}

const columns: readonly Column<QueueItem>[] = [
  {
    key: 'receipt',
    label: labels.receipt,
    rowHeader: true,
    render: ({ id, type, receipt }) => (
      <a class="case-receipt" href={getCaseType(type).staffHref(id)}>
        {receipt}
      </a>
    ),
  },
  { key: 'title', label: labels.title, render: ({ title }) => title },
  { key: 'applicant', label: labels.applicant, render: ({ applicant }) => applicant.name ?? '' },
  {
    key: 'state',
    label: labels.state,
    render: ({ type, state }) => <CaseStateBadge type={type} state={state} />,
  },
  { key: 'due', label: labels.dueOn, render: (item) => <Due item={item} /> },
  { key: 'assignee', label: labels.assignee, render: (item) => <Holder item={item} /> },
  { key: 'received', label: labels.receivedOn, render: (item) => <Received item={item} /> },
];

const choose: Column<QueueItem> = {
  key: 'choose',
  label: labels.choose,
  render: (item) => <Chosen item={item} />,
};

/** Rows of a queue; with `choosable` inside a form whose boxes are called `ids`. */
export function QueueTable(props: { items: readonly QueueItem[]; choosable?: boolean }) {
  return (
    <DataTable
      caption={words.table}
      captionHidden
      columns={props.choosable ? [choose, ...columns] : columns}
      rows={props.items}
      rowKey={({ id }) => id}
    />
  );
}
