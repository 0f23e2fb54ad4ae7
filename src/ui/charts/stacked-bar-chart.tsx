import { useId } from 'preact/hooks';
import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useText } from '../language.tsx';
import { type Bar, stackGeometry } from './bar-geometry.ts';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { useFigure } from './figure-text.ts';
import { percent } from './geometry.ts';
import { PartPatterns, partFill, Swatch } from './part-patterns.tsx';

export interface StackedRow {
  readonly label: Text;
  /** One for each series, in their order. */
  readonly values: readonly (number | undefined)[];
}

export interface StackedBarChartProps extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  /** At most five; put the rest together as その他. */
  readonly series: readonly Text[];
  readonly rows: readonly StackedRow[];
  /** Every row fills the width, for shares of a whole. */
  readonly share?: boolean;
}

const rowHeight = 84;
/** A part narrower than this (percent) has no room for its figure; the table has it. */
const labelled = 13;
const words = {
  item: { ja: '項目', en: 'Item', easy: '名前' },
  none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' },
};

function StackedRowMarks(props: {
  label: string;
  y: number;
  parts: readonly Bar[];
  figures: readonly string[];
  patterns: string;
}) {
  const { y, patterns } = props;
  const shown = props.parts.map((bar, index) => ({ ...bar, index }));
  return (
    <g>
      <text x="0" y={y + 18} fill="currentColor">
        {props.label}
      </text>
      {shown
        .filter(({ width }) => width > 0)
        .map(({ x, width, index }) => (
          <g key={index}>
            <rect
              class="part"
              x={percent(x)}
              y={y + 27}
              width={percent(width)}
              height="22"
              fill={partFill(patterns, index)}
            />
            {width >= labelled && (
              <text x={percent(x)} dx="2" y={y + 68} fill="currentColor">
                {props.figures[index]}
              </text>
            )}
          </g>
        ))}
    </g>
  );
}

function Legend(props: { series: readonly Text[]; patterns: string }) {
  const t = useText();
  return (
    <ul class="chart-legend">
      {props.series.map((label, index) => (
        <li key={label.en}>
          <Swatch patterns={props.patterns} index={index} /> {t(label)}
        </li>
      ))}
    </ul>
  );
}

function columnsOf(
  series: readonly Text[],
  t: (text: Text) => string,
  figure: (value: number | undefined) => string,
): Column<StackedRow>[] {
  const item: Column<StackedRow> = {
    key: 'item',
    label: words.item,
    rowHeader: true,
    render: ({ label }) => t(label),
  };
  const columns = series.map(
    (label, index): Column<StackedRow> => ({
      key: label.en,
      label,
      numeric: true,
      render: ({ values }) => figure(values[index]),
    }),
  );
  return [item, ...columns];
}

/** What a whole is made of. Each part has its colour and its pattern, so grey print tells them apart. */
export function StackedBarChart(props: StackedBarChartProps) {
  const t = useText();
  const write = useFigure();
  const patterns = useId();
  const { rows, series } = props;
  const stacks = stackGeometry(
    rows.map(({ values }) => values.slice(0, series.length)),
    props.share ?? false,
  );
  const figure = (value: number | undefined) =>
    value === undefined ? t(words.none) : `${write(value, props.digits)}${t(props.unit)}`;
  return (
    <ChartFrame {...props} table={{ columns: columnsOf(series, t, figure), rows }}>
      <Legend series={series} patterns={patterns} />
      <Drawing
        class="chart-drawing"
        height={rows.length * rowHeight}
        title={t(props.title)}
        description={t(props.description)}
      >
        <PartPatterns id={patterns} />
        {rows.map(({ label, values }, index) => (
          <StackedRowMarks
            key={label.en}
            label={t(label)}
            y={index * rowHeight}
            parts={stacks[index] ?? []}
            figures={values.map(figure)}
            patterns={patterns}
          />
        ))}
      </Drawing>
    </ChartFrame>
  );
}
