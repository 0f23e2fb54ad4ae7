import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { itemsOfGroup } from '../../settlements/items.ts';
import { assumptionErrors as errors } from './error-text.ts';

/** 元利均等, 元金均等, 満期一括. */
export const repaymentMethods = ['level-payment', 'level-principal', 'bullet'] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

const rate = z.number(issue(errors.rate)).min(0, issue(errors.rate)).max(30, issue(errors.rate));
const share = z
  .number(issue(errors.share))
  .min(0, issue(errors.share))
  .max(100, issue(errors.share));
const year = z
  .number(issue(errors.year))
  .int(issue(errors.year))
  .min(1900, issue(errors.year))
  .max(2200, issue(errors.year));

/** What a bond is for, as the settlement keeps them apart: the keys of its items `debt.*`. */
export const loanKinds: readonly string[] = itemsOfGroup('debt')
  .map(({ code }) => code.slice('debt.'.length))
  .filter((kind) => kind !== 'committed');

/** A loan as it stands at the end of the base year. */
export const loan = z.object({
  id: z.string().trim().min(1, issue(errors.name)).max(100),
  name: z.string().trim().max(200).default(''),
  kind: z.enum(loanKinds, issue(errors.choice)).default('works'),
  /** In yen. */
  outstanding: z
    .number(issue(errors.debt))
    .int(issue(errors.debt))
    .min(1, issue(errors.debt))
    .max(1e13, issue(errors.debt)),
  /** In percent a year. */
  rate,
  method: z.enum(repaymentMethods, issue(errors.method)),
  /** The fiscal year of the last payment. */
  endYear: year,
  /** 据置: the last fiscal year in which only interest is paid. */
  graceUntil: year.optional(),
  paymentsPerYear: z.union([z.literal(1), z.literal(2)], issue(errors.payments)).default(2),
  /** 利率見直し: from this fiscal year the rate is the interest of that year plus the margin. */
  reviewYear: year.optional(),
  /** Years from one review to the next; without it there is one review only. */
  reviewEvery: z
    .number(issue(errors.number))
    .int(issue(errors.number))
    .min(1, issue(errors.number))
    .max(40, issue(errors.number))
    .optional(),
  /** In percentage points on the interest of the year. */
  margin: z
    .number(issue(errors.rate))
    .min(-5, issue(errors.rate))
    .max(10, issue(errors.rate))
    .default(0),
  /** 交付税措置率: what of the payments counts in the standard need, in percent. */
  refundShare: share.default(0),
});
export type Loan = z.output<typeof loan>;
