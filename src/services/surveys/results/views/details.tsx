import { formatNumber } from '#japan/numbers.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { Comparability } from '../../model.ts';
import { change } from '../change.ts';
import type { CrossTable, QuestionResult, SurveyResults } from '../model.ts';
import type { SeriesResult } from '../queries.ts';
import { resultWords as words } from '../text.ts';
import { mostChosen, QuestionChart, type SurveyFacts, shareRow } from './question.tsx';
import { HowCalculated, Standing } from './results.tsx';

export interface DetailsProps {
  readonly question: QuestionResult;
  readonly results: SurveyResults;
  readonly survey: SurveyFacts;
  readonly base: string;
  /** The same question over the years, the newest first; this survey is one of them. */
  readonly years: readonly SeriesResult[];
  /** What a change of the wording means for the comparison. */
  readonly wording: Comparability;
}

interface CrossRow {
  readonly label: QuestionResult['label'];
  /** For each group. */
  readonly cells: readonly string[];
}

type Cell = CrossTable['cells'][number][number];

const figure = (value: number | undefined): string =>
  value === undefined ? '－' : formatNumber(value);

/** 25.9%（110）: the share of the group, and how many they are. */
function cellText({ count, share }: Cell): string {
  if (count === undefined) return '－';
  return share === undefined
    ? `（${figure(count)}）`
    : `${formatNumber(share * 100, { decimals: 1 })}%（${figure(count)}）`;
}

function Cross({ cross, question }: { cross: CrossTable; question: QuestionResult }) {
  const t = useText();
  const rows: CrossRow[] = [
    { label: words.answered, cells: cross.columns.map(({ answered }) => figure(answered)) },
    ...question.lines.map(({ label }, index) => ({
      ...{ label, cells: (cross.cells[index] ?? []).map(cellText) },
    })),
  ];
  const hidden = rows.some(({ cells }) => cells.includes('－'));
  const columns: Column<CrossRow>[] = [
    { key: 'option', label: words.option, rowHeader: true, render: ({ label }) => t(label) },
    ...cross.columns.map(({ value, label }, index) => ({
      ...{ key: value, label, numeric: true },
      render: ({ cells }: CrossRow) => cells[index] ?? '',
    })),
  ];
  return (
    <section>
      <h2>{t(words.crossTitle(words.traits[cross.by]))}</h2>
      <DataTable
        caption={words.crossTitle(words.traits[cross.by])}
        captionHidden
        narrow="scroll"
        columns={columns}
        rows={rows}
      />
      {hidden && <p class="survey-note">{t(words.hiddenCells)}</p>}
    </section>
  );
}

function Years({ question, years, wording, survey }: DetailsProps) {
  const t = useText();
  const most = mostChosen(question);
  const lines = years.flatMap((year) => {
    const line = year.question.lines.find(({ value }) => value === most?.value);
    return line ? [{ year, line }] : [];
  });
  const [now, before] = lines.map(({ line }) => line);
  if (!most || !now || !before) return null;
  return (
    <section>
      <h2>{t(words.years)}</h2>
      {wording !== 'yes' && <p>{t(words.wording[wording])}</p>}
      <BarChart
        title={words.yearsTitle(most.label, change(before, now))}
        description={question.label}
        source={words.source(survey.title, survey.represents, survey.sample)}
        unit={words.percent}
        digits={1}
        rows={lines
          .toReversed()
          .map(({ year, line }) => ({ ...shareRow(line), label: year.title }))}
      />
    </section>
  );
}

/** One question: its chart, by trait, and over the years. */
export function Details(props: DetailsProps) {
  const { question, results, survey, base } = props;
  const crossed = question.cross.filter(({ columns }) =>
    columns.some(({ answered }) => (answered ?? 0) > 0),
  );
  return (
    <>
      <Standing results={results} survey={survey} />
      <QuestionChart question={question} survey={survey} csvHref={`${base}.csv`} />
      <Years {...props} />
      {crossed.map((cross) => (
        <Cross key={cross.by} cross={cross} question={question} />
      ))}
      <HowCalculated results={results} />
    </>
  );
}
