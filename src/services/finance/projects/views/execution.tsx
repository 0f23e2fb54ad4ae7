import { formatNumber } from '#japan/numbers.ts';
import { spokenYen } from '#japan/spoken-yen.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { useText } from '#ui/language.tsx';
import type { PaidMonth } from '../../budget/model.ts';
import { monthsOfYear, monthText } from '../../budget/months.ts';
import { shortYear } from '../../views/year-word.ts';
import { useProjectYen } from '../../views/yen.ts';
import type { PublicYear } from '../project-queries.ts';
import { projectTexts as texts } from '../project-text.ts';

/** What was paid up to the end of each month; months that nobody reported yet are gaps. */
function paidUpTo(months: readonly string[], paid: readonly PaidMonth[]): (bigint | undefined)[] {
  const last = paid.at(-1)?.month ?? '';
  let sum = 0n;
  return months.map((month) => {
    sum += paid.find((one) => one.month === month)?.paid ?? 0n;
    return month <= last ? sum : undefined;
  });
}

/** Payments of the year against its budget, month by month. */
export function Execution({ year: { year, amounts } }: { year: PublicYear }) {
  const t = useText();
  const { inUnit, digits, unit } = useProjectYen();
  const { months: reported, current, paid } = amounts;
  const last = reported.at(-1);
  if (!last || current <= 0n) return null;
  const months = monthsOfYear(year);
  const sums = paidUpTo(months, reported).map((sum) =>
    sum === undefined ? undefined : inUnit(sum),
  );
  const share = formatNumber(Number((paid * 1000n) / current) / 10, { decimals: 1 });
  return (
    <section>
      <h2>{t(texts.byMonth(t(shortYear(year))))}</h2>
      <LineChart
        title={sayEach((language) =>
          texts.byMonthIs(say(monthText(last.month), language), spokenYen(paid, language), share),
        )}
        description={texts.byMonthDescribed}
        unit={unit}
        digits={digits}
        points={months.map((month, place) => ({
          x: place,
          label: monthText(month),
          value: sums[place],
        }))}
        target={{ x: months.length - 1, value: inUnit(current), label: texts.budgetLine }}
      />
    </section>
  );
}
