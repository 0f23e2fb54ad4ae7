import { z } from 'zod';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { driverTexts } from './driver-text.ts';
import { type DriverId, driverDefinitions, driverIds } from './model/drivers.ts';
import { outlookStaffTexts as texts } from './staff-text.ts';

const typedNumber = z.string().transform((typed) => {
  const digits = readNumber(typed.replace(/[%％]$/, ''));
  return digits === undefined ? Number.NaN : Number(digits);
});

const title = z.string().trim().min(1, issue(texts.titleError)).max(200, issue(texts.titleError));

const horizon = typedNumber.refine(
  (years) => Number.isInteger(years) && years >= 1 && years <= 50,
  {
    message: issue(texts.horizonError),
  },
);

/** How a new outlook begins. */
export const StartForm = z.object({
  title,
  horizon,
  carry: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
export type StartForm = z.output<typeof StartForm>;

function driverField(id: DriverId) {
  const definition = driverDefinitions[id];
  const least = 'least' in definition ? definition.least : -50;
  const most = 'most' in definition ? definition.most : 100;
  const message = issue(texts.percentError(driverTexts[id], least, most));
  return typedNumber.refine((value) => value >= least && value <= most, message);
}

const driverFields = Object.fromEntries(driverIds.map((id) => [id, driverField(id)])) as Record<
  DriverId,
  ReturnType<typeof driverField>
>;

/** The main drivers; what only the workbook has (later values, uncertainty, lists) stays. */
export const DriversForm = z.object({
  title,
  horizon,
  note: z.string().trim().max(4000, issue(texts.noteError)),
  ...driverFields,
});
export type DriversForm = z.output<typeof DriversForm>;

/** One driver with another value, by hand. */
export const WhatIfQuery = z
  .object({
    driver: z.enum(driverIds, issue(texts.driverError)),
    value: typedNumber,
  })
  .superRefine(({ driver, value }, context) => {
    const { error } = driverFields[driver].safeParse(String(value));
    const message = error?.issues[0]?.message;
    if (message) context.addIssue({ code: 'custom', path: ['value'], message });
  });
export type WhatIfQuery = z.output<typeof WhatIfQuery>;
