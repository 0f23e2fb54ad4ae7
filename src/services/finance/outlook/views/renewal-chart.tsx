import { ColumnChart } from '#ui/charts/column-chart.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { written, yenScaling } from '../charted.ts';
import { classTexts, facilityWords as words } from '../facility-text.ts';
import { figureHref } from '../model.ts';
import { percentText } from '../percent.ts';
import type { RenewalYear } from '../result.ts';
import { baseOf, type Shown } from '../shown.ts';
import { middleOf } from '../soundness.ts';
import { outlookWords, yearText } from '../text.ts';

type Part = keyof RenewalYear['amounts'];

/** The four parts that cost most over all years; a chart has room for five. */
function largestParts(years: readonly RenewalYear[]): Part[] {
  const sums = new Map<Part, number>();
  for (const { amounts } of years) {
    for (const [part, amount] of Object.entries(amounts) as [Part, number][]) {
      sums.set(part, (sums.get(part) ?? 0) + amount);
    }
  }
  const ordered = [...sums].filter(([, sum]) => sum > 0).sort(([, a], [, b]) => b - a);
  return ordered.slice(0, ordered.length > 5 ? 4 : 5).map(([part]) => part);
}

const wholeOf = ({ amounts }: RenewalYear): number =>
  Object.values(amounts).reduce((sum, amount) => sum + (amount ?? 0), 0);

/** What is left undone when the town does less than is needed. */
function LeftUndone({ shown }: { shown: Shown }) {
  const t = useText();
  const language = useLanguage();
  const base = baseOf(shown);
  const left = base && middleOf(base, 'facility.deferred').at(-1);
  const last = base?.years.at(-1);
  if (!left || last === undefined) return null;
  const course = shown.assumptions.drivers['renewal-share'];
  const shares = [course.value, ...course.changes.map(({ value }) => value)];
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const share = low === high ? percentText(low) : `${percentText(low)}～${percentText(high)}`;
  return (
    <p>
      {t(words.deferred(share, last, written('facility.deferred', left, language)))}{' '}
      {shown.number !== undefined && (
        <a href={figureHref(shown.number, 'facility.deferred')}>{t(words.deferredMore)}</a>
      )}
    </p>
  );
}

/** What renewal costs year by year, by class of facility, beside what is spent on works now. */
export function RenewalChart({ shown }: { shown: Shown }) {
  const language = useLanguage();
  const { divisor, ...scaling } = yenScaling(language);
  const { renewal } = shown.result;
  const parts = largestParts(renewal);
  if (parts.length === 0) return null;
  const rows = renewal.map((year) => {
    const named = parts.map((part) => (year.amounts[part] ?? 0) / divisor);
    const rest = wholeOf(year) / divisor - named.reduce((sum, one) => sum + one, 0);
    return { label: yearText(year.year), values: [...named, Math.max(0, rest)] };
  });
  const hasRest = rows.some(({ values }) => (values.at(-1) ?? 0) > 0.005);
  const series = [...parts, ...(hasRest ? (['rest'] as const) : [])].map(
    (part) => classTexts[part],
  );
  const average = renewal.reduce((sum, year) => sum + wholeOf(year), 0) / renewal.length;
  const now = shown.assumptions.books.at(-1)?.amounts['nature.construction'] ?? 0;
  const say = (yen: number) => written('facility.need', yen, language);
  return (
    <>
      <ColumnChart
        title={words.statement(say(average), say(now))}
        subtitle={words.is}
        description={words.is}
        source={outlookWords.source(shown.title)}
        {...scaling}
        series={series}
        rows={rows}
        level={now > 0 ? { value: now / divisor, label: words.now } : undefined}
      />
      <LeftUndone shown={shown} />
    </>
  );
}
