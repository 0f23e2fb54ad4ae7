import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { correlation } from './correlation.ts';
import { driver, drivers } from './drivers.ts';
import { assumptionErrors as errors } from './error-text.ts';
import { building, infrastructure, renewal } from './facilities.ts';
import { name, notNegative, share, wholeWithin, year } from './fields.ts';
import { loan, repaymentMethods } from './loans.ts';
import { populationTable } from './population-table.ts';

const yen = wholeWithin(-1e14, 1e14, errors.yen);
const amount = yen.min(0, issue(errors.notNegative));
const people = notNegative(1e7);

/** A year of the books: amounts in yen by the codes of `settlements/items.ts`. */
export const bookYear = z.object({ year, amounts: z.record(z.string().max(60), yen) });
export type BookYear = z.output<typeof bookYear>;

/** What the local taxes of the base year are made of; the rest of them is `other`. In yen. */
export const taxBase = z.object({ individual: amount, corporate: amount, fixedAsset: amount });

export const staff = z.object({
  /** Staff paid by the general account at the end of the base year. */
  count: people,
  /** A plan of staff numbers where there is one; years between follow a straight line. */
  plan: z
    .array(z.object({ year, count: people }))
    .max(60)
    .default([]),
  /** Who retires; years that are not listed have none. */
  retirements: z
    .array(z.object({ year, count: people }))
    .max(60)
    .default([]),
  /** Allowance of one who retires, in yen of the base year. */
  retirementPay: amount.default(0),
});
export type Staff = z.output<typeof staff>;

/** Shares in percent, amounts in yen. */
const settingFields = {
  /** 評価替え: one of the fiscal years; every third from it on. */
  revaluationYear: year,
  /** 基準税率: what of a tax counts in the standard revenue. */
  countedTaxShare: share,
  /** How far the standard need follows the number of residents. */
  needByPopulation: share,
  /** Of 扶助費: children, older people; the rest is other. */
  childSocialShare: share,
  elderlySocialShare: share,
  /** Of 繰出金: what follows people of 75 and older. */
  elderlyTransferShare: share,
  nationalSocialShare: share,
  prefecturalSocialShare: share,
  nationalConstructionShare: share,
  prefecturalConstructionShare: share,
  /** 普通建設事業費 a year besides the renewal of facilities, in yen of the base year. */
  otherConstruction: amount,
  /** 臨時財政対策債 a year, in yen. */
  extraordinaryBonds: amount,
  /** 実質収支 that the town keeps, in percent of the standard scale. */
  realBalanceTarget: share,
  newBondYears: wholeWithin(1, 40, errors.number),
  newBondGrace: wholeWithin(0, 10, errors.number),
  newBondMethod: z.enum(repaymentMethods, issue(errors.method)),
  newBondRefundShare: share,
};

/** Facts and choices that no year changes; all are published. */
export const settings = z.object(settingFields);
export type Settings = z.output<typeof settings>;
export type SettingId = keyof Settings;

/** Where an outlook starts from nothing; shares are those of no town and are to be replaced. */
export const initialSettings: Settings = {
  ...{ revaluationYear: 2027, countedTaxShare: 75, needByPopulation: 50 },
  ...{ childSocialShare: 45, elderlySocialShare: 10, elderlyTransferShare: 80 },
  ...{ nationalSocialShare: 40, prefecturalSocialShare: 15 },
  ...{ nationalConstructionShare: 20, prefecturalConstructionShare: 5 },
  ...{ otherConstruction: 0, extraordinaryBonds: 0, realBalanceTarget: 3 },
  ...{ newBondYears: 20, newBondGrace: 3, newBondMethod: 'level-payment', newBondRefundShare: 30 },
};

/** A variant: what differs from the base, and nothing else. */
export const scenario = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, issue(errors.id))
    .max(60),
  name: name(100),
  description: z.string().trim().max(1000).default(''),
  drivers: z
    .partialRecord(
      z.enum(Object.keys(drivers.shape) as [keyof typeof drivers.shape]),
      driver.pick({ value: true, changes: true }),
    )
    .default({}),
  settings: z.object(settingFields).partial().default({}),
  renewalRule: renewal.shape.rule.unwrap().optional(),
});
export type Scenario = z.output<typeof scenario>;

/** All that an outlook stands on. It is published with the outlook. */
export const outlookAssumptions = z.object({
  title: name(200),
  note: z.string().trim().max(4000).default(''),
  /** The years that are known, oldest first; the last is the base. Ratios of three years need three. */
  books: z.array(bookYear).min(1).max(3),
  /** Years after the base. */
  horizon: wholeWithin(1, 50, errors.number),
  drivers,
  /** Which of them go astray together. */
  correlations: z.array(correlation).max(210).default([]),
  settings,
  taxBase,
  staff,
  population: populationTable,
  loans: z.array(loan).max(20_000),
  buildings: z.array(building).max(20_000),
  infrastructure: z.array(infrastructure).max(5_000).default([]),
  renewal: renewal.default({ rule: 'standard', prices: {} }),
  scenarios: z.array(scenario).max(20).default([]),
  /** Of the random draws: the same seed gives the same fans. */
  seed: z
    .number(issue(errors.number))
    .int(issue(errors.number))
    .min(0, issue(errors.notNegative))
    .max(2 ** 32 - 1)
    .default(1),
  paths: z
    .number(issue(errors.number))
    .int(issue(errors.number))
    .min(0, issue(errors.notNegative))
    .max(10_000)
    .default(2000),
});
export type OutlookAssumptions = z.output<typeof outlookAssumptions>;
