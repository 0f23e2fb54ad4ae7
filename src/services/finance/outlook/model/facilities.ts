import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { assumptionErrors as errors } from './error-text.ts';
import { name, notNegative, wholeWithin } from './fields.ts';

/**
 * The 13 classes of the Ministry's estimate of renewal costs (総務省 公共施設更新費用試算ソフト), with
 * the price of a major repair and of a rebuilding in yen per square metre.
 */
export const buildingClasses = {
  culture: { repair: 250_000, rebuild: 400_000 },
  'social-education': { repair: 250_000, rebuild: 400_000 },
  industry: { repair: 250_000, rebuild: 400_000 },
  medical: { repair: 250_000, rebuild: 400_000 },
  administration: { repair: 250_000, rebuild: 400_000 },
  sports: { repair: 200_000, rebuild: 360_000 },
  welfare: { repair: 200_000, rebuild: 360_000 },
  plants: { repair: 200_000, rebuild: 360_000 },
  other: { repair: 200_000, rebuild: 360_000 },
  school: { repair: 170_000, rebuild: 330_000 },
  childcare: { repair: 170_000, rebuild: 330_000 },
  park: { repair: 170_000, rebuild: 330_000 },
  housing: { repair: 170_000, rebuild: 280_000 },
} as const satisfies Readonly<Record<string, UnitPrices>>;
export type BuildingClass = keyof typeof buildingClasses;
export const buildingClassIds = Object.keys(buildingClasses) as BuildingClass[];

/** In yen per square metre. */
export interface UnitPrices {
  readonly repair: number;
  readonly rebuild: number;
}

const year = wholeWithin(1868, 2200, errors.year);
const price = notNegative(1e10);

export const building = z.object({
  id: name(100),
  name: z.string().trim().max(200).default(''),
  class: z.enum(buildingClassIds, issue(errors.buildingClass)),
  /** In square metres. */
  area: z
    .number(issue(errors.area))
    .positive(issue(errors.area))
    .max(10_000_000, issue(errors.area)),
  /** The fiscal year in which it was built. */
  builtYear: year,
  /** The fiscal year of the last major repair. */
  repairedYear: year.optional(),
  /** From this fiscal year on the town does without it. */
  closedYear: year.optional(),
});
export type Building = z.output<typeof building>;

/** Roads and the like are renewed bit by bit: each year their size divided by their life. */
export const infrastructureDefaults = {
  road: { price: 4_700, life: 15 },
  'cycle-path': { price: 2_700, life: 15 },
  bridge: { price: 448_000, life: 60 },
  'water-transmission': { price: 100_000, life: 40 },
  'water-distribution': { price: 97_000, life: 40 },
  sewer: { price: 124_000, life: 50 },
  'sewer-lined': { price: 134_000, life: 50 },
} as const satisfies Readonly<Record<string, { readonly price: number; readonly life: number }>>;
export type InfrastructureKind = keyof typeof infrastructureDefaults;
export const infrastructureKinds = Object.keys(infrastructureDefaults) as InfrastructureKind[];

export const infrastructure = z.object({
  kind: z.enum(infrastructureKinds, issue(errors.choice)),
  name: z.string().trim().max(200).default(''),
  /** Square metres of roads and bridges, metres of pipes. */
  size: notNegative(1e9),
  /** In yen for each of them; without it the default of the kind. */
  price: price.optional(),
  /** Water and sewers have accounts of their own, so they don't weigh on the general account. */
  account: z.enum(['general', 'enterprise'], issue(errors.choice)).default('general'),
  /** Of one bridge: the fiscal year in which it was built; without it the yearly share. */
  builtYear: year.optional(),
});
export type Infrastructure = z.output<typeof infrastructure>;

/** `standard`: repair at 30, rebuilding at 60 years. `long-life`: 80 years, as one city counts. */
export const renewalRules = ['standard', 'long-life'] as const;
export type RenewalRule = (typeof renewalRules)[number];

export const renewal = z.object({
  rule: z.enum(renewalRules, issue(errors.choice)).default('standard'),
  /** Prices of a town that differ from those of the Ministry's estimate, in yen per square metre. */
  prices: z
    .partialRecord(z.enum(buildingClassIds), z.object({ repair: price, rebuild: price }))
    .default({}),
});
export type Renewal = z.output<typeof renewal>;
