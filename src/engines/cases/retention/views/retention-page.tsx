import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { words } from '../../queue/text.ts';
import type { CaseRecord } from '../../records.ts';
import { findCaseType } from '../../registry.ts';

function Chosen({ record }: { record: CaseRecord }) {
  const t = useText();
  const label = t(words.choose(record.receipt));
  return (
    <input class="choice-input" type="checkbox" name="ids" value={record.id} aria-label={label} />
  );
}

function TypeOf({ record: { type } }: { record: CaseRecord }) {
  const t = useText();
  const known = findCaseType(type);
  return <>{known ? t(known.label) : type}</>;
}

const columns: readonly Column<CaseRecord>[] = [
  { key: 'choose', label: words.columns.choose, render: (record) => <Chosen record={record} /> },
  {
    key: 'receipt',
    label: words.columns.receipt,
    rowHeader: true,
    render: ({ receipt }) => receipt,
  },
  { key: 'type', label: words.columns.type, render: (record) => <TypeOf record={record} /> },
  { key: 'title', label: words.columns.title, render: ({ title }) => title },
  {
    key: 'kept',
    label: words.keptUntil,
    render: ({ keptUntil }) => keptUntil && <Day date={keptUntil} era />,
  },
];

/** Closed cases whose retention is over, to be chosen and disposed of for good. */
export function RetentionView(props: {
  records: readonly CaseRecord[];
  formKey: string;
  done: boolean;
}) {
  const t = useText();
  const { records } = props;
  return (
    <>
      {props.done && <Notice kind="success" title={words.disposed} />}
      {records.length === 0 ? (
        <EmptyState title={words.retentionNone} hint={words.retentionNoneHint} />
      ) : (
        <form method="post" action="/staff/cases/retention">
          <input type="hidden" name="key" value={props.formKey} />
          <p>{t(words.count(records.length))}</p>
          <DataTable
            caption={words.retention}
            captionHidden
            columns={columns}
            rows={records}
            rowKey={({ id }) => id}
          />
          <Button variant="danger">{t(words.dispose)}</Button>
        </form>
      )}
    </>
  );
}
