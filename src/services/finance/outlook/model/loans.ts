import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { itemsOfGroup } from '../../settlements/items.ts';
import { assumptionErrors as errors } from './error-text.ts';
import { name, share, wholeWithin, within, year } from './fields.ts';

/** 元利均等, 元金均等, 満期一括. */
export const repaymentMethods = ['level-payment', 'level-principal', 'bullet'] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

const rate = within(0, 30, errors.rate);

/** What a bond is for, as the settlement keeps them apart: the keys of its items `debt.*`. */
export const loanKinds: readonly string[] = itemsOfGroup('debt')
  .map(({ code }) => code.slice('debt.'.length))
  .filter((kind) => kind !== 'committed');

/** A loan as it stands at the end of the base year. */
export const loan = z.object({
  id: name(100),
  name: z.string().trim().max(200).default(''),
  kind: z.enum(loanKinds, issue(errors.choice)).default('works'),
  /** In yen. */
  outstanding: wholeWithin(1, 1e13, errors.debt),
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
  reviewEvery: wholeWithin(1, 40, errors.number).optional(),
  /** In percentage points on the interest of the year. */
  margin: within(-5, 10, errors.rate).default(0),
  /** 交付税措置率: what of the payments counts in the standard need, in percent. */
  refundShare: share.default(0),
});
export type Loan = z.output<typeof loan>;
