import type { Text } from '#platform/i18n/text.ts';
import { useLanguage, useText } from '../language.tsx';
import { type BulletData, type BulletGeometry, bulletGeometry } from './bullet-geometry.ts';
import { Drawing } from './drawing.tsx';
import { figureText, shortText } from './figure-text.ts';
import { percent } from './geometry.ts';

export interface BulletProps extends BulletData {
  /** What is measured; read before the figures to those who do not see the bar. */
  readonly label: Text;
  readonly unit: Text;
  readonly digits?: number;
}

const height = 44;
const middle = 17;
const words = {
  baseline: { ja: '基準', en: 'Baseline', easy: '前' },
  value: { ja: '現在', en: 'Now', easy: '今' },
  expected: { ja: '今の時点の目安', en: 'Expected by now', easy: '今までの 予定（よてい）' },
  target: { ja: '目標', en: 'Target', easy: 'めざす' },
  none: { ja: 'なし', en: 'none', easy: 'ありません' },
};

function Marks({ geometry }: { geometry: BulletGeometry }) {
  const { baseline, target, value, from } = geometry;
  return (
    <>
      <line
        class="mark-track"
        x1={percent(from)}
        x2={percent(target ?? from)}
        y1={middle}
        y2={middle}
        stroke="currentColor"
        stroke-opacity="0.3"
      />
      {value !== undefined && (
        <line
          class="mark-done"
          x1={percent(from)}
          x2={percent(value)}
          y1={middle}
          y2={middle}
          stroke="currentColor"
        />
      )}
      {baseline !== undefined && (
        <circle class="mark-start" cx={percent(baseline)} cy={middle} r="5" fill="currentColor" />
      )}
      {target !== undefined && (
        <line
          class="mark-flag"
          x1={percent(target)}
          x2={percent(target)}
          y1={middle - 11}
          y2={middle + 11}
          stroke="currentColor"
        />
      )}
      <Points geometry={geometry} />
    </>
  );
}

function Points({ geometry: { value, expected } }: { geometry: BulletGeometry }) {
  return (
    <>
      {value !== undefined && (
        <circle class="mark-point" cx={percent(value)} cy={middle} r="7" fill="currentColor" />
      )}
      {expected !== undefined && (
        <svg x={percent(expected)} y="0" width="1" height="8" overflow="visible" aria-hidden="true">
          <path class="mark-expected" d="M-5 0H5L0 8Z" fill="currentColor" />
        </svg>
      )}
    </>
  );
}

interface End {
  readonly text: string;
  readonly at: number;
  readonly class: string;
}

/** The way from the baseline to the target: how far it has come, how far it should be by now. */
export function Bullet(props: BulletProps) {
  const t = useText();
  const language = useLanguage();
  const geometry = bulletGeometry(props);
  const say = (label: Text, value: number | undefined) =>
    `${t(label)} ${value === undefined ? t(words.none) : figureText(value, language, props.digits) + t(props.unit)}`;
  const short = (label: Text, value: number | undefined) =>
    `${t(label)} ${value === undefined ? t(words.none) : shortText(value, language, props.digits) + t(props.unit)}`;
  const sentence = [
    say(words.baseline, props.baseline),
    say(words.value, props.value),
    ...(props.expected === undefined ? [] : [say(words.expected, props.expected)]),
    say(words.target, props.target),
  ];
  const ends: End[] = [
    { text: short(words.baseline, props.baseline), at: geometry.from, class: 'mark-axis' },
    {
      text: short(words.target, props.target),
      at: geometry.target ?? 100,
      class: 'mark-target-text',
    },
  ];
  const [left, right] = geometry.from <= (geometry.target ?? 100) ? ends : ends.reverse();
  return (
    <Drawing class="bullet" height={height} title={`${t(props.label)}: ${sentence.join(', ')}`}>
      <Marks geometry={geometry} />
      <text class={left?.class} x="0" y={height - 1} fill="currentColor">
        {left?.text}
      </text>
      <text class={right?.class} x="100%" y={height - 1} text-anchor="end" fill="currentColor">
        {right?.text}
      </text>
    </Drawing>
  );
}
