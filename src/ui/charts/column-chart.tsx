import { useId } from 'preact/hooks';
import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useLanguage, useText } from '../language.tsx';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { type ColumnGeometry, columnGeometry, columnPlot } from './column-geometry.ts';
import { Drawing } from './drawing.tsx';
import { axisText, useFigure, type Write } from './figure-text.ts';
import { percent } from './geometry.ts';
import { PartPatterns, partFill, Swatch } from './part-patterns.tsx';

export interface ColumnRow {
  /** Under the axis where there is room, and in the table: 2030年度. */
  readonly label: Text;
  /** One for each series, in their order. */
  readonly values: readonly (number | undefined)[];
}

export interface ColumnChartProps extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  /** At most five, from the bottom up; put the rest together as その他. */
  readonly series: readonly Text[];
  /** In the order of time. */
  readonly rows: readonly ColumnRow[];
  /** A height to look at, such as what is spent now. */
  readonly level?: { readonly value: number; readonly label: Text };
}

const height = 300;
const words = {
  when: { ja: '時期', en: 'When', easy: 'いつ' },
  sum: { ja: '合計', en: 'Sum', easy: 'ぜんぶ' },
  none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' },
};

function Axes({ geometry, rows }: { geometry: ColumnGeometry; rows: readonly ColumnRow[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <g>
      {geometry.grid.map(({ y, value }) => (
        <g key={value}>
          <line class="mark-grid" x1="0" x2="100%" y1={y} y2={y} stroke="currentColor" />
          <text class="mark-axis mark-halo" x="0" y={y - 5} fill="currentColor">
            {axisText(value, language)}
          </text>
        </g>
      ))}
      {geometry.named.map((index, order) => {
        const column = geometry.columns[index];
        const last = order === geometry.named.length - 1;
        return (
          <text
            key={index}
            class={order > 0 && !last ? 'mark-axis mark-minor' : 'mark-axis'}
            x={percent((column?.x ?? 0) + (last ? (column?.width ?? 0) : 0))}
            y={height - 10}
            text-anchor={last ? 'end' : 'start'}
            fill="currentColor"
          >
            {t(rows[index]?.label ?? words.none)}
          </text>
        );
      })}
    </g>
  );
}

function Columns({ geometry, patterns }: { geometry: ColumnGeometry; patterns: string }) {
  return (
    <g>
      {geometry.columns.map(({ x, width, parts }) =>
        parts
          .filter((part) => part.height > 0)
          .map((part) => (
            <rect
              key={`${x} ${part.index}`}
              x={percent(x)}
              y={part.y}
              width={percent(width)}
              height={part.height}
              fill={partFill(patterns, part.index)}
            />
          )),
      )}
    </g>
  );
}

/** The line, and its name above all columns, where nothing lies behind it. */
function Level({ y, text }: { y: number; text: string }) {
  return (
    <g>
      <line
        class="mark-target"
        x1={percent(columnPlot.left)}
        x2="100%"
        y1={y}
        y2={y}
        stroke="currentColor"
        stroke-dasharray="10 5"
      />
      <text
        class="mark-halo mark-target-text"
        x="100%"
        y="14"
        text-anchor="end"
        fill="currentColor"
      >
        {text}
      </text>
    </g>
  );
}

function columnsOf(
  props: ColumnChartProps,
  t: (text: Text) => string,
  write: Write,
): Column<ColumnRow>[] {
  const figure = (value: number | undefined) =>
    value === undefined ? t(words.none) : `${write(value, props.digits)}${t(props.unit)}`;
  const sum: Column<ColumnRow> = {
    ...{ key: 'sum', label: words.sum, numeric: true },
    render: ({ values }) => figure(values.reduce<number>((all, value) => all + (value ?? 0), 0)),
  };
  return [
    { key: 'when', label: words.when, rowHeader: true, render: ({ label }) => t(label) },
    ...props.series.map(
      (label, index): Column<ColumnRow> => ({
        ...{ key: label.en, label, numeric: true },
        render: ({ values }) => figure(values[index]),
      }),
    ),
    ...(props.series.length > 1 ? [sum] : []),
  ];
}

/** Amounts year by year and what each is made of; colours and patterns tell the parts apart. */
export function ColumnChart(props: ColumnChartProps) {
  const t = useText();
  const write = useFigure();
  const patterns = useId();
  const { rows, series, level } = props;
  const values = rows.map((row) => row.values.slice(0, series.length));
  const geometry = columnGeometry(values, height, level?.value);
  return (
    <ChartFrame {...props} table={{ columns: columnsOf(props, t, write), rows }}>
      {series.length > 1 && (
        <ul class="chart-legend">
          {series.map((label, index) => (
            <li key={label.en}>
              <Swatch patterns={patterns} index={index} /> {t(label)}
            </li>
          ))}
        </ul>
      )}
      <Drawing
        class="chart-drawing"
        height={height}
        title={t(props.title)}
        description={t(props.description)}
      >
        <PartPatterns id={patterns} />
        <Axes geometry={geometry} rows={rows} />
        <Columns geometry={geometry} patterns={patterns} />
        {level && geometry.level !== undefined && (
          <Level
            y={geometry.level}
            text={`${t(level.label)} ${write(level.value, props.digits)}${t(props.unit)}`}
          />
        )}
      </Drawing>
    </ChartFrame>
  );
}
