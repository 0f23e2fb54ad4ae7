import { line } from 'd3-shape';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { drawable, useFigure } from './figure-text.ts';
import { extentOf, rounded, straightScale } from './geometry.ts';

export interface SparklineProps {
  readonly label: Text;
  readonly unit: Text;
  readonly digits?: number;
  /** At even distances, oldest first; undefined is a gap. */
  readonly values: readonly (number | undefined)[];
  readonly target?: number;
}

const box = { width: 112, height: 32, margin: 5 } as const;

/** Places of the values in a box of 112 by 32. */
export function sparklineGeometry(values: readonly (number | undefined)[], target?: number) {
  const { width, height, margin } = box;
  const toX = straightScale([0, Math.max(1, values.length - 1)], [margin, width - margin]);
  const toY = straightScale(extentOf([...values, target]) ?? [0, 1], [height - margin, margin]);
  const spots = values.map((value, index) => {
    const drawn = drawable(value);
    return drawn === undefined ? undefined : { x: rounded(toX(index)), y: rounded(toY(drawn)) };
  });
  const path = line<(typeof spots)[number]>(
    (spot) => spot?.x ?? 0,
    (spot) => spot?.y ?? 0,
  ).defined((spot) => spot !== undefined);
  const level = drawable(target);
  return {
    path: path(spots) ?? '',
    last: spots.findLast((spot) => spot !== undefined),
    target: level === undefined ? undefined : rounded(toY(level)),
  };
}

const words = {
  trend: (label: string, first: string, last: string) => ({
    ja: `${label}：${first}から${last}へ`,
    en: `${label}: from ${first} to ${last}`,
    easy: `${label}：${first}から ${last}へ`,
  }),
  none: (label: string) => ({
    ja: `${label}：データなし`,
    en: `${label}: no data`,
    easy: `${label}：数字が ありません`,
  }),
};

/** The shape of a history beside its figure; the figures themselves stand elsewhere. */
export function Sparkline(props: SparklineProps) {
  const t = useText();
  const write = useFigure();
  const { path, last, target } = sparklineGeometry(props.values, props.target);
  const known = props.values.filter((value) => value !== undefined);
  const [first] = known;
  const final = known.at(-1);
  const say = (value: number) => `${write(value, props.digits)}${t(props.unit)}`;
  const title =
    first === undefined || final === undefined
      ? words.none(t(props.label))
      : words.trend(t(props.label), say(first), say(final));
  return (
    <svg
      class="sparkline"
      role="img"
      aria-label={t(title)}
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      fill="none"
    >
      {target !== undefined && (
        <line
          class="mark-target"
          x1="0"
          x2={box.width}
          y1={target}
          y2={target}
          stroke="currentColor"
          stroke-dasharray="6 4"
        />
      )}
      <path class="mark-line" d={path} stroke="currentColor" />
      {last && <circle class="mark-point" cx={last.x} cy={last.y} r="4" fill="currentColor" />}
    </svg>
  );
}
