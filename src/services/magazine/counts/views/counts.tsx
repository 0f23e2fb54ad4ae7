import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { CountRow } from '../queries.ts';
import { words } from '../text.ts';

export interface CountsProps {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly rows: readonly CountRow[];
}

const chartRows = 10;

function nameOf({ page, title, issue }: CountRow): Text {
  if (page === 'aloud') {
    return { ja: `${words.aloud.ja} ${issue}`, en: `${words.aloud.en} ${issue}` };
  }
  return title ? { ja: title, en: title } : words.unknown;
}

function Chart({ rows, from, until }: CountsProps) {
  const top = rows.slice(0, chartRows);
  const first = top[0];
  if (!first) return null;
  const source = { ja: `${from} - ${until}`, en: `${from} - ${until}` };
  return (
    <BarChart
      title={words.chart(nameOf(first).ja)}
      description={words.description}
      source={source}
      unit={words.unit}
      rows={top.map((row, place) => ({
        label: nameOf(row),
        value: row.count,
        emphasis: place === 0,
      }))}
    />
  );
}

function DaysForm({ from, until }: Pick<CountsProps, 'from' | 'until'>) {
  const t = useText();
  return (
    <form method="get">
      <DateField name="from" label={words.from} value={from} />
      <DateField name="until" label={words.until} value={until} />
      <ButtonRow>
        <Button variant="secondary">{t(words.show)}</Button>
      </ButtonRow>
    </form>
  );
}

export function Counts(props: CountsProps) {
  const t = useText();
  const { from, until, rows } = props;
  const columns: Column<CountRow>[] = [
    {
      ...{ key: 'article', label: words.article, rowHeader: true },
      render: (row) => <a href={`/magazine/${row.slug}/${row.page}`}>{t(nameOf(row))}</a>,
    },
    { key: 'issue', label: words.issue, render: ({ issue }) => issue },
    { key: 'count', label: words.count, numeric: true, render: ({ count }) => count },
  ];
  return (
    <>
      <DaysForm from={from} until={until} />
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <Chart {...props} />
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            rowKey={({ issueId, page }) => `${issueId} ${page}`}
          />
          <p>
            <a href={`/staff/magazine/counts.csv?from=${from}&until=${until}`}>{t(words.file)}</a>
          </p>
        </>
      )}
    </>
  );
}
