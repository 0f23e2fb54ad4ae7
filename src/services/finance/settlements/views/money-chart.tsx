import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { csvHref } from '../../model.ts';
import { publicTexts as texts } from '../../public-text.ts';
import { yearText } from '../../views/year-word.ts';
import { useLargeYen, useYen } from '../../views/yen.ts';
import { type Group, type Item, itemsOfGroup } from '../items.ts';
import type { FullSettlement } from '../queries.ts';
import { yearTexts } from '../year-text.ts';

interface MoneyRow extends BarRow {
  readonly official: Text;
  readonly amount: bigint;
  readonly before: bigint | undefined;
}

/** Bars that a page has room for; what is smaller stands together in the last one. */
const shown = 9;

/** An item with what stands beside it in both years, in yen. */
export interface Amount {
  readonly item: Item;
  readonly amount: bigint;
  /** Undefined while nothing is known of the year before. */
  readonly before: bigint | undefined;
}

/** Items of a group that have an amount, the largest first. */
export function amountsOf(
  group: Group,
  settlement: FullSettlement,
  before: FullSettlement | undefined,
): Amount[] {
  return itemsOfGroup(group)
    .map((item) => ({
      item,
      amount: settlement.amounts.get(item.code) ?? 0n,
      before: before && (before.amounts.get(item.code) ?? 0n),
    }))
    .filter(({ amount, before: earlier }) => amount !== 0n || (earlier ?? 0n) !== 0n)
    .sort((a, b) => Number(b.amount - a.amount));
}

function rowOf({ item, amount, before }: Amount): Row {
  return { label: item.plain ?? item.name, official: item.name, amount, before };
}

type Row = Omit<MoneyRow, 'value'>;

function rowsOf(all: readonly Amount[]): Row[] {
  const known = all.filter(({ amount }) => amount !== 0n);
  if (known.length <= shown + 1) return known.map(rowOf);
  const rest = known.slice(shown);
  const amount = rest.reduce((sum, one) => sum + one.amount, 0n);
  const before = rest.every((one) => one.before !== undefined)
    ? rest.reduce((sum, one) => sum + (one.before ?? 0n), 0n)
    : undefined;
  const label = yearTexts.rest;
  const names = rest.map(({ item }) => item.name);
  const official = {
    ja: names.map(({ ja }) => ja).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
  return [...known.slice(0, shown).map(rowOf), { label, official, amount, before }];
}

/** In percent with one decimal. */
export const shareText = (part: bigint, whole: bigint): string =>
  whole > 0n ? formatNumber(Number((part * 1000n) / whole) / 10, { decimals: 1 }) : '0.0';

function useColumns(whole: bigint): Column<MoneyRow>[] {
  const t = useText();
  const yen = useYen();
  return [
    { key: 'official', label: texts.official, render: ({ official }) => t(official) },
    {
      ...{ key: 'amount', label: texts.whole, numeric: true },
      render: ({ amount }) => yen(amount),
    },
    {
      ...{ key: 'share', label: texts.share, numeric: true },
      render: ({ amount }) => `${shareText(amount, whole)}%`,
    },
    {
      ...{ key: 'change', label: texts.change, numeric: true },
      render: ({ amount, before }) => (before === undefined ? '－' : yen(amount - before)),
    },
  ];
}

export interface MoneyChartProps {
  readonly settlement: FullSettlement;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly description: Text;
  readonly amounts: readonly Amount[];
}

/** Amounts of a year side by side, in household words; the table has the official terms. */
export function MoneyChart({ settlement, amounts, ...head }: MoneyChartProps) {
  const { inUnit, digits, unit } = useLargeYen();
  const rows = rowsOf(amounts).map((row) => ({ ...row, value: inUnit(row.amount) }));
  const more = useColumns(rows.reduce((sum, { amount }) => sum + amount, 0n));
  if (rows.length === 0) return null;
  return (
    <BarChart
      {...head}
      source={yearTexts.source(yearText(settlement.year), settlement.sample)}
      csvHref={csvHref(settlement.year)}
      unit={unit}
      digits={digits}
      rows={rows}
      more={more}
    />
  );
}
