import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FanPoint } from '#ui/charts/fan-geometry.ts';
import { ratioTexts } from '../ratios/text.ts';
import { plainTexts, units } from './figure-text.ts';
import { ratioOfFigure } from './history.ts';
import { figureTexts } from './model/figure-text.ts';
import { type FigureId, unitOfFigure } from './model/figures.ts';
import type { Outlook } from './model/outlook.ts';
import type { PageFigure } from './model.ts';

/** How a figure is drawn: its unit, and what of the stored value one of the unit is. */
export interface Scaling {
  readonly unit: Text;
  readonly digits: number;
  readonly divisor: number;
}

export function scalingOf(figure: FigureId): Scaling {
  switch (unitOfFigure(figure)) {
    case 'yen':
      return { unit: units.oku, digits: 1, divisor: 100_000_000 };
    case 'people':
      return { unit: units.people, digits: 0, divisor: 1 };
    case 'index':
      return { unit: units.index, digits: 2, divisor: 1 };
    case 'percent':
      return { unit: units.percent, digits: 1, divisor: 1 };
  }
}

/** A value as it is written: 12.3億円. */
export function written(figure: FigureId, value: number, t: (text: Text) => string): string {
  const { unit, digits, divisor } = scalingOf(figure);
  const size = formatNumber(Math.abs(value) / divisor, { decimals: digits });
  const sign = value < 0 && Number(size.replaceAll(',', '')) !== 0 ? '△' : '';
  return `${sign}${size}${t(unit)}`;
}

/** The official term of a figure. */
export function nameOfFigure(figure: FigureId): Text {
  const ratio = ratioOfFigure(figure);
  return ratio ? ratioTexts[ratio].name : figureTexts[figure];
}

/** The official term, and the same in household words. */
export function wordsOf(figure: PageFigure): { readonly name: Text; readonly plain: Text } {
  const name = nameOfFigure(figure);
  const ratio = ratioOfFigure(figure);
  const plain = ratio ? ratioTexts[ratio].plain : plainTexts[figure];
  return { name, plain: plain ?? name };
}

/** The projected years of a figure as a chart draws them; without paths, all five lie on one line. */
export function fanPoints(outlook: Outlook, figure: FigureId): FanPoint[] {
  const { divisor } = scalingOf(figure);
  const fan = outlook.fans[figure];
  const middle = outlook.figures[figure];
  return outlook.years.flatMap((x, place): FanPoint[] => {
    const [p10, p25, p50, p75, p90] = (['p10', 'p25', 'p50', 'p75', 'p90'] as const).map(
      (quantile) => (fan ? fan[quantile] : middle)[place],
    );
    if (place === 0) return [];
    const all = [p10, p25, p50, p75, p90].map((one) => (one ?? Number.NaN) / divisor);
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = all;
    return all.some(Number.isNaN) ? [] : [{ x, p10: a, p25: b, p50: c, p75: d, p90: e }];
  });
}
