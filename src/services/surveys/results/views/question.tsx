import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { QuestionResult, ResultLine } from '../model.ts';
import { resultWords as words } from '../text.ts';

/** What charts of a survey say below them. */
export interface SurveyFacts {
  readonly title: Text;
  readonly represents: boolean;
  readonly sample: boolean;
}

interface Row extends BarRow {
  readonly line: ResultLine;
}

export const shareRow = (line: ResultLine): Row => ({
  line,
  label: line.label,
  value: line.share === undefined ? undefined : line.share * 100,
  range:
    line.low === undefined || line.high === undefined
      ? undefined
      : { low: line.low * 100, high: line.high * 100 },
});

/** The line that most people chose; undefined where nothing may be shown. */
export function mostChosen({ lines }: Pick<QuestionResult, 'lines'>): ResultLine | undefined {
  const shown = lines.filter(({ share }) => share !== undefined && share > 0);
  return shown.reduce<ResultLine | undefined>(
    (best, line) => ((line.share ?? 0) > (best?.share ?? 0) ? line : best),
    undefined,
  );
}

/** What the points of a scale mean, where one of them has no words of its own. */
function endsOf({ kind, lines }: QuestionResult): Text[] {
  const points = lines.filter(({ value }) => /^-?\d+$/.test(value));
  const [first, last] = [points[0], points.at(-1)];
  const bare = points.some(({ value, label }) => label.ja === value);
  return kind === 'scale' && first && last && bare ? [words.ends(first.label, last.label)] : [];
}

function subtitle(question: QuestionResult): Text {
  const { answered, several, mean } = question;
  const parts: Text[] = [words.base(answered), ...endsOf(question)];
  if (several) parts.push(words.several);
  if (mean !== undefined) parts.push(words.mean(mean));
  return {
    ja: parts.map(({ ja }) => ja).join('　'),
    en: parts.map(({ en }) => en).join('. '),
    easy: parts.map(({ easy, ja }) => easy ?? ja).join('　'),
  };
}

const percent = (value: number): string => formatNumber(value, { decimals: 1 });

/** A question as bars: the answer of most people is the statement over it. */
export function QuestionChart({
  question,
  survey,
  csvHref,
}: {
  question: QuestionResult;
  survey: SurveyFacts;
  csvHref: string;
}) {
  const t = useText();
  const most = mostChosen(question);
  if (!most) return <EmptyState title={words.nobody} />;
  const rows = question.lines.map(shareRow);
  const interval = ({ range }: Row) =>
    range ? `${percent(range.low)}〜${percent(range.high)}%` : '';
  const number = ({ line }: Row) =>
    line.count === undefined ? t(words.few) : formatNumber(line.count);
  return (
    <BarChart
      title={words.sentence(most.label, most.share ?? 0, question.several)}
      subtitle={subtitle(question)}
      description={question.label}
      source={words.source(survey.title, survey.represents, survey.sample)}
      unit={words.percent}
      digits={1}
      rows={rows.map((row) => ({ ...row, emphasis: row.line.value === most.value }))}
      more={[
        { key: 'count', label: words.count, numeric: true, render: number },
        ...(survey.represents
          ? [{ key: 'interval', label: words.interval, numeric: true, render: interval }]
          : []),
      ]}
      csvHref={csvHref}
    />
  );
}
