import { useLanguage, useText } from '#ui/language.tsx';
import type { Figure, Measure, MeasureParams } from '../contract.ts';
import { text } from '../text.ts';

/** Decimals beyond these say nothing about a town. */
const format = { maximumFractionDigits: 3 };

export function Amount({ value }: { value: number | undefined }) {
  const t = useText();
  const locale = useLanguage() === 'en' ? 'en' : 'ja-JP';
  return <>{value === undefined ? t(text.evidence.none) : value.toLocaleString(locale, format)}</>;
}

export function FigureValue({ figure, measure }: { figure: Figure; measure: Measure }) {
  const t = useText();
  return (
    <>
      <Amount value={figure.value} />
      {figure.value !== undefined && <small>{t(measure.unit)}</small>}
    </>
  );
}

export function Params({ params }: { params: MeasureParams }) {
  return <>{Object.values(params).join('・')}</>;
}
