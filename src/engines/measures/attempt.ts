import { type Attempt, attemptInside } from '#platform/database/attempt.ts';
import type { DatedFigure, EvidencePage } from './contract.ts';
import { evidence, figureAt } from './queries.ts';

/** `figureAt` for pages that have something to show without it: a broken measure breaks no page. */
export function tryFigureAt(...args: Parameters<typeof figureAt>): Promise<Attempt<DatedFigure>> {
  return attemptInside(args[0], () => figureAt(...args));
}

/** `evidence` for pages that have something to say without it. */
export function tryEvidence(...args: Parameters<typeof evidence>): Promise<Attempt<EvidencePage>> {
  return attemptInside(args[0], () => evidence(...args));
}
