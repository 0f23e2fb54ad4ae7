import { fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { StackedBarChart } from '#ui/charts/stacked-bar-chart.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { type Result, results } from '../../model.ts';
import { outcomeTexts, resultTexts } from '../../state-text.ts';
import { kindTexts } from '../../text.ts';
import type { YearFigures } from '../queries.ts';
import { statisticsWords as words } from '../text.ts';

const yearText = (year: YearFigures['year']): Text =>
  words.yearLabel(fiscalYearLabels(year).western, year);

const groups: readonly (readonly Result[])[] = [
  ['open'],
  ['partial'],
  ['withheld', 'silent', 'absent'],
  ['rejected', 'transferred', 'withdrawn'],
];

/** Both kinds of one year together, in the five parts of the chart. */
function partsOf(year: YearFigures['year'], figures: readonly YearFigures[]): number[] {
  const own = figures.filter((one) => one.year === year);
  const count = (group: readonly Result[]) =>
    own.reduce((sum, one) => sum + group.reduce((all, result) => all + one.results[result], 0), 0);
  return [...groups.map(count), own.reduce((sum, { open }) => sum + open, 0)];
}

function columns(t: (text: Text) => string): readonly Column<YearFigures>[] {
  const numeric = (key: string, label: Text, tell: (row: YearFigures) => string | number) => ({
    ...{ key, label, numeric: true },
    render: (row: YearFigures) => tell(row),
  });
  return [
    {
      key: 'year',
      label: words.year,
      rowHeader: true,
      render: ({ year }) => t(yearText(year)),
    },
    { key: 'kind', label: words.kind, render: ({ kind }) => t(kindTexts[kind]) },
    numeric('received', words.received, ({ received }) => received),
    ...results.map((result) => numeric(result, resultTexts[result], (row) => row.results[result])),
    numeric('undecided', words.open, ({ open }) => open),
    numeric('days', words.meanDays, ({ meanDays }) =>
      meanDays === undefined ? t(words.none) : `${meanDays.toFixed(1)}${t(words.days)}`,
    ),
  ];
}

/** Chart, table and CSV; the same for citizens and staff. */
export function Statistics({ figures, demo }: { figures: readonly YearFigures[]; demo: boolean }) {
  const t = useText();
  const years = [...new Set(figures.map(({ year }) => year))];
  const received = figures.reduce((sum, one) => sum + one.received, 0);
  return (
    <>
      {demo && (
        <p>
          <SampleMark />
        </p>
      )}
      <StackedBarChart
        title={words.chart(received)}
        subtitle={words.subtitle}
        description={words.description}
        unit={words.unit}
        series={[outcomeTexts.open, outcomeTexts.partial, words.withheld, words.other, words.open]}
        rows={years.map((year) => ({ label: yearText(year), values: partsOf(year, figures) }))}
        csvHref="/disclosure/statistics.csv"
      />
      <h2>{t(words.table)}</h2>
      <DataTable
        caption={words.table}
        captionHidden
        narrow="scroll"
        rows={figures}
        rowKey={({ year, kind }) => `${year} ${kind}`}
        columns={columns(t)}
      />
      <p>
        <a href="/disclosure/statistics.csv">{t(words.csv)}</a>
      </p>
    </>
  );
}
