import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { barGeometry } from './bar-geometry.ts';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { figureText } from './figure-text.ts';
import { percent } from './geometry.ts';

export interface BarRow {
  readonly label: Text;
  readonly value: number | undefined;
  /** The bar that the title speaks of; without any, all are drawn alike. */
  readonly emphasis?: boolean;
}

export interface BarChartProps extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  readonly rows: readonly BarRow[];
}

const rowHeight = 56;
const words = {
  item: { ja: '項目', en: 'Item' },
  value: { ja: '値', en: 'Value' },
  none: { ja: 'データなし', en: 'No data' },
};

/** Amounts side by side, from zero: name and figure above each bar, so that no axis is needed. */
export function BarChart(props: BarChartProps) {
  const t = useText();
  const { rows, unit, digits } = props;
  const { zero, bars } = barGeometry(rows.map(({ value }) => value));
  const height = rows.length * rowHeight;
  const figure = (value: number | undefined) =>
    value === undefined ? t(words.none) : `${figureText(value, digits)}${t(unit)}`;
  const plain = !rows.some(({ emphasis }) => emphasis);
  return (
    <ChartFrame
      {...props}
      table={{
        columns: [
          { key: 'item', label: words.item, rowHeader: true, render: ({ label }) => t(label) },
          {
            key: 'value',
            label: words.value,
            numeric: true,
            render: ({ value }) => figure(value),
          },
        ],
        rows,
      }}
    >
      <Drawing
        class="chart-drawing"
        height={height}
        title={t(props.title)}
        description={t(props.description)}
      >
        {rows.map(({ label, value, emphasis }, index) => {
          const y = index * rowHeight;
          const bar = bars[index];
          return (
            <g key={label.en}>
              <text x="0" y={y + 18} fill="currentColor">
                {t(label)}
              </text>
              <text
                class={emphasis || plain ? 'mark-value-text' : undefined}
                x="100%"
                y={y + 18}
                text-anchor="end"
                fill="currentColor"
              >
                {figure(value)}
              </text>
              {bar && (
                <rect
                  class={emphasis || plain ? 'mark-bar-emphasis' : 'mark-bar'}
                  x={percent(bar.x)}
                  y={y + 27}
                  width={percent(bar.width)}
                  height="14"
                  fill="currentColor"
                />
              )}
              <line
                class="mark-zero"
                x1={percent(zero)}
                x2={percent(zero)}
                y1={y + 24}
                y2={y + 44}
                stroke="currentColor"
              />
            </g>
          );
        })}
      </Drawing>
    </ChartFrame>
  );
}
