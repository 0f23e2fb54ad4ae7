import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { seriesHref } from '../../model.ts';
import type { SeriesRow } from '../queries.ts';
import { fieldWords, deskWords as words } from '../text.ts';

export interface DeskSeriesProps {
  readonly rows: readonly SeriesRow[];
  readonly open: ReadonlyMap<string, number>;
  readonly done: boolean;
}

function Title({ row }: { row: SeriesRow }) {
  const t = useText();
  return (
    <>
      <a href={`/staff/meetings/series/${row.id}`}>{t(row.title)}</a> {row.sample && <SampleMark />}
    </>
  );
}

function Links({ row }: { row: SeriesRow }) {
  const t = useText();
  return (
    <>
      <a href={`/staff/meetings?series=${row.id}`}>{t(words.meetings)}</a>{' '}
      <a href={seriesHref(row.slug)}>{t(words.show)}</a>
    </>
  );
}

export function DeskSeries({ rows, open, done }: DeskSeriesProps) {
  const t = useText();
  const columns: readonly Column<SeriesRow>[] = [
    {
      ...{ key: 'title', label: fieldWords.title, rowHeader: true },
      render: (row) => <Title row={row} />,
    },
    {
      ...{ key: 'open', label: words.open, numeric: true },
      render: ({ id }) => open.get(id) ?? 0,
    },
    { key: 'links', label: words.meetings, render: (row) => <Links row={row} /> },
  ];
  return (
    <>
      {done && <Notice kind="success" title={words.saved} />}
      <ButtonRow>
        <ButtonLink href="/staff/meetings/series/new">{t(words.add)}</ButtonLink>
      </ButtonRow>
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount page={1} pageSize={rows.length} total={rows.length} />
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </>
  );
}
