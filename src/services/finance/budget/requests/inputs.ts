import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { changes } from '../model.ts';
import { staffTexts as texts } from '../staff-text.ts';
import { type MoneyRule, readMoney } from '../thousands.ts';

const longest = 2000;
const words = z
  .string()
  .trim()
  .max(longest, { message: issue(texts.tooLong(longest)) })
  .default('');
const cell = z.string().max(40).default('');

const Money = z.object({
  ...{ amount: cell, national: cell, prefectural: cell },
  ...{ bonds: cell, others: cell, general: cell },
});

/** Amounts as they were typed, in thousands of yen, made an amount with its funds. */
export const money = (rule: MoneyRule = {}) =>
  Money.transform((typed, context) => {
    const read = readMoney(typed, rule);
    if (read.ok) return read.financing;
    context.addIssue({ code: 'custom', path: [read.field], message: issue(read.text) });
    return z.NEVER;
  });

const Facts = z.object({
  change: z.enum(changes, { message: issue(texts.changeError) }),
  grounds: words,
  expected: words,
});

/** Both parts are checked, so that all faults show at once. */
export const RequestForm = z.intersection(
  Facts,
  money().transform((financing) => ({ financing })),
);
export type RequestForm = z.output<typeof RequestForm>;

/** 差戻し: what is to be mended. */
export const ReturnForm = z.object({
  grounds: words.refine((typed) => typed !== '', { message: issue(texts.returnError) }),
});
export type ReturnForm = z.output<typeof ReturnForm>;

/** 査定 and 復活要求: an amount and why. */
export const OpinionForm = z.intersection(
  z.object({
    grounds: words.refine((typed) => typed !== '', { message: issue(texts.reasonError) }),
  }),
  money().transform((financing) => ({ financing })),
);
export type OpinionForm = z.output<typeof OpinionForm>;
