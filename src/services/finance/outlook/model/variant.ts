import type { OutlookAssumptions, Scenario, Settings } from './assumptions.ts';
import { type Drivers, driverIds } from './drivers.ts';
import type { Renewal } from './facilities.ts';

/** The assumptions of one scenario. */
export interface Variant {
  readonly id: string;
  readonly assumptions: OutlookAssumptions;
  readonly drivers: Drivers;
  readonly settings: Settings;
  readonly renewal: Renewal;
  readonly baseYear: number;
  readonly horizon: number;
}

/** Base, or what a scenario puts in its place. A driver of a scenario keeps its uncertainty. */
export function variantOf(assumptions: OutlookAssumptions, scenario?: Scenario): Variant {
  const entries = driverIds.map((id) => [
    id,
    { ...assumptions.drivers[id], ...scenario?.drivers[id] },
  ]);
  return {
    id: scenario?.id ?? 'base',
    assumptions,
    drivers: Object.fromEntries(entries) as Drivers,
    settings: { ...assumptions.settings, ...scenario?.settings },
    renewal: { ...assumptions.renewal, rule: scenario?.renewalRule ?? assumptions.renewal.rule },
    baseYear: assumptions.books.at(-1)?.year ?? 0,
    horizon: assumptions.horizon,
  };
}
