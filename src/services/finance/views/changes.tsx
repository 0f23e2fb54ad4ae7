import { addYears } from '#japan/fiscal-year.ts';
import { formatYen } from '#japan/numbers.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../public-text.ts';
import type { FullSettlement } from '../settlements/queries.ts';
import { type Amount, amountsOf } from './money-chart.tsx';
import { yearTexts } from './year-text.ts';
import { yearText } from './year-word.ts';

/** Changes that are worth a line. */
const shown = 6;

interface ChangeRow extends BarRow, Amount {
  readonly change: bigint;
}

const size = (yen: bigint) => (yen < 0n ? -yen : yen);

/** The parts of the expenditure that changed most, the largest change first. */
function changesOf(settlement: FullSettlement, before: FullSettlement): ChangeRow[] {
  return amountsOf('purpose', settlement, before)
    .map((one): ChangeRow => {
      const change = one.amount - (one.before ?? 0n);
      const { name, plain } = one.item;
      return { ...one, change, label: plain ?? name, value: Number(change) / 100_000_000 };
    })
    .filter(({ change }) => change !== 0n)
    .sort((a, b) => Number(size(b.change) - size(a.change)))
    .slice(0, shown);
}

/** The year against the year before, by purpose. */
export function Changes(props: { settlement: FullSettlement; before: FullSettlement | undefined }) {
  const t = useText();
  const { settlement, before } = props;
  const rows = before ? changesOf(settlement, before) : [];
  const [first] = rows;
  if (!first) return null;
  const yen = (amount: bigint | undefined) => formatYen(Number(amount ?? 0n));
  return (
    <section>
      <h2>{t(yearTexts.changes)}</h2>
      <BarChart
        title={yearTexts.changed(first.label, first.change)}
        description={yearTexts.changesIs(addYears(settlement.year, -1))}
        subtitle={yearTexts.changesIs(addYears(settlement.year, -1))}
        source={yearTexts.source(yearText(settlement.year), settlement.sample)}
        unit={texts.hundredMillion}
        digits={1}
        rows={rows}
        more={[
          {
            ...{ key: 'official', label: texts.official },
            render: ({ item }) => t(item.name),
          },
          {
            ...{ key: 'now', label: texts.thisYear, numeric: true },
            render: ({ amount }) => yen(amount),
          },
          {
            ...{ key: 'before', label: texts.before, numeric: true },
            render: (row) => yen(row.before),
          },
        ]}
      />
    </section>
  );
}
