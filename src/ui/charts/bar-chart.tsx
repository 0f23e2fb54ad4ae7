import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useText } from '../language.tsx';
import { type Bar, barGeometry } from './bar-geometry.ts';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { useFigure } from './figure-text.ts';
import { percent } from './geometry.ts';

export interface BarRow {
  readonly label: Text;
  readonly value: number | undefined;
  /** The bar that the title speaks of; without any, all are drawn alike. */
  readonly emphasis?: boolean;
  /** Where the value lies surely enough, drawn as a thin line over the end of the bar. */
  readonly range?: { readonly low: number; readonly high: number };
}

export interface BarChartProps<Row extends BarRow> extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  readonly rows: readonly Row[];
  /** Columns of the table after name and value. */
  readonly more?: readonly Column<Row>[];
}

const rowHeight = 56;
const lineHeight = 20;
/** Of the letters of a chart, what a phone of 360 px shows beside each other. */
const phoneLine = 22;
const narrow = /[\u0020-\u007e]/;

/** How wide a text is, nearly: in letters as wide as they are high. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.55 : 1), 0);

const words = {
  item: { ja: '項目', en: 'Item', easy: '名前' },
  value: { ja: '値', en: 'Value', easy: '数字' },
  none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' },
};

interface Marks {
  readonly y: number;
  readonly bar: Bar | undefined;
  readonly range: Bar | undefined;
  readonly zero: number;
  readonly strong: boolean;
}

function BarMarks(props: Marks) {
  const { y, bar, range, zero } = props;
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
      {range && (
        <line
          class="mark-range"
          x1={percent(range.x)}
          x2={percent(range.x + range.width)}
          y1={y + 34}
          y2={y + 34}
          stroke="currentColor"
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

interface BarWords {
  readonly y: number;
  readonly label: string;
  readonly figure: string;
  readonly strong: boolean;
  /** The figure has a line of its own below the name. */
  readonly below: boolean;
}

function BarText(props: BarWords) {
  const y = props.y + 18;
  return (
    <>
      <text x="0" y={y} fill="currentColor">
        {props.label}
      </text>
      <text
        class={props.strong ? 'mark-value-text' : undefined}
        x={props.below ? '0' : '100%'}
        y={props.below ? y + lineHeight : y}
        text-anchor={props.below ? undefined : 'end'}
        fill="currentColor"
      >
        {props.figure}
      </text>
    </>
  );
}

/** Amounts side by side, from zero: name and figure above each bar, so that no axis is needed. */
export function BarChart<Row extends BarRow>(props: BarChartProps<Row>) {
  const t = useText();
  const write = useFigure();
  const { rows, unit, digits } = props;
  const { zero, bars, ranges } = barGeometry(rows);
  const figure = ({ value }: BarRow) =>
    value === undefined ? t(words.none) : `${write(value, digits)}${t(unit)}`;
  const plain = !rows.some(({ emphasis }) => emphasis);
  const below = rows.some((row) => widthOf(`${t(row.label)} ${figure(row)}`) > phoneLine);
  const height = rowHeight + (below ? lineHeight : 0);
  const columns: Column<Row>[] = [
    { key: 'item', label: words.item, rowHeader: true, render: ({ label }) => t(label) },
    { key: 'value', label: words.value, numeric: true, render: figure },
    ...(props.more ?? []),
  ];
  return (
    <ChartFrame {...props} table={{ columns, rows }}>
      <Drawing
        class="chart-drawing"
        height={rows.length * height}
        title={t(props.title)}
        description={t(props.description)}
      >
        {rows.map((row, index) => {
          const y = index * height;
          const strong = plain || (row.emphasis ?? false);
          const marks = { bar: bars[index], range: ranges[index], zero, strong };
          return (
            <g key={row.label.en}>
              <BarText {...{ y, strong, below }} label={t(row.label)} figure={figure(row)} />
              <BarMarks {...marks} y={below ? y + lineHeight : y} />
            </g>
          );
        })}
      </Drawing>
    </ChartFrame>
  );
}
