import { addYears } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { csvHref } from '../../model.ts';
import { publicTexts as texts } from '../../public-text.ts';
import { yearText } from '../../views/year-word.ts';
import { useLargeYen, useYen } from '../../views/yen.ts';
import type { FullSettlement } from '../queries.ts';
import { yearTexts } from '../year-text.ts';
import { type Amount, amountsOf } from './money-chart.tsx';

/** Changes that are worth a line. */
const shown = 6;

interface Change extends Amount {
  readonly label: Text;
  readonly change: bigint;
}

const size = (yen: bigint) => (yen < 0n ? -yen : yen);

/** The parts of the expenditure that changed most, the largest change first. */
function changesOf(settlement: FullSettlement, before: FullSettlement): Change[] {
  return amountsOf('purpose', settlement, before)
    .map((one): Change => {
      const change = one.amount - (one.before ?? 0n);
      const { name, plain } = one.item;
      return { ...one, change, label: plain ?? name };
    })
    .filter(({ change }) => change !== 0n)
    .sort((a, b) => Number(size(b.change) - size(a.change)))
    .slice(0, shown);
}

function useColumns(): Column<Change & BarRow>[] {
  const t = useText();
  const yen = useYen();
  return [
    { key: 'official', label: texts.official, render: ({ item }) => t(item.name) },
    {
      ...{ key: 'now', label: texts.thisYear, numeric: true },
      render: ({ amount }) => yen(amount),
    },
    {
      ...{ key: 'before', label: texts.before, numeric: true },
      render: ({ before }) => yen(before ?? 0n),
    },
  ];
}

/** The year against the year before, by purpose. */
export function Changes(props: { settlement: FullSettlement; before: FullSettlement | undefined }) {
  const t = useText();
  const { settlement, before } = props;
  const { inUnit, digits, unit } = useLargeYen();
  const more = useColumns();
  const rows = (before ? changesOf(settlement, before) : []).map((one) => ({
    ...one,
    value: inUnit(one.change),
  }));
  const [first] = rows;
  if (!first) return null;
  const since = yearTexts.changesIs(addYears(settlement.year, -1));
  return (
    <section>
      <h2>{t(yearTexts.changes)}</h2>
      <BarChart
        title={yearTexts.changed(first.label, first.change)}
        {...{ description: since, subtitle: since }}
        source={yearTexts.source(yearText(settlement.year), settlement.sample)}
        csvHref={csvHref(settlement.year)}
        unit={unit}
        digits={digits}
        rows={rows}
        more={more}
      />
    </section>
  );
}
