import type { FanPoint } from '#ui/charts/fan-geometry.ts';
import type { RatioId } from '../ratios/rules.ts';
import { fanPoints } from './charted.ts';
import { ratioOfFigure } from './history.ts';
import type { FigureId } from './model/figures.ts';
import { figureHref, pageFigures } from './model.ts';
import type { PublishedOutlook } from './queries.ts';

/** A ratio in the years after the newest settlement, as the newest outlook sees them. */
export interface RatioProjection {
  readonly href: string;
  readonly figure: FigureId;
  readonly fan: readonly FanPoint[];
}

/** @returns undefined where no outlook is published, or none of its years are still to come. */
export function ratioProjection(
  outlook: PublishedOutlook | undefined,
  id: RatioId,
  newestYear: number,
): RatioProjection | undefined {
  const figure = pageFigures.find((one) => ratioOfFigure(one) === id);
  const base = outlook?.result.outlooks[0];
  if (!outlook || !figure || !base) return undefined;
  const fan = fanPoints(base, figure, 1).filter(({ x }) => x > newestYear);
  return fan.length > 0 ? { href: figureHref(outlook.number, figure), figure, fan } : undefined;
}
