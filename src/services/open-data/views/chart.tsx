import { type CatalogueEntry, type Group, inWords, workings } from '#engines/datasets/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { addableColumns, type ChartQuestion, groupingColumns } from '../dataset/chart.ts';
import { datasetHref } from '../model.ts';
import { setWords, chartWords as words } from '../text.ts';
import { ViewTabs } from './tabs.tsx';

export interface ChartProps {
  readonly entry: CatalogueEntry;
  readonly question: ChartQuestion | undefined;
  readonly chart: { readonly groups: readonly Group[]; readonly rest: number } | undefined;
  /** Rows that were looked at, where there are more. */
  readonly limited: number | undefined;
}

const asOptions = (columns: CatalogueEntry['columns']) =>
  columns.map(({ name, title }) => ({ value: name, label: title }));

function ChartForm({ entry, question }: { entry: CatalogueEntry; question: ChartQuestion }) {
  const t = useText();
  return (
    <form class="open-data-filter" method="get" action={`${datasetHref(entry.slug)}/chart`}>
      <div class="open-data-form-row">
        <Select
          {...{ label: words.by, name: 'by', value: question.by.name }}
          options={asOptions(groupingColumns(entry.columns))}
        />
        <Select
          {...{ label: words.of, name: 'of', value: question.of?.name }}
          placeholder={words.ofNothing}
          options={asOptions(addableColumns(entry.columns))}
        />
        <Select
          {...{ label: words.working, name: 'working', value: question.working }}
          options={workings.map((value) => ({ value, label: words.workings[value] }))}
        />
      </div>
      <ButtonRow>
        <Button variant="secondary">{t(words.draw)}</Button>
      </ButtonRow>
    </form>
  );
}

function Drawn({ entry, question, groups, rest }: DrawnProps) {
  const name = (label: string): Text =>
    label === '' ? words.blank : inWords(question.by, label.slice(0, 40));
  const rows = groups.map(({ label, value }) => ({ label: name(label), value }));
  const whole = rows.every(({ value }) => Number.isInteger(value));
  return (
    <BarChart
      title={words.title(
        question.by.title,
        question.of?.title ?? words.count,
        words.workings[question.working],
      )}
      description={words.description}
      source={entry.title}
      unit={question.of ? (question.of.unit ?? { ja: '', en: '' }) : words.rows}
      digits={whole ? 0 : 2}
      rows={rest > 0 ? [...rows, { label: words.others, value: rest }] : rows}
      csvHref={`${datasetHref(entry.slug)}.csv`}
    />
  );
}

interface DrawnProps {
  readonly entry: CatalogueEntry;
  readonly question: ChartQuestion;
  readonly groups: readonly Group[];
  readonly rest: number;
}

/** A chart that its address says whole, so that it can be shared. */
export function ChartView({ entry, question, chart, limited }: ChartProps) {
  const t = useText();
  return (
    <>
      <ViewTabs entry={entry} view="chart" />
      {question && <ChartForm {...{ entry, question }} />}
      {question && chart && chart.groups.length > 0 ? (
        <>
          <Drawn {...{ entry, question, ...chart }} />
          {limited !== undefined && <p>{t(words.limited(limited))}</p>}
          <p>{t(words.share)}</p>
        </>
      ) : (
        <EmptyState title={setWords.noRows} hint={setWords.noRowsHint} />
      )}
    </>
  );
}
