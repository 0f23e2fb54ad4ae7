import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useText } from '../language.tsx';
import { barGeometry } from './bar-geometry.ts';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { useFigure, type Write } from './figure-text.ts';
import { percent } from './geometry.ts';

export interface TornadoRow {
  readonly label: Text;
  /** What was changed: ±1ポイント. */
  readonly change: Text;
  /** By how much the result moves when the cause is lower, and when it is higher. */
  readonly lower: number;
  readonly higher: number;
}

export interface TornadoChartProps extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  /** The largest first. */
  readonly rows: readonly TornadoRow[];
}

const rowHeight = 60;
const words = {
  item: { ja: '項目', en: 'Item', easy: '名前' },
  change: { ja: '変えた幅', en: 'Changed by', easy: '変えた 大きさ' },
  lower: { ja: '低いとき', en: 'When lower', easy: '低い とき' },
  higher: { ja: '高いとき', en: 'When higher', easy: '高い とき' },
};

const signed = (value: number, write: Write, digits?: number): string =>
  `${value < 0 ? '' : '+'}${write(value, digits)}`;

function columnsOf(
  figure: (value: number) => string,
  t: (text: Text) => string,
): Column<TornadoRow>[] {
  return [
    { key: 'item', label: words.item, rowHeader: true, render: ({ label }) => t(label) },
    { key: 'change', label: words.change, render: ({ change }) => t(change) },
    { key: 'lower', label: words.lower, numeric: true, render: ({ lower }) => figure(lower) },
    { key: 'higher', label: words.higher, numeric: true, render: ({ higher }) => figure(higher) },
  ];
}

function Bars(props: { zero: number; y: number; bars: readonly { x: number; width: number }[] }) {
  const { zero, y, bars } = props;
  return (
    <>
      {bars.map(({ x, width }, index) => (
        <rect
          key={index === 0 ? 'lower' : 'higher'}
          class={index === 0 ? 'mark-bar-lower' : 'mark-bar-emphasis'}
          x={percent(x)}
          y={y + 29 + index * 11}
          width={percent(width)}
          height="9"
          fill="currentColor"
        />
      ))}
      <line
        class="mark-zero"
        x1={percent(zero)}
        x2={percent(zero)}
        y1={y + 26}
        y2={y + 52}
        stroke="currentColor"
      />
    </>
  );
}

function Legend() {
  const t = useText();
  return (
    <ul class="chart-legend">
      {(['lower', 'higher'] as const).map((side) => (
        <li key={side}>
          <svg class="chart-swatch" viewBox="0 0 20 20" aria-hidden="true">
            <rect
              class={side === 'lower' ? 'mark-bar-lower' : 'mark-bar-emphasis'}
              y="5"
              width="20"
              height="10"
              fill="currentColor"
            />
          </svg>{' '}
          {t(words[side])}
        </li>
      ))}
    </ul>
  );
}

/**
 * How strongly each cause moves the result, the strongest first: from the middle line, what happens
 * when the cause is lower and when it is higher.
 */
export function TornadoChart(props: TornadoChartProps) {
  const t = useText();
  const write = useFigure();
  const { rows, digits } = props;
  const figure = (value: number) => `${signed(value, write, digits)}${t(props.unit)}`;
  const { zero, bars } = barGeometry(
    rows.flatMap(({ lower, higher }) => [{ value: lower }, { value: higher }]),
  );
  return (
    <ChartFrame {...props} table={{ columns: columnsOf(figure, t), rows }}>
      <Legend />
      <Drawing
        class="chart-drawing"
        height={rows.length * rowHeight}
        title={t(props.title)}
        description={t(props.description)}
      >
        {rows.map((row, index) => {
          const y = index * rowHeight;
          const pair = [bars[index * 2], bars[index * 2 + 1]].filter((bar) => bar !== undefined);
          return (
            <g key={row.label.en}>
              <text x="0" y={y + 18} fill="currentColor">
                {`${t(row.label)}　${t(row.change)}`}
              </text>
              <text class="mark-axis" x="100%" y={y + 18} text-anchor="end" fill="currentColor">
                {`${figure(row.lower)} / ${figure(row.higher)}`}
              </text>
              <Bars zero={zero} y={y} bars={pair} />
            </g>
          );
        })}
      </Drawing>
    </ChartFrame>
  );
}
