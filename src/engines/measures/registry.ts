import { slot } from '#platform/slot.ts';
import type { Measure } from './contract.ts';
import { unknownMeasure } from './rules.ts';

export interface Measures {
  find(id: string): Measure | undefined;
  /** In the order of their ids. */
  list(): readonly Measure[];
}

/** @throws Error when two services offer a figure under one id. */
export function createMeasures(measures: readonly Measure[]): Measures {
  const byId = new Map<string, Measure>();
  for (const measure of measures) {
    if (byId.has(measure.id)) throw new Error(`two measures are called ${measure.id}`);
    byId.set(measure.id, measure);
  }
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { find: (id) => byId.get(id), list: () => sorted };
}

const registered = slot(createMeasures([]));

/**
 * Tells the engine what every manifest offers. The app calls it once, before anything runs; calling
 * it again replaces the list. Measures are code, like routes: they are the same for every town and
 * for the life of the process, so commands and jobs need not carry them along.
 * @throws Error when two services offer a figure under one id.
 */
export function registerMeasures(measures: readonly Measure[]): void {
  registered.fill(createMeasures(measures));
}

/** Undefined when no service offers it (yet): the indicator then says 未接続. */
export function findMeasure(id: string): Measure | undefined {
  return registered.value.find(id);
}

/** @throws AppError not-found */
export function getMeasure(id: string): Measure {
  const measure = registered.value.find(id);
  if (!measure) throw unknownMeasure;
  return measure;
}

/** Every figure that the services of this installation offer, by id. */
export function listMeasures(): readonly Measure[] {
  return registered.value.list();
}
