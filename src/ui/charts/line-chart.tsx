import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { SampleMark } from '../components/sample-mark.tsx';
import { useLanguage, useText } from '../language.tsx';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing, Stretched } from './drawing.tsx';
import { axisText, drawable, useFigure, type Write } from './figure-text.ts';
import { percent, spreadLabels } from './geometry.ts';
import { type BandPoint, type LineGeometry, lineGeometry, plot } from './line-geometry.ts';

export interface LineChartPoint {
  readonly x: number;
  /** Under the axis and in the table: 2025年度. */
  readonly label: Text;
  readonly value: number | undefined;
  /** Drawn hollow and marked in the table. */
  readonly sample?: boolean;
}

export interface LineChartProps extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  readonly points: readonly LineChartPoint[];
  readonly target?: { readonly x: number; readonly value: number; readonly label: Text };
  readonly baseline?: { readonly value: number; readonly label: Text };
  /** The label is short, such as 見込み; the range at the last point is added to it. */
  readonly projection?: { readonly points: readonly BandPoint[]; readonly label: Text };
}

const height = 300;
const words = {
  when: { ja: '時期', en: 'When', easy: 'いつ' },
  value: { ja: '値', en: 'Value', easy: '数字' },
  none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' },
};

function Grid({ geometry, props }: { geometry: LineGeometry; props: LineChartProps }) {
  const t = useText();
  const language = useLanguage();
  const last = props.points.length - 1;
  const anchor = (index: number) => (index === 0 ? 'start' : index === last ? 'end' : 'middle');
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
      {geometry.xTicks.map(({ x, index, minor }) => (
        <text
          key={index}
          class={minor ? 'mark-axis mark-minor' : 'mark-axis'}
          x={percent(x)}
          y={height - 10}
          text-anchor={anchor(index)}
          fill="currentColor"
        >
          {t(props.points[index]?.label ?? words.none)}
        </text>
      ))}
    </g>
  );
}

function Marks({ geometry }: { geometry: LineGeometry }) {
  const { target, baseline, band } = geometry;
  const level = (className: string, y: number) => (
    <line
      class={className}
      x1={percent(plot.left)}
      x2="100%"
      y1={y}
      y2={y}
      stroke="currentColor"
      stroke-dasharray="10 5"
    />
  );
  const stroke = { stroke: 'currentColor', 'vector-effect': 'non-scaling-stroke' } as const;
  return (
    <>
      <Stretched height={height}>
        {band && <path class="mark-band" d={band.area} fill="currentColor" fill-opacity="0.15" />}
      </Stretched>
      {baseline !== undefined && level('mark-baseline', baseline)}
      {target && level('mark-target', target.y)}
      <Stretched height={height}>
        {band && <path class="mark-projection" d={band.middle} {...stroke} />}
        <path class="mark-line" d={geometry.line} {...stroke} />
      </Stretched>
      {geometry.dots.map(({ x, y, index, sample }) => (
        <circle
          key={index}
          class={sample ? 'mark-sample' : 'mark-point'}
          cx={percent(x)}
          cy={y}
          r={index === geometry.dots.at(-1)?.index ? 7 : 5}
          fill="currentColor"
        />
      ))}
    </>
  );
}

type Say = (what: number | Text) => string;

interface Label {
  readonly class: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The last value at its dot, and where things are heading. */
function outlookLabels(
  props: LineChartProps,
  { dots, band }: LineGeometry,
  say: Say,
  write: Write,
): Label[] {
  const labels: Label[] = [];
  const last = dots.at(-1);
  const value = last && drawable(props.points[last.index]?.value);
  if (last && value !== undefined) {
    labels.push({ class: 'mark-value-text', text: say(value), x: last.x, y: last.y - 14 });
  }
  if (props.projection && band) {
    // Two short lines: on a phone there is little room to the right of the last figure.
    const { low, high } = band.last;
    const range = `${write(low, props.digits)}–${say(high)}`;
    labels.push({
      class: '',
      text: say(props.projection.label),
      x: band.end.x,
      y: band.end.y + 20,
    });
    labels.push({ class: '', text: range, x: band.end.x, y: band.end.y + 40 });
  }
  return labels;
}

/**
 * The names of the two levels, so that no legend has to be looked up. A figure begins at its
 * baseline and moves towards its target: the target is named on the left, the baseline on the
 * right, where the line is usually far away.
 */
function levelLabels(props: LineChartProps, { target, baseline }: LineGeometry, say: Say): Label[] {
  const labels: Label[] = [];
  const downwards = baseline !== undefined && target !== undefined && target.y > baseline;
  if (props.target && target) {
    const text = `${say(props.target.label)} ${say(props.target.value)}`;
    labels.push({
      class: 'mark-target-text',
      text,
      x: plot.left + 1,
      y: target.y + (downwards ? 18 : -8),
    });
  }
  if (props.baseline && baseline !== undefined) {
    const text = `${say(props.baseline.label)} ${say(props.baseline.value)}`;
    labels.push({ class: 'mark-axis', text, x: 100, y: baseline + (downwards ? -8 : 18) });
  }
  return labels;
}

function SideLabels({ labels }: { labels: readonly Label[] }) {
  const wanted = labels.map(({ y }) => y);
  const placed = spreadLabels(wanted, 20, 16, height - plot.bottom - 6);
  return (
    <g>
      {labels.map((label, index) => (
        <text
          key={label.text}
          class={`mark-halo ${label.class}`}
          x={percent(label.x)}
          y={placed[index]}
          text-anchor={label.x > 50 ? 'end' : 'start'}
          fill="currentColor"
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

function Labels({ props, geometry }: { props: LineChartProps; geometry: LineGeometry }) {
  const t = useText();
  const write = useFigure();
  const say: Say = (what) =>
    typeof what === 'number' ? `${write(what, props.digits)}${t(props.unit)}` : t(what);
  const labels = [
    ...outlookLabels(props, geometry, say, write),
    ...levelLabels(props, geometry, say),
  ];
  return (
    <>
      <SideLabels labels={labels.filter(({ x }) => x <= 50)} />
      <SideLabels labels={labels.filter(({ x }) => x > 50)} />
    </>
  );
}

function tableColumns(props: LineChartProps, none: string): Column<LineChartPoint>[] {
  return [
    { key: 'when', label: words.when, rowHeader: true, render: (row) => <Said text={row.label} /> },
    {
      key: 'value',
      label: props.unit.ja === '' ? words.value : props.unit,
      numeric: true,
      render: ({ value, sample }) => (
        <>
          {value === undefined ? none : <Written value={value} digits={props.digits} />}
          {sample && (
            <>
              {' '}
              <SampleMark />
            </>
          )}
        </>
      ),
    },
  ];
}

function Written({ value, digits }: { value: number; digits: number | undefined }) {
  return <>{useFigure()(value, digits)}</>;
}

function Said(props: { text: Text }) {
  return <>{useText()(props.text)}</>;
}

/** A figure over time with its target, its start, and where it is heading. */
export function LineChart(props: LineChartProps) {
  const t = useText();
  const { points, target, baseline, projection } = props;
  const geometry = lineGeometry(
    { points, target, baseline: baseline?.value, band: projection?.points },
    height,
  );
  return (
    <ChartFrame {...props} table={{ columns: tableColumns(props, t(words.none)), rows: points }}>
      <Drawing
        class="chart-drawing"
        height={height}
        title={t(props.title)}
        description={t(props.description)}
      >
        <Grid geometry={geometry} props={props} />
        <Marks geometry={geometry} />
        <Labels props={props} geometry={geometry} />
      </Drawing>
    </ChartFrame>
  );
}
