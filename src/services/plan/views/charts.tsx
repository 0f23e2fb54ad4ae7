import { type FiscalYear, fiscalYearOf, fiscalYears } from '#japan/fiscal-year.ts';
import { formatNumber } from '#japan/numbers.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import { Bullet } from '#ui/charts/bullet.tsx';
import { LineChart, type LineChartPoint } from '#ui/charts/line-chart.tsx';
import { Sparkline } from '#ui/charts/sparkline.tsx';
import type { IndicatorPage, IndicatorState } from '../results.ts';
import { unitText } from '../text.ts';
import { indicatorWords } from './indicator-text.ts';
import { yearTexts } from './parts.tsx';
import { words } from './text.ts';

/** From baseline to target: today's mark and where the straight line expects it. */
export function Progress({ indicator }: { indicator: IndicatorState }) {
  const { judgement } = indicator;
  return (
    <Bullet
      label={indicator.name}
      unit={unitText(indicator.unit)}
      digits={indicator.decimals}
      baseline={indicator.baseline}
      value={(judgement.figure ?? indicator.current)?.value}
      expected={judgement.expectedValue}
      target={indicator.target}
      direction={indicator.direction}
    />
  );
}

/** The yearly figures, small; years without one are gaps. */
export function Trend({ indicator }: { indicator: IndicatorState }) {
  const first = indicator.years[0];
  const last = indicator.years.at(-1);
  const all = first && last ? fiscalYears(first.fiscalYear, last.fiscalYear) : [];
  const values = new Map(indicator.years.map(({ fiscalYear, value }) => [fiscalYear, value]));
  return (
    <Sparkline
      label={indicator.name}
      unit={unitText(indicator.unit)}
      digits={indicator.decimals}
      values={all.map((year) => values.get(year))}
      target={indicator.target}
    />
  );
}

/** A difference of two percentages is in points, not in percent. */
function difference(value: number, { unit, decimals }: IndicatorState): Text {
  const number = formatNumber(value, { decimals });
  const word = unit === '%' ? indicatorWords.points : unitText(unit);
  return inEach((language) => `${number}${say(word, language)}`);
}

/** The statement of the chart: by how much the figure changed since its first year. */
function statementOf(indicator: IndicatorPage): Text {
  const first = indicator.years[0];
  const last = indicator.years.at(-1);
  const { changed } = indicatorWords;
  if (!first || !last || first === last) return joined(indicator.name, changed.first);
  const change = last.value - first.value;
  const span = last.fiscalYear - first.fiscalYear;
  if (change === 0) return joined(indicator.name, changed.same(span));
  const by = difference(Math.abs(change), indicator);
  const sentence = change > 0 ? changed.up : changed.down;
  return joined(
    indicator.name,
    inEach((language) => say(sentence(say(by, language), span), language)),
  );
}

function joined(name: Text, change: Text): Text {
  return inEach((language) =>
    say(indicatorWords.chartTitle(say(name, language), say(change, language)), language),
  );
}

/** A sentence made of sentences, put together in every language. */
function inEach(sentence: (language: Language) => string): Text {
  return { ja: sentence('ja'), en: sentence('en'), easy: sentence('easy') };
}

/** Every fiscal year from the baseline or the first figure to the target or the last figure. */
function pointsOf(indicator: IndicatorPage): LineChartPoint[] {
  const { period } = indicator.plan;
  const known = indicator.years.map(({ fiscalYear }) => fiscalYear);
  const first = Math.min(period.baselineYear, ...known) as FiscalYear;
  const last = Math.max(period.targetYear, ...known) as FiscalYear;
  const figures = new Map(indicator.years.map((figure) => [figure.fiscalYear, figure]));
  return fiscalYears(first, last).map((year) => {
    const figure = figures.get(year);
    const baseline = year === period.baselineYear ? indicator.baseline : undefined;
    return {
      x: year,
      label: yearTexts(year),
      value: figure?.value ?? baseline,
      sample: figure?.sample,
    };
  });
}

function bandOf({ projection }: IndicatorPage) {
  if (!projection) return undefined;
  const start = projection.from.value;
  return {
    label: indicatorWords.projectionBand,
    points: [
      { x: fiscalYearOf(projection.from.at), value: start, low: start, high: start },
      {
        x: fiscalYearOf(projection.at),
        value: projection.value,
        low: projection.low,
        high: projection.high,
      },
    ],
  };
}

/** The figure over the years with baseline, target and, where it may be drawn, the projection. */
export function IndicatorChart({ indicator }: { indicator: IndicatorPage }) {
  const { plan, baseline, target } = indicator;
  const statement = statementOf(indicator);
  const year = yearTexts(plan.period.targetYear);
  const asOf = indicator.current ? yearTexts(indicator.current.fiscalYear) : year;
  const section = indicator.departments.join('、');
  return (
    <LineChart
      title={statement}
      description={statement}
      source={inEach((language) =>
        say(
          indicatorWords.source(section, say(words.asOfYear(say(asOf, language)), language)),
          language,
        ),
      )}
      csvHref={`/api/v1/plan/indicators/${indicator.id}.csv`}
      unit={unitText(indicator.unit)}
      digits={indicator.decimals}
      points={pointsOf(indicator)}
      target={{ x: plan.period.targetYear, value: target, label: indicatorWords.targetLine }}
      baseline={
        baseline === undefined ? undefined : { value: baseline, label: indicatorWords.baselineMark }
      }
      projection={bandOf(indicator)}
    />
  );
}
