import { line } from 'd3-shape';
import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { useText } from '../language.tsx';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing, Stretched } from './drawing.tsx';
import { percent } from './geometry.ts';
import { type PanelGeometry, type PanelSpot, panelGeometry } from './panel-geometry.ts';

/** One figure of several that stand above each other. */
export interface Panel {
  readonly label: Text;
  /** `bars` for amounts, from zero; `line` for a state that moves. */
  readonly kind: 'bars' | 'line';
  /** One for each point of the axis. */
  readonly values: readonly (number | undefined)[];
  /** The figure as it is written, with its unit. */
  readonly say: (value: number) => string;
  readonly target?: number;
  /** Places of values that are not final, drawn hollow. */
  readonly open?: ReadonlySet<number>;
}

export interface PanelChartProps extends FrameProps {
  /** The shared axis: 2024年度, 2025年度. */
  readonly points: readonly Text[];
  /** The name of the axis, for the table. */
  readonly axis: Text;
  readonly panels: readonly Panel[];
}

const nameHeight = 28;
const plotHeight = 84;
const gap = 18;
const axisHeight = 26;
const panelHeight = nameHeight + plotHeight + gap;
const none: Text = { ja: 'データなし', en: 'No data', easy: '数字が ありません' };

function Bars({ geometry, open }: { geometry: PanelGeometry; open: Panel['open'] }) {
  const { spots, barWidth, zero } = geometry;
  return (
    <>
      {spots.map(({ x, y, index }) => (
        <rect
          key={index}
          class={open?.has(index) ? 'mark-bar-open' : 'mark-bar-emphasis'}
          x={percent(x - barWidth / 2)}
          y={Math.min(y, zero)}
          width={percent(barWidth)}
          height={Math.abs(zero - y)}
          fill="currentColor"
        />
      ))}
      <line class="mark-zero" x1="0" x2="100%" y1={zero} y2={zero} stroke="currentColor" />
    </>
  );
}

function Way({ geometry, open }: { geometry: PanelGeometry; open: Panel['open'] }) {
  const { spots, target } = geometry;
  const path = line<PanelSpot>(
    ({ x }) => x,
    ({ y }) => y,
  )([...spots]);
  return (
    <>
      {target !== undefined && (
        <line
          class="mark-target"
          x1="0"
          x2="100%"
          y1={target}
          y2={target}
          stroke="currentColor"
          stroke-dasharray="10 5"
        />
      )}
      <Stretched height={plotHeight}>
        <path
          class="mark-line"
          d={path ?? ''}
          stroke="currentColor"
          vector-effect="non-scaling-stroke"
        />
      </Stretched>
      {spots.map(({ x, y, index }) => (
        <circle
          key={index}
          class={open?.has(index) ? 'mark-sample' : 'mark-point'}
          cx={percent(x)}
          cy={y}
          r="5"
          fill="currentColor"
        />
      ))}
    </>
  );
}

/** Words keep inside the drawing; the first one keeps out of the way of the last. */
function labelPlace(
  { x }: PanelSpot,
  last: boolean,
): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (x < 25) return { x: x - 4, anchor: 'start' };
  if (x > 75 || !last) return { x: x + 4, anchor: 'end' };
  return { x, anchor: 'middle' };
}

/** The first and the last figure are written; the others stand in the table. */
function Figures({ panel, geometry }: { panel: Panel; geometry: PanelGeometry }) {
  const { spots } = geometry;
  const last = spots.at(-1);
  const written = spots.length > 1 ? [spots[0], last] : [last];
  // Words lie above all bars, or they would lie across the next one.
  const top = panel.kind === 'bars' ? Math.min(...spots.map(({ y }) => y)) : undefined;
  return (
    <>
      {written.map((spot) => {
        const value = spot && panel.values[spot.index];
        if (!spot || value === undefined) return null;
        const { x, anchor } = labelPlace(spot, spot === last);
        return (
          <text
            key={spot.index}
            class={spot === last ? 'mark-value-text mark-halo' : 'mark-halo'}
            x={percent(x)}
            y={(top ?? spot.y) - 9}
            text-anchor={anchor}
            fill="currentColor"
          >
            {panel.say(value)}
          </text>
        );
      })}
    </>
  );
}

function OnePanel({ panel, top }: { panel: Panel; top: number }) {
  const t = useText();
  const bars = panel.kind === 'bars';
  const geometry = panelGeometry(panel.values, {
    ...{ bars, height: plotHeight },
    ...(panel.target !== undefined && { target: panel.target }),
  });
  const Marks = bars ? Bars : Way;
  return (
    <>
      <text class="mark-panel" x="0" y={top + 18} fill="currentColor">
        {t(panel.label)}
      </text>
      <svg
        y={top + nameHeight}
        width="100%"
        height={plotHeight}
        overflow="visible"
        aria-hidden="true"
      >
        <Marks geometry={geometry} open={panel.open} />
        <Figures panel={panel} geometry={geometry} />
      </svg>
    </>
  );
}

function Axis({ points, top }: { points: readonly Text[]; top: number }) {
  const t = useText();
  const step = 100 / Math.max(1, points.length);
  return (
    <>
      {points.map((point, index) => (
        <text
          key={point.en}
          class="mark-axis"
          x={percent((index + 0.5) * step)}
          y={top + 14}
          text-anchor="middle"
          fill="currentColor"
        >
          {t(point)}
        </text>
      ))}
    </>
  );
}

interface Row {
  readonly point: Text;
  readonly index: number;
}

/** Figures of different kinds along the same years, above each other: what it cost, what came of it. */
export function PanelChart(props: PanelChartProps) {
  const t = useText();
  const { points, panels } = props;
  const height = panels.length * panelHeight + axisHeight;
  const columns: Column<Row>[] = [
    { key: 'axis', label: props.axis, rowHeader: true, render: ({ point }) => t(point) },
    ...panels.map(
      ({ label, values, say }): Column<Row> => ({
        ...{ key: label.en, label, numeric: true },
        render: ({ index }) => {
          const value = values[index];
          return value === undefined ? t(none) : say(value);
        },
      }),
    ),
  ];
  const rows = points.map((point, index) => ({ point, index }));
  return (
    <ChartFrame {...props} table={{ columns, rows }}>
      <Drawing
        class="chart-drawing"
        height={height}
        title={t(props.title)}
        description={t(props.description)}
      >
        {panels.map((panel, index) => (
          <OnePanel key={panel.label.en} panel={panel} top={index * panelHeight} />
        ))}
        <Axis points={points} top={panels.length * panelHeight} />
      </Drawing>
    </ChartFrame>
  );
}
