import { Drawing } from '#ui/charts/drawing.tsx';
import { percent, straightScale } from '#ui/charts/geometry.ts';
import { useText } from '#ui/language.tsx';
import type { RatioState } from '../books.ts';
import { toNumber } from '../fraction.ts';
import { isShortfall, type RatioId } from '../rules.ts';
import { stateWords as words } from '../state-text.ts';
import { printed, valueText } from '../values.ts';

const height = 44;
const middle = 15;

/** @param toTheLeft where the next flag stands so near that their words would touch */
function Flag({ at, label, toTheLeft }: { at: number; label: string; toTheLeft?: boolean }) {
  return (
    <>
      <line
        class="mark-flag"
        x1={percent(at)}
        x2={percent(at)}
        y1={middle - 10}
        y2={middle + 10}
        stroke="currentColor"
      />
      <text
        class="mark-target-text"
        x={percent(at)}
        y={height - 2}
        dx={toTheLeft ? -8 : undefined}
        text-anchor={toTheLeft || at > 88 ? 'end' : 'middle'}
        fill="currentColor"
      >
        {label}
      </text>
    </>
  );
}

/** How far a ratio has come on the way from zero to its limits. */
export function LimitBar({ id, state }: { id: RatioId; state: RatioState }) {
  const t = useText();
  const { ratio, thresholds } = state;
  if (!thresholds || 'missing' in ratio) return null;
  const value = 'value' in ratio ? Math.max(0, toNumber(ratio.value)) : 0;
  const limits = [thresholds.early, thresholds.revival].flatMap((one) =>
    one ? [toNumber(one)] : [],
  );
  const scale = straightScale([0, Math.max(value, ...limits) * 1.04], [1, 99]);
  const [early = 0, revival] = limits;
  const label = words.limitBar(id, t(valueText(id, ratio)), printed(id, thresholds.early));
  return (
    <Drawing class="bullet" height={height} title={t(label)}>
      <line
        class="mark-track"
        x1="1%"
        x2="99%"
        y1={middle}
        y2={middle}
        stroke="currentColor"
        stroke-opacity="0.3"
      />
      <line
        class="mark-done"
        x1="1%"
        x2={percent(scale(value))}
        y1={middle}
        y2={middle}
        stroke="currentColor"
      />
      <circle class="mark-point" cx={percent(scale(value))} cy={middle} r="7" fill="currentColor" />
      <Flag at={scale(early)} label={t(isShortfall(id) ? words.management : words.early)} />
      {revival !== undefined && <Flag at={scale(revival)} label={t(words.revival)} />}
    </Drawing>
  );
}
