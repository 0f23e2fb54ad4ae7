import { findMeasure, type Measure, type MeasureParams } from '#engines/measures/contract.ts';
import type { DefinedIndicator } from './queries.ts';

export interface MeasureLink {
  readonly measure: Measure;
  readonly params: MeasureParams;
}

/**
 * The live measure behind an indicator with the parameters it takes; undefined while no service
 * offers it (未接続). A measure that asks for `indicator` is told which one it is for, so that one
 * measure such as `surveys.answerShare` can serve several.
 */
export function findLink({ id, measure: name, params }: DefinedIndicator): MeasureLink | undefined {
  const measure = findMeasure(name);
  if (!measure) return undefined;
  const offered = Object.entries({ indicator: id, ...params });
  const taken = offered.filter(([key]) => measure.params.includes(key));
  return { measure, params: Object.fromEntries(taken) };
}
