import type { FiscalYear } from '#japan/fiscal-year.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { PublicFigure } from '../queries.ts';
import { share, written } from '../rules.ts';
import { yearName } from '../table.ts';
import { publicWords as words } from '../text.ts';

function Year({ year, rows }: { year: FiscalYear; rows: readonly PublicFigure[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={words.caption(yearName(year), rows.length)}
      narrow="scroll"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'name', label: words.procedure, rowHeader: true },
          render: ({ id, name }) => <a href={`/procedures/${id}`}>{t(name)}</a>,
        },
        {
          ...{ key: 'all', label: words.all, numeric: true },
          render: ({ received }) => received.toLocaleString('en'),
        },
        {
          ...{ key: 'online', label: words.online, numeric: true },
          render: ({ online }) => online.toLocaleString('en'),
        },
        {
          ...{ key: 'share', label: words.share, numeric: true },
          render: ({ online, received }) => `${written(share(online, received))}%`,
        },
      ]}
    />
  );
}

/** How many applications came in each fiscal year, and how many of them online: for everybody. */
export function PublicFigures(props: {
  years: readonly FiscalYear[];
  figures: readonly PublicFigure[];
}) {
  const t = useText();
  const { years, figures } = props;
  if (figures.length === 0) return <EmptyState title={words.none} />;
  return (
    <>
      <p>{t(words.running)}</p>
      {years.map((year) => (
        <Year key={year} year={year} rows={figures.filter((one) => one.year === year)} />
      ))}
      <p>
        <a href="/procedures/statistics.csv">{t(words.csv)}</a>
      </p>
    </>
  );
}
