import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface ProgressProps {
  readonly label: Text;
  readonly value: number;
  readonly max: number;
  /** Stands after the figures: 件, %. */
  readonly unit?: Text;
}

/** How much of a known amount is done; the figures stand beside the bar. */
export function Progress(props: ProgressProps) {
  const t = useText();
  const unit = props.unit ? t(props.unit) : '';
  const figures = `${props.value.toLocaleString('en')} / ${props.max.toLocaleString('en')}${unit}`;
  return (
    <div class="progress">
      <span class="progress-label">{t(props.label)}</span>
      <span class="progress-figures">{figures}</span>
      <progress
        class="progress-bar"
        value={props.value}
        max={props.max}
        aria-label={t(props.label)}
        aria-valuetext={figures}
      />
    </div>
  );
}
