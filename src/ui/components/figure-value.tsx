import type { Text } from '#platform/i18n/text.ts';
import { useFigure } from '../charts/figure-text.ts';
import { useText } from '../language.tsx';

export interface FigureValueProps {
  readonly value: number | undefined;
  readonly unit: Text;
  /** Digits after the point; the number's own, up to three, when left out. */
  readonly digits?: number;
  /** The one figure that a page is about. */
  readonly large?: boolean;
}

const words = { none: { ja: 'データなし', en: 'No data', easy: '数字が ありません' } };

/** A number with its unit small beside it; says so when there is none, never 0. */
export function FigureValue(props: FigureValueProps) {
  const t = useText();
  const write = useFigure();
  const size = props.large ? ' figure-large' : '';
  if (props.value === undefined) return <span class="figure-none">{t(words.none)}</span>;
  return (
    <span class={`figure${size}`}>
      {write(props.value, props.digits)}
      <span class="figure-unit">{t(props.unit)}</span>
    </span>
  );
}
