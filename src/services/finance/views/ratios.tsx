import { formatYen } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { LineChart } from '#ui/charts/line-chart.tsx';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { ratioHref } from '../model.ts';
import type { RatioState, YearOfBooks } from '../ratios/books.ts';
import { cutOff, fraction, plus, times, toNumber } from '../ratios/fraction.ts';
import { stageOf } from '../ratios/limits.ts';
import {
  decimalsOfRatio,
  type Line,
  type Missing,
  type Ratio,
  type RatioId,
  ratioIds,
  type YearOfRatio,
} from '../ratios/rules.ts';
import { ratioTexts, ratioWords as words } from '../ratios/text.ts';
import { findItem } from '../settlements/items.ts';
import { yearText } from './year-word.ts';

const unitOf = (id: RatioId) => (id === 'fiscal-strength' ? '' : '%');

/** As the report of the town prints it. */
function valueText(id: RatioId, ratio: Ratio): Text {
  if ('missing' in ratio) return words.missing;
  if ('none' in ratio) return words.none;
  const written = `${cutOff(ratio.value, decimalsOfRatio(id))}${unitOf(id)}`;
  return { ja: written, en: written };
}

function missingText({ years, codes, zeroBelow }: Missing, t: (text: Text) => string): string {
  if (years.length > 0)
    return t(words.missingYears(years.map((year) => t(yearText(year))).join('、')));
  if (codes.length > 0) {
    const names = codes.map((code) => t(findItem(code)?.name ?? { ja: code, en: code }));
    return t(words.missingItems(names.join('、')));
  }
  return zeroBelow ? t(words.zeroBelow) : '';
}

function Distance({ id, state }: { id: RatioId; state: RatioState }) {
  const t = useText();
  const { ratio, thresholds } = state;
  if ('missing' in ratio) return <>{missingText(ratio.missing, t)}</>;
  if (!thresholds) return <>{t(words.noLimit)}</>;
  if (stageOf(ratio, thresholds) !== 'sound') return <Badge tone="danger">{t(words.over)}</Badge>;
  const value = 'value' in ratio ? ratio.value : fraction(0n, 1n);
  const left = value && plus(thresholds.early, times(value, -1n));
  return <>{left && t(words.points(cutOff(left, decimalsOfRatio(id))))}</>;
}

interface Row {
  readonly id: RatioId;
  readonly state: RatioState;
}

function useColumns(): Column<Row>[] {
  const t = useText();
  const limit = (id: RatioId, value: { top: bigint; bottom: bigint } | undefined) =>
    value ? `${cutOff(value, decimalsOfRatio(id))}%` : t(words.noLimit);
  return [
    {
      ...{ key: 'ratio', label: words.ratio, rowHeader: true },
      render: ({ id }) => <a href={ratioHref(id)}>{t(ratioTexts[id].name)}</a>,
    },
    {
      ...{ key: 'value', label: words.value, numeric: true },
      render: ({ id, state }) => t(valueText(id, state.ratio)),
    },
    {
      ...{ key: 'early', label: words.early, numeric: true },
      render: ({ id, state }) => limit(id, state.thresholds?.early),
    },
    {
      ...{ key: 'revival', label: words.revival, numeric: true },
      render: ({ id, state }) => limit(id, state.thresholds?.revival),
    },
    {
      ...{ key: 'distance', label: words.distance },
      render: ({ id, state }) => <Distance id={id} state={state} />,
    },
  ];
}

/** Every ratio of a year beside its limits. */
export function RatiosPage({ books }: { books: YearOfBooks }) {
  const t = useText();
  const columns = useColumns();
  const rows = ratioIds.flatMap((id): Row[] => {
    const state = books.ratios.get(id);
    return state ? [{ id, state }] : [];
  });
  return (
    <>
      <DataTable
        caption={yearText(books.settlement.year)}
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
      />
      <p class="muted">{t(words.noneMeans)}</p>
      <p class="muted">{t(words.thresholdUnverified)}</p>
    </>
  );
}

function Calculation({ one }: { one: YearOfRatio }) {
  const t = useText();
  const name = ({ code }: Line) => t(findItem(code)?.name ?? words.real);
  return (
    <DataTable
      caption={words.yearCaption(t(yearText(one.year)))}
      rows={one.lines}
      rowKey={({ code, part }) => `${part} ${code}`}
      columns={[
        { key: 'item', label: words.item, rowHeader: true, render: name },
        {
          ...{ key: 'part', label: words.part },
          render: ({ part }) => t(part === 'top' ? words.top : words.bottom),
        },
        {
          ...{ key: 'sign', label: words.sign },
          render: ({ sign }) => t(sign > 0 ? words.plus : words.minus),
        },
        {
          ...{ key: 'amount', label: words.amount, numeric: true },
          render: ({ amount }) => formatYen(Number(amount)),
        },
      ]}
    />
  );
}

/** One ratio: what it says, each step of its calculation, and its years. */
export function RatioPage({ id, books }: { id: RatioId; books: readonly YearOfBooks[] }) {
  const t = useText();
  const text = ratioTexts[id];
  const ratio = books.at(-1)?.ratios.get(id)?.ratio;
  if (!ratio) return null;
  const points = books.map(({ settlement, ratios }) => {
    const one = ratios.get(id)?.ratio;
    const value =
      one && 'value' in one ? toNumber(one.value) : one && 'none' in one ? 0 : undefined;
    const { year, sample } = settlement;
    return { x: year, label: words.shortYear(year), value, sample };
  });
  return (
    <>
      <p>{t(text.plain)}</p>
      <p class="figure-number">{t(valueText(id, ratio))}</p>
      {'missing' in ratio && (
        <Notice kind="warning" title={words.missing}>
          <p>{missingText(ratio.missing, t)}</p>
        </Notice>
      )}
      <LineChart
        title={words.history(text.name)}
        description={words.historyIs}
        unit={{ ja: unitOf(id), en: unitOf(id) }}
        digits={decimalsOfRatio(id)}
        points={points}
      />
      <h2>{t(words.calculation)}</h2>
      <p>{t(text.formula)}</p>
      {'years' in ratio && ratio.years.map((one) => <Calculation key={one.year} one={one} />)}
      <p class="muted">{t(words.noneMeans)}</p>
    </>
  );
}
