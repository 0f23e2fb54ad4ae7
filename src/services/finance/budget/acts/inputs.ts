import { z } from 'zod';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { itemsOfGroup } from '../../settlements/items.ts';
import { moneyTexts } from '../money-text.ts';
import { money } from '../requests/inputs.ts';
import { dayField } from '../rounds/inputs.ts';
import { staffTexts as texts } from '../staff-text.ts';
import { readThousands } from '../thousands.ts';

const note = z
  .string()
  .trim()
  .min(1, { message: issue(texts.noteError) })
  .max(2000, { message: issue(texts.tooLong(2000)) });
const code = z
  .string()
  .trim()
  .min(1, { message: issue(texts.projectError) })
  .max(40, { message: issue(texts.projectError) });
const thousands = z.string().transform((typed, context) => {
  const yen = readThousands(typed);
  if (yen !== undefined) return yen;
  context.addIssue({ code: 'custom', message: issue(moneyTexts.number) });
  return z.NEVER;
});
/** Made with the form, so that the same page sent twice is one act. */
const key = z.uuid({ message: issue(texts.reload) });

export const TransferForm = z.object({
  key,
  day: dayField,
  from: code,
  to: code,
  amount: thousands,
  note,
});
export type TransferForm = z.output<typeof TransferForm>;

export const AppropriationForm = z.object({
  key,
  day: dayField,
  to: code,
  amount: thousands,
  note,
});
export type AppropriationForm = z.output<typeof AppropriationForm>;

export const CarryOverForm = z.intersection(
  z.object({ key, day: dayField, project: code, note }),
  money().transform((financing) => ({ financing })),
);
export type CarryOverForm = z.output<typeof CarryOverForm>;

const revenueItem = z.enum(itemsOfGroup('revenue').map(({ code: item }) => item) as [string], {
  message: issue(texts.itemError),
});

/** The head of a supplement; its table is read for itself. */
export const SupplementForm = z.object({
  ...{ key, day: dayField, note },
  number: z
    .string()
    .transform((typed) => Number(readNumber(typed)))
    .refine((number) => Number.isInteger(number) && number >= 1 && number <= 99, {
      message: issue(texts.numberError),
    }),
  others: revenueItem,
  general: revenueItem,
});
export type SupplementForm = z.output<typeof SupplementForm>;
