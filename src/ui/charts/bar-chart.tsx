import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useText } from '../language.tsx';
import { type Bar, barGeometry } from './bar-geometry.ts';
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
  item: { ja: '項目', en: 'Item', easy: '名前' },
  value: { ja: '値', en: 'Value', easy: '数字' },
  none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' },
};

function BarMarks(props: { y: number; bar: Bar | undefined; zero: number; strong: boolean }) {
  const { y, bar, zero } = props;
  return (
    <>
      {bar && (
        <rect
          class={props.strong ? 'mark-bar-emphasis' : 'mark-bar'}
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
    </>
  );
}

function BarText(props: { y: number; label: string; figure: string; strong: boolean }) {
  const y = props.y + 18;
  return (
    <>
      <text x="0" y={y} fill="currentColor">
        {props.label}
      </text>
      <text
        class={props.strong ? 'mark-value-text' : undefined}
        x="100%"
        y={y}
        text-anchor="end"
        fill="currentColor"
      >
        {props.figure}
      </text>
    </>
  );
}

/** Amounts side by side, from zero: name and figure above each bar, so that no axis is needed. */
export function BarChart(props: BarChartProps) {
  const t = useText();
  const { rows, unit, digits } = props;
  const { zero, bars } = barGeometry(rows.map(({ value }) => value));
  const figure = ({ value }: BarRow) =>
    value === undefined ? t(words.none) : `${figureText(value, digits)}${t(unit)}`;
  const plain = !rows.some(({ emphasis }) => emphasis);
  const columns: Column<BarRow>[] = [
    { key: 'item', label: words.item, rowHeader: true, render: ({ label }) => t(label) },
    { key: 'value', label: words.value, numeric: true, render: figure },
  ];
  return (
    <ChartFrame {...props} table={{ columns, rows }}>
      <Drawing
        class="chart-drawing"
        height={rows.length * rowHeight}
        title={t(props.title)}
        description={t(props.description)}
      >
        {rows.map((row, index) => {
          const shared = { y: index * rowHeight, strong: plain || (row.emphasis ?? false) };
          return (
            <g key={row.label.en}>
              <BarText {...shared} label={t(row.label)} figure={figure(row)} />
              <BarMarks {...shared} bar={bars[index]} zero={zero} />
            </g>
          );
        })}
      </Drawing>
    </ChartFrame>
  );
}
