import { formatNumber } from '#japan/numbers.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { StackedBarChart } from '#ui/charts/stacked-bar-chart.tsx';
import { useText } from '#ui/language.tsx';
import { amountOf, type Financing as Money, type Source, sources } from '../../budget/financing.ts';
import { sourceTexts } from '../../budget/text.ts';
import { shortYear } from '../../views/year-word.ts';
import { useProjectYen } from '../../views/yen.ts';
import type { PublicYear } from '../project-queries.ts';
import { projectTexts as texts } from '../project-text.ts';

/** The budget in force; before there is one, what was decided or asked for last. */
function financingOf({ amounts, steps }: PublicYear): Money | undefined {
  if (amounts.current > 0n) return amounts.financing;
  const { request, finance, appeal, mayor } = steps;
  return (mayor ?? appeal ?? finance ?? request)?.financing;
}

const percentOf = (part: bigint, whole: bigint) =>
  formatNumber(Number((part * 1000n) / whole) / 10, { decimals: 1 });

/** Where the money comes from. */
export function Financing({ year }: { year: PublicYear }) {
  const t = useText();
  const { inUnit, digits, unit } = useProjectYen();
  const financing = financingOf(year);
  const whole = financing ? amountOf(financing) : 0n;
  if (!financing || whole <= 0n) return null;
  const largest = sources.reduce(
    (best: Source, one) => (financing[one] > financing[best] ? one : best),
    'general',
  );
  const share = percentOf(financing[largest], whole);
  return (
    <section>
      <h2>{t(texts.sources(t(shortYear(year.year))))}</h2>
      <StackedBarChart
        title={sayEach((language) =>
          texts.sourceLargest(say(sourceTexts[largest], language), share),
        )}
        description={texts.sourcesIs}
        unit={unit}
        digits={digits}
        share
        series={sources.map((source) => sourceTexts[source])}
        rows={[
          {
            label: shortYear(year.year),
            values: sources.map((source) => inUnit(financing[source])),
          },
        ]}
      />
    </section>
  );
}
