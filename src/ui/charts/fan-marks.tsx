import { useLanguage } from '../language.tsx';
import { Stretched } from './drawing.tsx';
import { type FanAxes, type FanGeometry, fanPlot } from './fan-geometry.ts';
import { axisText, useFigure, type Write } from './figure-text.ts';
import { percent, spreadLabels } from './geometry.ts';

const stroke = { stroke: 'currentColor', 'vector-effect': 'non-scaling-stroke' } as const;

/** Grid lines with their figures, and names of places under the axis. */
export function FanGrid(props: { axes: FanAxes; height: number; place: (x: number) => string }) {
  const { axes, height, place } = props;
  const language = useLanguage();
  const last = axes.xTicks.length - 1;
  return (
    <g>
      {axes.grid.map(({ y, value }) => (
        <g key={value}>
          <line
            class={value === 0 ? 'mark-zero' : 'mark-grid'}
            x1="0"
            x2="100%"
            y1={y}
            y2={y}
            stroke="currentColor"
          />
          <text class="mark-axis mark-halo" x="0" y={y - 5} fill="currentColor">
            {axisText(value, language)}
          </text>
        </g>
      ))}
      {axes.xTicks.map(({ x, place: at }, index) => (
        <text
          key={at}
          class={index > 0 && index < last ? 'mark-axis mark-minor' : 'mark-axis'}
          x={percent(x)}
          y={height - 10}
          text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          fill="currentColor"
        >
          {place(at)}
        </text>
      ))}
    </g>
  );
}

/** Both bands, the levels, the middle line and what is known, one over the other. */
export function FanMarks(props: { geometry: FanGeometry; axes: FanAxes; height: number }) {
  const { geometry, axes, height } = props;
  const dotSize = geometry.dots.length > 12 ? 3 : 4.5;
  return (
    <>
      <Stretched height={height}>
        <path class="mark-fan-outer" d={geometry.outer} fill="currentColor" fill-opacity="0.15" />
        <path class="mark-fan-inner" d={geometry.inner} fill="currentColor" fill-opacity="0.2" />
      </Stretched>
      {axes.levels.map((level) =>
        'y' in level ? (
          <line
            key={level.value}
            class="mark-target"
            x1={percent(fanPlot.left)}
            x2="100%"
            y1={level.y}
            y2={level.y}
            stroke="currentColor"
            stroke-dasharray="10 5"
          />
        ) : null,
      )}
      <Stretched height={height}>
        <path class="mark-fan-middle" d={geometry.middle} {...stroke} />
        <path class="mark-line" d={geometry.line} {...stroke} />
      </Stretched>
      {geometry.dots.map(({ x, y, sample }) => (
        <circle
          key={x}
          class={sample ? 'mark-sample' : 'mark-point'}
          cx={percent(x)}
          cy={y}
          r={dotSize}
          fill="currentColor"
        />
      ))}
    </>
  );
}

interface Label {
  readonly class: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface FanWords {
  readonly unit: string;
  readonly say: (value: number) => string;
  /** Names of the levels, in their order. */
  readonly levels: readonly string[];
  readonly above: string;
  readonly below: string;
}

function levelLabels({ levels }: FanAxes, words: FanWords, height: number, write: Write): Label[] {
  return levels.map((level, index) => {
    const name = `${words.levels[index] ?? ''} ${write(level.value)}${words.unit}`;
    const shared = { class: 'mark-target-text', x: fanPlot.left + 1 };
    if ('y' in level) return { ...shared, text: name, y: level.y - 8 };
    const above = level.beyond === 'above';
    const text = `${above ? '↑' : '↓'} ${name}${above ? words.above : words.below}`;
    return { ...shared, text, y: above ? 14 : height - fanPlot.bottom - 6 };
  });
}

/** The last known value at its dot, and the middle of the fan at its end. */
function endLabels({ dots, end }: FanGeometry, words: FanWords): Label[] {
  const { say } = words;
  const last = dots.at(-1);
  const labels: Label[] = [];
  if (last) {
    labels.push({ class: 'mark-value-text', text: say(last.value), x: last.x, y: last.y - 12 });
  }
  if (end)
    labels.push({ class: 'mark-fan-text', text: say(end.point.p50), x: end.x, y: end.y - 8 });
  return labels;
}

function Spread({ labels, height }: { labels: readonly Label[]; height: number }) {
  const placed = spreadLabels(
    labels.map(({ y }) => y),
    19,
    14,
    height - fanPlot.bottom - 6,
  );
  return (
    <g>
      {labels.map((label, index) => (
        <text
          key={`${label.class} ${label.text}`}
          class={`mark-halo ${label.class}`}
          x={percent(label.x)}
          y={placed[index]}
          text-anchor={label.x > 85 ? 'end' : label.x < 20 ? 'start' : 'middle'}
          fill="currentColor"
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

/** Names and figures beside what they speak of, so that no legend has to be looked up for them. */
export function FanLabels(props: {
  geometry: FanGeometry;
  axes: FanAxes;
  height: number;
  words: FanWords;
}) {
  const { geometry, axes, height, words } = props;
  const write = useFigure();
  const all = [...levelLabels(axes, words, height, write), ...endLabels(geometry, words)];
  return (
    <>
      <Spread labels={all.filter(({ x }) => x <= 50)} height={height} />
      <Spread labels={all.filter(({ x }) => x > 50)} height={height} />
    </>
  );
}
