import type { OutlookAssumptions } from './model/assumptions.ts';
import { type Driver, type DriverId, driverDefinitions } from './model/drivers.ts';

/** What everybody may change; each is a cause that people have heard of. */
export const askedDrivers = [
  ...(['wage-growth', 'price-growth', 'interest-rate', 'population-gap'] as const),
  ...(['corporate-tax-growth', 'fixed-asset-growth', 'need-growth'] as const),
  ...(['elderly-cost-growth', 'renewal-share', 'bond-share'] as const),
] as const satisfies readonly DriverId[];

/** By how many steps of the driver; few, so that answers are few and can be kept. */
export const askedSteps = [-2, -1, 0, 1, 2] as const;

/** Other values of drivers, in percentage points above or below those of the outlook. */
export type Shifts = ReadonlyMap<DriverId, number>;

const tenths = (value: number): number => Math.round(value * 100) / 100;

/** Reads what was asked for; whatever is not one of the choices counts as unchanged. */
export function askedShifts(query: (name: string) => string | undefined): Shifts {
  const shifts = new Map<DriverId, number>();
  for (const driver of askedDrivers) {
    const steps = askedSteps.find((one) => String(one) === query(driver)) ?? 0;
    if (steps !== 0) shifts.set(driver, tenths(steps * driverDefinitions[driver].step));
  }
  return shifts;
}

/** The value of a driver after the shift, where its definition sets ends to it. */
function within(id: DriverId, value: number): number {
  const definition = driverDefinitions[id];
  const least = 'least' in definition ? definition.least : -99;
  const most = 'most' in definition ? definition.most : 1000;
  return tenths(Math.min(most, Math.max(least, value)));
}

type Course = Pick<Driver, 'value' | 'changes'>;

function shiftedCourse<T extends Course>(id: DriverId, course: T, by: number): T {
  return {
    ...course,
    value: within(id, course.value + by),
    changes: course.changes.map((one) => ({ ...one, value: within(id, one.value + by) })),
  };
}

/** The assumptions with some drivers higher or lower in all years and all scenarios. */
export function shiftedAssumptions(
  assumptions: OutlookAssumptions,
  shifts: Shifts,
): OutlookAssumptions {
  const drivers = { ...assumptions.drivers };
  for (const [id, by] of shifts) drivers[id] = shiftedCourse(id, drivers[id], by);
  const scenarios = assumptions.scenarios.map((scenario) => {
    const own = { ...scenario.drivers };
    for (const [id, by] of shifts) {
      const course = own[id];
      if (course) own[id] = shiftedCourse(id, course, by);
    }
    return { ...scenario, drivers: own };
  });
  return { ...assumptions, drivers, scenarios };
}
