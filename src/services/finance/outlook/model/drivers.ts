import { z } from 'zod';
import { assumptionErrors as errors } from './error-text.ts';
import { within, year } from './fields.ts';

/**
 * What moves the outlook. Growth is in percent a year, a level in percent; `step` is the change that
 * a sensitivity tries where nobody names another.
 */
export const driverDefinitions = {
  'wage-growth': { kind: 'growth', step: 0.5, initial: 1 },
  'price-growth': { kind: 'growth', step: 0.5, initial: 1 },
  'interest-rate': { kind: 'level', step: 0.5, initial: 1.5, least: 0 },
  'population-gap': { kind: 'growth', step: 0.2, initial: 0 },
  'corporate-tax-growth': { kind: 'growth', step: 0.5, initial: 0.5 },
  'fixed-asset-growth': { kind: 'growth', step: 0.2, initial: 0.3 },
  'fixed-asset-revaluation': { kind: 'growth', step: 1, initial: -1.5 },
  'other-tax-growth': { kind: 'growth', step: 0.5, initial: 0 },
  'consumption-tax-growth': { kind: 'growth', step: 0.5, initial: 0.8 },
  'grants-growth': { kind: 'growth', step: 0.5, initial: 0 },
  'need-growth': { kind: 'growth', step: 0.2, initial: 0.5 },
  'other-revenue-growth': { kind: 'growth', step: 0.5, initial: 0 },
  'staff-change': { kind: 'growth', step: 0.5, initial: -0.3 },
  'child-cost-growth': { kind: 'growth', step: 0.5, initial: 1.5 },
  'elderly-cost-growth': { kind: 'growth', step: 0.5, initial: 0.8 },
  'other-social-growth': { kind: 'growth', step: 0.5, initial: 1 },
  'subsidies-growth': { kind: 'growth', step: 0.5, initial: 0.5 },
  'construction-price-growth': { kind: 'growth', step: 0.5, initial: 0 },
  'renewal-share': { kind: 'level', step: 10, initial: 100, least: 0, most: 100 },
  'bond-share': { kind: 'level', step: 10, initial: 60, least: 0, most: 100 },
  'quasi-repayment-growth': { kind: 'growth', step: 0.5, initial: 0 },
} as const satisfies Readonly<Record<string, DriverDefinition>>;

export interface DriverDefinition {
  readonly kind: 'growth' | 'level';
  /** In percentage points. */
  readonly step: number;
  /** In percent; where an outlook starts from nothing. */
  readonly initial: number;
  /** Draws and what-ifs stay within these. Growth never falls below −100 %. */
  readonly least?: number;
  readonly most?: number;
}

export type DriverId = keyof typeof driverDefinitions;

export const driverIds = Object.keys(driverDefinitions) as DriverId[];

/** Percent as people write them; what lies outside is a slip. */
const percent = within(-100, 1000, errors.percent);
/** In percentage points. */
const width = within(0, 100, errors.width);

/** How sure the value of a driver is. */
export const uncertainty = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** Each year lies around the value, with the standard deviation; `persistence` is what of a year's gap stays in the next. */
  z.object({
    kind: z.literal('normal'),
    sd: width,
    persistence: within(0, 0.99, errors.persistence),
  }),
  /** One level for all years, between the points below and above the value; the value is the likeliest. */
  z.object({
    kind: z.literal('triangular'),
    below: width,
    above: width,
  }),
]);
export type Uncertainty = z.output<typeof uncertainty>;

/** `changes`: from that year on another value. `note` says why; it is published. */
export const driver = z.object({
  value: percent,
  changes: z
    .array(z.object({ year, value: percent }))
    .max(60)
    .default([]),
  uncertainty,
  note: z.string().max(500).default(''),
});
export type Driver = z.output<typeof driver>;

/** All drivers, each of them there. */
export const drivers = z.object(
  Object.fromEntries(driverIds.map((id) => [id, driver])) as Record<DriverId, typeof driver>,
);
export type Drivers = z.output<typeof drivers>;

/** The value of a driver in a year, in percent, without its uncertainty. */
export function valueIn(one: Pick<Driver, 'value' | 'changes'>, at: number): number {
  let found: { year: number; value: number } | undefined;
  for (const change of one.changes) {
    if (change.year <= at && (!found || change.year >= found.year)) found = change;
  }
  return found?.value ?? one.value;
}

/** Where an outlook starts from nothing: each driver at its usual value, with no stated uncertainty. */
export function initialDrivers(): Drivers {
  const entries = driverIds.map((id): [DriverId, Driver] => {
    const { initial } = driverDefinitions[id];
    return [id, { value: initial, changes: [], uncertainty: { kind: 'none' }, note: '' }];
  });
  return Object.fromEntries(entries) as Drivers;
}
