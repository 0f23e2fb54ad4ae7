import { formatNumber } from '#japan/numbers.ts';
import { writtenYen } from '#japan/spoken-yen.ts';
import type { Language, Text } from '#platform/i18n/text.ts';
import { ChartFrame, type FrameProps } from '#ui/charts/chart-frame.tsx';
import { Drawing } from '#ui/charts/drawing.tsx';
import { extentOf, percent, straightScale } from '#ui/charts/geometry.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Figure } from '../figures.ts';
import type { Standing } from '../rules.ts';
import { similarPageTexts as words } from '../text.ts';

const rowHeight = 92;
const middle = 42;

/** As the reports print it: 9.4%, 0.56, 46,210円. */
export function figureText(
  { kind, id, decimals }: Figure,
  value: number,
  language: Language = 'ja',
): string {
  if (kind === 'money') return writtenYen(Math.round(value), language);
  const written = formatNumber(value, { decimals, negative: '△' });
  return id === 'fiscal-strength' ? written : `${written}%`;
}

function Marks({
  one,
  y,
  domain,
}: {
  one: Standing;
  y: number;
  domain: readonly [number, number];
}) {
  const scale = straightScale(domain, [2, 98]);
  const at = (value: number) => percent(scale(value));
  return (
    <>
      <line class="mark-grid" x1="0" x2="100%" y1={y} y2={y} stroke="currentColor" />
      {one.others.map((other, place) => (
        // Two towns may share a figure; their places in the ascending list tell them apart.
        <circle key={`${place} ${other}`} class="finance-other" cx={at(other)} cy={y} r="5" />
      ))}
      <line
        class="mark-flag"
        x1={at(one.median)}
        x2={at(one.median)}
        y1={y - 14}
        y2={y + 14}
        stroke="currentColor"
      />
      <circle class="mark-point" cx={at(one.own)} cy={y} r="9" fill="currentColor" />
    </>
  );
}

function Strip(props: { one: Standing; top: number; domain: readonly [number, number] }) {
  const t = useText();
  const language = useLanguage();
  const { one, top, domain } = props;
  const { figure, own, median, place, count, from } = one;
  return (
    <g>
      <text x="0" y={top + 18} fill="currentColor">
        {t(figure.plain ?? figure.name)}
      </text>
      <text class="mark-value-text" x="100%" y={top + 18} text-anchor="end" fill="currentColor">
        {figureText(figure, own, language)}
      </text>
      <Marks one={one} y={top + middle} domain={domain} />
      <text class="finance-median" x="0" y={top + 74} fill="currentColor">
        {t(words.median(figureText(figure, median, language)))}
      </text>
      <text class="mark-axis" x="100%" y={top + 74} text-anchor="end" fill="currentColor">
        {t(words.shortPlace(place, count, from))}
      </text>
    </g>
  );
}

function useColumns(): Column<Standing>[] {
  const t = useText();
  const language = useLanguage();
  const numeric = (key: string, label: Text, value: (one: Standing) => number) => ({
    ...{ key, label, numeric: true },
    render: (one: Standing) => figureText(one.figure, value(one), language),
  });
  return [
    {
      ...{ key: 'item', label: words.item, rowHeader: true },
      render: ({ figure }) => t(figure.name),
    },
    numeric('own', words.own, ({ own }) => own),
    numeric('median', words.middle, ({ median }) => median),
    numeric('lowest', words.lowest, ({ others }) => others[0] ?? 0),
    numeric('highest', words.highest, ({ others }) => others.at(-1) ?? 0),
    {
      ...{ key: 'place', label: words.standing },
      render: ({ place, count, from }) => t(words.shortPlace(place, count, from)),
    },
  ];
}

const domainOf = (rows: readonly Standing[]): readonly [number, number] => {
  const values = rows.flatMap(({ own, others }) => [own, ...others]);
  const [low, high] = extentOf(values) ?? [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
};

/**
 * Our town among others: a small dot each, a line at the median, a large dot for us.
 *
 * @param sameScale for amounts that can be compared with each other; they begin at zero.
 */
export function StripChart(
  props: FrameProps & { readonly rows: readonly Standing[]; readonly sameScale?: boolean },
) {
  const t = useText();
  const columns = useColumns();
  const { rows, sameScale } = props;
  const [low, high] = domainOf(rows);
  const shared: readonly [number, number] = [Math.min(0, low), high];
  return (
    <ChartFrame {...props} table={{ columns, rows }}>
      <Drawing
        class="chart-drawing"
        height={rows.length * rowHeight}
        title={t(props.title)}
        description={t(props.description)}
      >
        {rows.map((one, index) => (
          <Strip
            key={one.figure.id}
            one={one}
            top={index * rowHeight}
            domain={sameScale ? shared : domainOf([one])}
          />
        ))}
      </Drawing>
    </ChartFrame>
  );
}
