import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useText } from '../language.tsx';
import { barGeometry } from './bar-geometry.ts';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { percent } from './geometry.ts';

/** What is compared at one time: one value for each series, in their order. */
export interface BarGroup {
  readonly label: Text;
  readonly values: readonly (number | undefined)[];
}

export interface GroupedBarChartProps extends FrameProps {
  readonly groups: readonly BarGroup[];
  /** Short: they stand before the bars. */
  readonly series: readonly Text[];
  /** The series that the title speaks of. */
  readonly emphasis: number;
  /** The figure as it is written, with its unit. */
  readonly say: (value: number) => string;
}

const rowHeight = 26;
const headHeight = 30;
const gap = 14;
/** Percent of the width: names, then bars, then figures. */
const columnsAt = { bars: 24, figures: 70 } as const;
const words = {
  when: { ja: '時期', en: 'When', easy: 'いつ' },
  none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' },
};

interface RowProps {
  readonly y: number;
  readonly name: string;
  readonly figure: string;
  /** Percent of the room for bars. */
  readonly width: number;
  readonly strong: boolean;
}

function BarRowMarks({ y, name, figure, width, strong }: RowProps) {
  const room = columnsAt.figures - columnsAt.bars - 2;
  return (
    <>
      <text x="0" y={y + 15} fill="currentColor">
        {name}
      </text>
      <rect
        class={strong ? 'mark-bar-emphasis' : 'mark-bar'}
        x={percent(columnsAt.bars)}
        y={y + 4}
        width={percent((width / 100) * room)}
        height="14"
        fill="currentColor"
      />
      <text
        class={strong ? 'mark-value-text' : undefined}
        x={percent(columnsAt.figures)}
        y={y + 15}
        fill="currentColor"
      >
        {figure}
      </text>
    </>
  );
}

function tableOf(props: GroupedBarChartProps, t: (text: Text) => string): Column<BarGroup>[] {
  const { series, say } = props;
  return [
    { key: 'when', label: words.when, rowHeader: true, render: ({ label }) => t(label) },
    ...series.map(
      (label, place): Column<BarGroup> => ({
        ...{ key: label.en, label, numeric: true },
        render: ({ values }) => {
          const value = values[place];
          return value === undefined ? t(words.none) : say(value);
        },
      }),
    ),
  ];
}

/** A few amounts of each time beside each other: what was asked for, given and spent. */
export function GroupedBarChart(props: GroupedBarChartProps) {
  const t = useText();
  const { groups, series, say, emphasis } = props;
  const { bars } = barGeometry(groups.flatMap(({ values }) => values.map((value) => ({ value }))));
  const groupHeight = headHeight + series.length * rowHeight + gap;
  return (
    <ChartFrame {...props} table={{ columns: tableOf(props, t), rows: groups }}>
      <Drawing
        class="chart-drawing"
        height={groups.length * groupHeight}
        title={t(props.title)}
        description={t(props.description)}
      >
        {groups.map(({ label, values }, group) => (
          <g key={label.en}>
            <text class="mark-panel" x="0" y={group * groupHeight + 20} fill="currentColor">
              {t(label)}
            </text>
            {series.map((name, place) => {
              const value = values[place];
              return (
                <BarRowMarks
                  key={name.en}
                  y={group * groupHeight + headHeight + place * rowHeight}
                  name={t(name)}
                  figure={value === undefined ? t(words.none) : say(value)}
                  width={bars[group * series.length + place]?.width ?? 0}
                  strong={place === emphasis && value !== undefined}
                />
              );
            })}
          </g>
        ))}
      </Drawing>
    </ChartFrame>
  );
}
