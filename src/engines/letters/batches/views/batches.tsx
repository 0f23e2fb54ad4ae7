import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { useText } from '#ui/language.tsx';
import { pageSize } from '../../requests.ts';
import type { Batch } from '../queries.ts';
import { text } from '../text.ts';

const columns: readonly Column<Batch>[] = [
  {
    key: 'title',
    label: text.columns.title,
    rowHeader: true,
    render: ({ id, title }) => <a href={`/staff/letters/batches/${id}`}>{title}</a>,
  },
  {
    key: 'at',
    label: text.columns.orderedAt,
    render: ({ orderedAt }) => <Moment at={orderedAt} />,
  },
  {
    key: 'progress',
    label: text.columns.progress,
    render: ({ done, total }) => (
      <Progress label={text.progress} value={done} max={total} unit={text.letters} />
    ),
  },
];

export function Batches(props: { rows: readonly Batch[]; total: number; page: number }) {
  const t = useText();
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/letters/batches/new">{t(text.add)}</ButtonLink>
      </ButtonRow>
      {props.rows.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={columns}
          rows={props.rows}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={text.none} hint={text.noneHint} />
      )}
      <Pager
        page={props.page}
        pageSize={pageSize}
        total={props.total}
        href={(page) => `/staff/letters/batches?page=${page}`}
      />
    </>
  );
}
