import type { BandPoint } from '#ui/charts/line-geometry.ts';
import type { RatioId } from '../ratios/rules.ts';
import { fanPoints } from './charted.ts';
import { ratioOfFigure } from './history.ts';
import { figureHref, pageFigures } from './model.ts';
import type { PublishedOutlook } from './queries.ts';

/** A ratio in the years after the newest settlement, as the newest outlook sees them. */
export interface RatioProjection {
  readonly href: string;
  readonly points: readonly BandPoint[];
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
  const points = fanPoints(base, figure)
    .filter(({ x }) => x > newestYear)
    .map(({ x, p10, p50, p90 }) => ({ x, low: p10, value: p50, high: p90 }));
  return points.length > 0 ? { href: figureHref(outlook.number, figure), points } : undefined;
}
