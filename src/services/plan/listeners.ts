import { type Recomputed, recomputedEvent } from '#engines/measures/contract.ts';
import type { Listener } from '#platform/module.ts';
import { syncMeasure } from './observations/sync.ts';

export const listeners: readonly Listener<never>[] = [
  {
    // Records of a past day changed: the indicator follows at once and not only at night.
    event: recomputedEvent,
    name: 'plan.takeOver',
    run: (unit, { measure }: Recomputed) => syncMeasure(unit, measure),
  } satisfies Listener<Recomputed>,
];
