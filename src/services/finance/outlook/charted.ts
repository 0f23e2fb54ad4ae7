import { formatNumber } from '#japan/numbers.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import type { FanPoint } from '#ui/charts/fan-geometry.ts';
import { decimalsOfRatio, definitions } from '../ratios/rules.ts';
import { ratioTexts } from '../ratios/text.ts';
import { plainTexts, units } from './figure-text.ts';
import { ratioOfFigure } from './history.ts';
import { figureTexts } from './model/figure-text.ts';
import { type FigureId, unitOfFigure } from './model/figures.ts';
import type { Outlook } from './model/outlook.ts';
import type { PageFigure } from './model.ts';
import { pastWords } from './past-text.ts';
import { outlookWords } from './text.ts';

/** How a figure is drawn: its unit, and what of the stored value one of the unit is. */
export interface Scaling {
  readonly unit: Text;
  readonly digits: number;
  readonly divisor: number;
}

/** Amounts in 億円, in English in billions. */
export const yenScaling = (language: Language): Scaling =>
  language === 'en'
    ? { unit: units.oku, digits: 2, divisor: 1_000_000_000 }
    : { unit: units.oku, digits: 1, divisor: 100_000_000 };

export function scalingOf(figure: FigureId, language: Language): Scaling {
  const ratio = ratioOfFigure(figure);
  if (ratio) {
    const unit = definitions[ratio].percent ? units.percent : units.index;
    return { unit, digits: decimalsOfRatio(ratio), divisor: 1 };
  }
  switch (unitOfFigure(figure)) {
    case 'yen':
      return yenScaling(language);
    case 'people':
      return { unit: units.people, digits: 0, divisor: 1 };
    case 'index':
      return { unit: units.index, digits: 2, divisor: 1 };
    case 'percent':
      return { unit: units.percent, digits: 1, divisor: 1 };
  }
}

/** 「－」 stands for a deficit that there is not, and for a burden that is covered. */
function isDash(figure: FigureId, value: number): boolean {
  const ratio = ratioOfFigure(figure);
  return ratio !== undefined && definitions[ratio].dash === true && value <= 0;
}

/**
 * A value as people read it: ratios are cut off and not rounded, as settlements and the reports of the
 * Act on Financial Soundness (健全化法) print them; 「－」 is zero. Amounts stay as they are.
 */
export function shownValue(figure: FigureId, value: number): number {
  if (isDash(figure, value)) return 0;
  if (!ratioOfFigure(figure)) return value;
  const scale = 10 ** scalingOf(figure, 'ja').digits;
  // Twelve digits are sure; a hair less, left by floating point, must not cost the last one.
  return Math.trunc(Number((value * scale).toPrecision(12))) / scale + 0;
}

/** Below zero as budgets write it: △5, in English −5. */
function signedNumber(value: number, decimals: number, language: Language): string {
  const size = formatNumber(value, { decimals, negative: '△' });
  return language === 'en' ? size.replace('△', '−') : size;
}

function signed(figure: FigureId, value: number, language: Language): string {
  const { unit, digits, divisor } = scalingOf(figure, language);
  return `${signedNumber(value / divisor, digits, language)}${say(unit, language)}`;
}

/** A value as it is written: 12.3億円, 「－」. */
export function written(figure: FigureId, value: number, language: Language): string {
  if (isDash(figure, value)) return say(outlookWords.noValue, language);
  return signed(figure, shownValue(figure, value), language);
}

/** How far one value lies from another, as both are written: ratios by points, amounts by yen. */
export function writtenDifference(
  figure: FigureId,
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string {
  const by = shownValue(figure, to) - shownValue(figure, from);
  const { unit, digits } = scalingOf(figure, language);
  if (unit !== units.percent) return signed(figure, by, language);
  return say(pastWords.points(signedNumber(by, digits, language)), language);
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

/**
 * The projected years of a figure as a chart draws them; without paths, all five lie on one line.
 *
 * @param divisor what of the stored value one of the drawn unit is.
 */
export function fanPoints(outlook: Outlook, figure: FigureId, divisor: number): FanPoint[] {
  const fan = outlook.fans[figure];
  const middle = outlook.figures[figure] ?? [];
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
